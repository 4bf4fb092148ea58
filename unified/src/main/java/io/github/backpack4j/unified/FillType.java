package io.github.backpack4j.unified;

import org.jspecify.annotations.Nullable;

/** What caused the fills that are wanted. */
public enum FillType {
  /** Whatever caused them. */
  ANY(null),

  /** Orders of the account. */
  USER(io.github.backpack4j.api.model.FillType.USER),

  /** A liquidation through the book. */
  BOOK_LIQUIDATION(io.github.backpack4j.api.model.FillType.BOOK_LIQUIDATION),

  /** Auto-deleveraging. */
  ADL(io.github.backpack4j.api.model.FillType.ADL),

  /** A liquidation by the backstop providers. */
  BACKSTOP(io.github.backpack4j.api.model.FillType.BACKSTOP),

  /** A liquidation. */
  LIQUIDATION(io.github.backpack4j.api.model.FillType.LIQUIDATION),

  /** A liquidation of any kind. */
  ALL_LIQUIDATION(io.github.backpack4j.api.model.FillType.ALL_LIQUIDATION),

  /** The conversion of collateral. */
  COLLATERAL_CONVERSION(io.github.backpack4j.api.model.FillType.COLLATERAL_CONVERSION),

  /** The conversion of collateral, or a liquidation on a spot market. */
  COLLATERAL_CONVERSION_AND_SPOT_LIQUIDATION(
      io.github.backpack4j.api.model.FillType.COLLATERAL_CONVERSION_AND_SPOT_LIQUIDATION);

  private final io.github.backpack4j.api.model.@Nullable FillType wire;

  FillType(io.github.backpack4j.api.model.@Nullable FillType wire) {
    this.wire = wire;
  }

  /** As the exchange has it; null for no filter. */
  io.github.backpack4j.api.model.@Nullable FillType wire() {
    return wire;
  }
}
