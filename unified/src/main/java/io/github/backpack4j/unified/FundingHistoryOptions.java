package io.github.backpack4j.unified;

import org.jspecify.annotations.Nullable;

/**
 * Which payments {@link FuturesMethods#fetchFundingHistory(String, Range, FundingHistoryOptions)}
 * returns.
 *
 * <p>Immutable: each setting gives another object.
 *
 * @param subaccountId only payments of this subaccount, the main account being 0; null for those
 *     that the key sees
 */
public record FundingHistoryOptions(@Nullable Integer subaccountId) {

  /** All payments that the key sees. */
  public static final FundingHistoryOptions DEFAULT = new FundingHistoryOptions(null);

  /**
   * Describes payments.
   *
   * @throws IllegalArgumentException if {@code subaccountId} is not from 0 to 65535
   */
  public FundingHistoryOptions {
    if (subaccountId != null && (subaccountId < 0 || subaccountId > 65_535)) {
      throw new IllegalArgumentException(
          "FundingHistoryOptions: subaccountId is from 0 to 65535, was " + subaccountId);
    }
  }

  /** Only payments of this subaccount, the main account being 0. */
  public FundingHistoryOptions subaccountId(int subaccountId) {
    return new FundingHistoryOptions(subaccountId);
  }
}
