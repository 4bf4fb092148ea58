package io.github.backpack4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.api.BackpackStreams;
import io.github.backpack4j.api.stream.BookTickerUpdate;
import io.github.backpack4j.api.stream.DepthUpdate;
import io.github.backpack4j.api.stream.TradeUpdate;
import io.github.backpack4j.book.PriceLevel;
import io.github.backpack4j.stream.FramePath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compared reads the same of every message. */
class DecodeTest {

  private final Messages messages = new Messages();

  @Test
  void bothReadATradeAlike() {
    for (int i = 0; i < 1_000; i++) {
      String frame = messages.trade();
      TradeUpdate ours = FramePath.decode(frame, BackpackStreams.trade(Messages.SYMBOL));
      DataBinding.Trade theirs =
          DataBinding.decode(DataBinding.readerOf(DataBinding.Trade.class), frame);

      assertThat(ours)
          .isEqualTo(
              TradeUpdate.builder()
                  .event(theirs.event)
                  .eventTime(theirs.eventTime)
                  .symbol(theirs.symbol)
                  .price(theirs.price)
                  .quantity(theirs.quantity)
                  .buyerOrderId(theirs.buyerOrderId)
                  .sellerOrderId(theirs.sellerOrderId)
                  .tradeId(theirs.tradeId)
                  .engineTime(theirs.engineTime)
                  .isBuyerMaker(theirs.isBuyerMaker)
                  .build());
    }
  }

  @Test
  void bothReadABookTickerAlike() {
    for (int i = 0; i < 1_000; i++) {
      String frame = messages.bookTicker();
      BookTickerUpdate ours = FramePath.decode(frame, BackpackStreams.bookTicker(Messages.SYMBOL));
      DataBinding.BookTicker theirs =
          DataBinding.decode(DataBinding.readerOf(DataBinding.BookTicker.class), frame);

      assertThat(ours)
          .isEqualTo(
              BookTickerUpdate.builder()
                  .event(theirs.event)
                  .eventTime(theirs.eventTime)
                  .symbol(theirs.symbol)
                  .askPrice(theirs.askPrice)
                  .askQuantity(theirs.askQuantity)
                  .bidPrice(theirs.bidPrice)
                  .bidQuantity(theirs.bidQuantity)
                  .updateId(theirs.updateId)
                  .engineTime(theirs.engineTime)
                  .build());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 2_000})
  void bothReadADepthUpdateAlike(int levels) {
    String frame = messages.depth(levels);
    DepthUpdate ours = FramePath.decode(frame, BackpackStreams.depth(Messages.SYMBOL));
    DataBinding.Depth theirs =
        DataBinding.decode(DataBinding.readerOf(DataBinding.Depth.class), frame);

    assertThat(ours.asks().size() + ours.bids().size()).isEqualTo(levels);
    assertThat(ours)
        .isEqualTo(
            DepthUpdate.builder()
                .event(theirs.event)
                .eventTime(theirs.eventTime)
                .symbol(theirs.symbol)
                .asks(levels(theirs.asks))
                .bids(levels(theirs.bids))
                .firstUpdateId(theirs.firstUpdateId)
                .lastUpdateId(theirs.lastUpdateId)
                .engineTime(theirs.engineTime)
                .build());
  }

  private static List<PriceLevel> levels(List<DataBinding.Level> levels) {
    return levels.stream().map(level -> new PriceLevel(level.price, level.quantity)).toList();
  }
}
