// Generated from specs/schemas/order.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Price that a trigger watches. */
public final class TriggerBy implements OpenEnum {
  /** {@code LastPrice} on the wire. */
  public static final TriggerBy LAST_PRICE = new TriggerBy("LastPrice", Known.LAST_PRICE);

  /** {@code MarkPrice} on the wire. */
  public static final TriggerBy MARK_PRICE = new TriggerBy("MarkPrice", Known.MARK_PRICE);

  /** {@code IndexPrice} on the wire. */
  public static final TriggerBy INDEX_PRICE = new TriggerBy("IndexPrice", Known.INDEX_PRICE);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link TriggerBy#LAST_PRICE}. */
    LAST_PRICE,
    /** See {@link TriggerBy#MARK_PRICE}. */
    MARK_PRICE,
    /** See {@link TriggerBy#INDEX_PRICE}. */
    INDEX_PRICE,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private TriggerBy(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static TriggerBy of(String wire) {
    return switch (Checks.present("TriggerBy", "wire", wire)) {
      case "LastPrice" -> LAST_PRICE;
      case "MarkPrice" -> MARK_PRICE;
      case "IndexPrice" -> INDEX_PRICE;
      default -> new TriggerBy(wire, Known.UNRECOGNIZED);
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
    return other instanceof TriggerBy that && wire.equals(that.wire);
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
