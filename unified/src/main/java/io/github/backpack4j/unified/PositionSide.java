package io.github.backpack4j.unified;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Which way a position gains. */
public enum PositionSide {
  /** Gains when the price rises. */
  LONG,

  /** Gains when the price falls. */
  SHORT;

  /** Of a quantity that is negative when short; null for zero. */
  static @Nullable PositionSide of(BigDecimal netQuantity) {
    return switch (netQuantity.signum()) {
      case 1 -> LONG;
      case -1 -> SHORT;
      default -> null;
    };
  }
}
