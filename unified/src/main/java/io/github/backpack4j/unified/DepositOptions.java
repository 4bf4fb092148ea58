package io.github.backpack4j.unified;

/**
 * Which deposits {@link AccountMethods#fetchDeposits(String, Range, DepositOptions)} returns.
 *
 * <p>Immutable: each setting gives another object.
 *
 * @param excludePlatform whether to leave out what the exchange itself paid in
 */
public record DepositOptions(boolean excludePlatform) {

  /** Every deposit. */
  public static final DepositOptions DEFAULT = new DepositOptions(false);

  /** Whether to leave out what the exchange itself paid in. */
  public DepositOptions excludePlatform(boolean excludePlatform) {
    return new DepositOptions(excludePlatform);
  }
}
