// Generated from specs/schemas/asset.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Three-letter code of a currency, such as {@code EUR}. Currencies are added over time, so the set
 * is open.
 */
public final class FiatAsset implements OpenEnum {
  private final String wire;

  private FiatAsset(String wire) {
    this.wire = Checks.present("FiatAsset", "wire", wire);
  }

  /**
   * Returns the value that reads {@code wire}, such as {@code EUR}.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static FiatAsset of(String wire) {
    return new FiatAsset(wire);
  }

  @Override
  public String wire() {
    return wire;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FiatAsset that && wire.equals(that.wire);
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
