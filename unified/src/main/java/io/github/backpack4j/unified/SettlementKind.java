package io.github.backpack4j.unified;

/**
 * What moved the account's quote asset. The exchange has more words for it; the raw answer has its
 * own.
 */
public enum SettlementKind {
  /** Trading fees. */
  TRADING_FEE,

  /** Funding of perpetuals. */
  FUNDING,

  /** Interest on borrows. */
  BORROW_INTEREST,

  /** Profit or loss that was realized, by closing or by settling it. */
  REALIZED_PNL,

  /** A liquidation, of the account or taken over by it. */
  LIQUIDATION,

  /** A transfer of the exchange's own. */
  TRANSFER,

  /** A word that is newer than this release; the raw answer has it. */
  UNKNOWN
}
