package io.github.backpack4j.unified;

/** What the account paid interest for. */
public enum InterestKind {
  /** A borrow, for the time it was open. */
  BORROW,

  /** The beginning of a borrow. */
  ENTRY_FEE,

  /** A loss on futures that is not settled yet. */
  UNREALIZED_LOSS
}
