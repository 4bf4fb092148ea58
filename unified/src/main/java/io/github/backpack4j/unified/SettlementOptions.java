package io.github.backpack4j.unified;

import org.jspecify.annotations.Nullable;

/**
 * Which movements {@link AccountMethods#fetchSettlementHistory(Range, SettlementOptions)} returns.
 *
 * <p>Immutable: each setting gives another object.
 *
 * @param kind only movements of this kind; null for all
 */
public record SettlementOptions(@Nullable SettlementKind kind) {

  /** Every movement. */
  public static final SettlementOptions DEFAULT = new SettlementOptions(null);

  /** Only movements of this kind. */
  public SettlementOptions kind(@Nullable SettlementKind kind) {
    return new SettlementOptions(kind);
  }
}
