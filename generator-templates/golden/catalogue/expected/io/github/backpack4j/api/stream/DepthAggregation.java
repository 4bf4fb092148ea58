// Generated from catalogue/asyncapi.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.stream;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** The period. */
public final class DepthAggregation implements OpenEnum {
  /** {@code 200ms} on the wire. */
  public static final DepthAggregation MS200 = new DepthAggregation("200ms", Known.MS200);

  /** {@code 1000ms} on the wire. */
  public static final DepthAggregation MS1000 = new DepthAggregation("1000ms", Known.MS1000);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link DepthAggregation#MS200}. */
    MS200,
    /** See {@link DepthAggregation#MS1000}. */
    MS1000,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private DepthAggregation(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static DepthAggregation of(String wire) {
    return switch (Checks.present("DepthAggregation", "wire", wire)) {
      case "200ms" -> MS200;
      case "1000ms" -> MS1000;
      default -> new DepthAggregation(wire, Known.UNRECOGNIZED);
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
    return other instanceof DepthAggregation that && wire.equals(that.wire);
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
