package io.github.backpack4j.unified;

import io.github.backpack4j.api.stream.BookTickerUpdate;

/**
 * What the market streams tell, in the words of this package.
 *
 * <p>Each throws {@link io.github.backpack4j.DecodingException} if the exchange left out what is
 * always there.
 */
final class StreamReadings {

  private StreamReadings() {}

  static BidAsk bidAsk(Market market, BookTickerUpdate update) {
    return new BidAsk(
        market.symbol(),
        update.has("T") ? update.engineTime() : null,
        update.has("u") ? update.updateId() : null,
        update.bidPrice(),
        update.bidQuantity(),
        update.askPrice(),
        update.askQuantity(),
        update);
  }
}
