// Generated from specs/schemas/kline.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Length of one kline. */
public final class KlineInterval implements OpenEnum {
  /** {@code 1m} on the wire. */
  public static final KlineInterval M1 = new KlineInterval("1m", Known.M1);

  /** {@code 3m} on the wire. */
  public static final KlineInterval M3 = new KlineInterval("3m", Known.M3);

  /** {@code 5m} on the wire. */
  public static final KlineInterval M5 = new KlineInterval("5m", Known.M5);

  /** {@code 15m} on the wire. */
  public static final KlineInterval M15 = new KlineInterval("15m", Known.M15);

  /** {@code 30m} on the wire. */
  public static final KlineInterval M30 = new KlineInterval("30m", Known.M30);

  /** {@code 1h} on the wire. */
  public static final KlineInterval H1 = new KlineInterval("1h", Known.H1);

  /** {@code 2h} on the wire. */
  public static final KlineInterval H2 = new KlineInterval("2h", Known.H2);

  /** {@code 4h} on the wire. */
  public static final KlineInterval H4 = new KlineInterval("4h", Known.H4);

  /** {@code 6h} on the wire. */
  public static final KlineInterval H6 = new KlineInterval("6h", Known.H6);

  /** {@code 8h} on the wire. */
  public static final KlineInterval H8 = new KlineInterval("8h", Known.H8);

  /** {@code 12h} on the wire. */
  public static final KlineInterval H12 = new KlineInterval("12h", Known.H12);

  /** {@code 1d} on the wire. */
  public static final KlineInterval D1 = new KlineInterval("1d", Known.D1);

  /** {@code 3d} on the wire. */
  public static final KlineInterval D3 = new KlineInterval("3d", Known.D3);

  /** {@code 1w} on the wire. */
  public static final KlineInterval W1 = new KlineInterval("1w", Known.W1);

  /** {@code 1month} on the wire. */
  public static final KlineInterval MONTH1 = new KlineInterval("1month", Known.MONTH1);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link KlineInterval#M1}. */
    M1,
    /** See {@link KlineInterval#M3}. */
    M3,
    /** See {@link KlineInterval#M5}. */
    M5,
    /** See {@link KlineInterval#M15}. */
    M15,
    /** See {@link KlineInterval#M30}. */
    M30,
    /** See {@link KlineInterval#H1}. */
    H1,
    /** See {@link KlineInterval#H2}. */
    H2,
    /** See {@link KlineInterval#H4}. */
    H4,
    /** See {@link KlineInterval#H6}. */
    H6,
    /** See {@link KlineInterval#H8}. */
    H8,
    /** See {@link KlineInterval#H12}. */
    H12,
    /** See {@link KlineInterval#D1}. */
    D1,
    /** See {@link KlineInterval#D3}. */
    D3,
    /** See {@link KlineInterval#W1}. */
    W1,
    /** See {@link KlineInterval#MONTH1}. */
    MONTH1,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private KlineInterval(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static KlineInterval of(String wire) {
    return switch (Checks.present("KlineInterval", "wire", wire)) {
      case "1m" -> M1;
      case "3m" -> M3;
      case "5m" -> M5;
      case "15m" -> M15;
      case "30m" -> M30;
      case "1h" -> H1;
      case "2h" -> H2;
      case "4h" -> H4;
      case "6h" -> H6;
      case "8h" -> H8;
      case "12h" -> H12;
      case "1d" -> D1;
      case "3d" -> D3;
      case "1w" -> W1;
      case "1month" -> MONTH1;
      default -> new KlineInterval(wire, Known.UNRECOGNIZED);
    };
  }

  @Override
  public String wire() {
    return wire;
  }

  /** The value for {@code switch}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KlineInterval that && wire.equals(that.wire);
  }

  @Override
  public int hashCode() {
    return wire.hashCode();
  }

  @Override
  public String toString() {
    return wire;
  }
}
