// Generated from specs/schemas/kline.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Which price a kline follows. */
public final class KlinePriceType implements OpenEnum {
  /** {@code Last} on the wire. */
  public static final KlinePriceType LAST = new KlinePriceType("Last", Known.LAST);

  /** {@code Index} on the wire. */
  public static final KlinePriceType INDEX = new KlinePriceType("Index", Known.INDEX);

  /** {@code Mark} on the wire. */
  public static final KlinePriceType MARK = new KlinePriceType("Mark", Known.MARK);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link KlinePriceType#LAST}. */
    LAST,
    /** See {@link KlinePriceType#INDEX}. */
    INDEX,
    /** See {@link KlinePriceType#MARK}. */
    MARK,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private KlinePriceType(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static KlinePriceType of(String wire) {
    return switch (Checks.present("KlinePriceType", "wire", wire)) {
      case "Last" -> LAST;
      case "Index" -> INDEX;
      case "Mark" -> MARK;
      default -> new KlinePriceType(wire, Known.UNRECOGNIZED);
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
    return other instanceof KlinePriceType that && wire.equals(that.wire);
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
