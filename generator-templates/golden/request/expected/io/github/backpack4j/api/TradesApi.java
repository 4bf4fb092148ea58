// Generated from request/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.TradeInfo;
import io.github.backpack4j.api.model.TradeRequest;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import io.github.backpack4j.sign.Signed;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Trading. */
public interface TradesApi {

  /**
   * Trades.
   *
   * <p>Signed, instruction {@code tradeExecute}. Write: sent at most once.
   *
   * <p>Units: {@code price}, {@code quotedPriceOfTheOtherSide} and
   * {@code leastPriceThatIsTakenOfOtherTraders} in quote per base; {@code quantity} in base;
   * {@code quoteQuantity} in quote; {@code slippage} in ticks or percent.
   *
   * @param trade what to trade
   * @return the trade
   * @see "golden case"
   */
  @Operation(effect = Effect.WRITE, clientId = "clientId")
  @Signed("tradeExecute")
  @POST("api/v1/trade")
  ApiCall<TradeInfo> executeTrade(@Body TradeRequest trade);
}
