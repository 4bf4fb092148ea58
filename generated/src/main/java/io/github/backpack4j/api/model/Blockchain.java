// Generated from specs/schemas/asset.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Name of a blockchain, such as {@code Solana} or {@code BitcoinCash}; {@code EqualsMoney} stands
 * for the payment provider of that name. Chains are added over time, so the set is open.
 */
public final class Blockchain implements OpenEnum {
  private final String wire;

  private Blockchain(String wire) {
    this.wire = Checks.present("Blockchain", "wire", wire);
  }

  /**
   * Returns the value that reads {@code wire}, such as {@code Solana}.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static Blockchain of(String wire) {
    return new Blockchain(wire);
  }

  @Override
  public String wire() {
    return wire;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Blockchain that && wire.equals(that.wire);
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
