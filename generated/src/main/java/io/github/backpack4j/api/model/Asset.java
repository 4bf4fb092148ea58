// Generated from specs/schemas/asset.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Ticker of an asset, such as {@code SOL}, {@code kPEPE} or {@code AAPL.US}. Case matters. Assets
 * are listed every week, so the set is open.
 */
public final class Asset implements OpenEnum {
  private final String wire;

  private Asset(String wire) {
    this.wire = Checks.present("Asset", "wire", wire);
  }

  /**
   * Returns the value that reads {@code wire}, such as {@code SOL}.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static Asset of(String wire) {
    return new Asset(wire);
  }

  @Override
  public String wire() {
    return wire;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Asset that && wire.equals(that.wire);
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
