// Generated from open-list/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Ticker of a coin. */
public final class Coin implements OpenEnum {
  private final String wire;

  private Coin(String wire) {
    this.wire = Checks.present("Coin", "wire", wire);
  }

  /**
   * Returns the value that reads {@code wire}, such as {@code SOL}.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static Coin of(String wire) {
    return new Coin(wire);
  }

  @Override
  public String wire() {
    return wire;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Coin that && wire.equals(that.wire);
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
