package io.github.backpack4j.unified;

/**
 * What else {@link FuturesMethods#fetchPosition(String, PositionOptions)} and {@link
 * FuturesMethods#fetchPositions(java.util.Collection, PositionOptions)} find out.
 *
 * <p>Immutable: each setting gives another object.
 *
 * @param accountMargin whether the equity of the account is asked for too, one more request ({@code
 *     GET /api/v1/capital/collateral}) for each subaccount that holds one of the positions: it
 *     gives {@link Position#marginRatio()} and {@link Position#effectiveLeverage()}
 */
public record PositionOptions(boolean accountMargin) {

  /** Nothing else. */
  public static final PositionOptions DEFAULT = new PositionOptions(false);

  /** Whether the account's equity is asked for too. */
  public PositionOptions accountMargin(boolean accountMargin) {
    return new PositionOptions(accountMargin);
  }
}
