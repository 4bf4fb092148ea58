package io.github.backpack4j.book;

/** One half of a book. */
public enum BookSide {
  /** What is offered for sale; the lowest price is the best. */
  ASK,

  /** What is bid for; the highest price is the best. */
  BID
}
