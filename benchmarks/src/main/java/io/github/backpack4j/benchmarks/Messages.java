package io.github.backpack4j.benchmarks;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/**
 * Frames as the exchange sends them, made from a seed: digits, lengths and order of members are
 * those of the wire, the values are invented.
 */
final class Messages {

  static final String SYMBOL = "SOL_USDC_PERP";

  private static final long SEED = 20261122;
  private static final long START_MICROS = 1_780_000_000_000_000L;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private long micros = START_MICROS;
  private long updateId = 1_662_976_171;
  private long tradeId = 10_782_547;
  private long orderId = 5_121_860_761L;

  /** So many frames, each different. */
  static String[] frames(int count, IntFunction<String> frame) {
    String[] frames = new String[count];
    for (int i = 0; i < count; i++) {
      frames[i] = frame.apply(i);
    }
    return frames;
  }

  String trade() {
    tick();
    orderId += 1 + random.nextInt(2_000);
    return frame(
        "trade",
        ("{\"e\":\"trade\",\"E\":%d,\"s\":\"%s\",\"p\":\"%s\",\"q\":\"%s\",\"b\":\"%d\","
                + "\"a\":\"%d\",\"t\":%d,\"T\":%d,\"m\":%b}")
            .formatted(
                sent(),
                SYMBOL,
                price(0),
                quantity(),
                orderId,
                orderId - random.nextInt(1_000_000),
                tradeId++,
                micros,
                random.nextBoolean()));
  }

  String bookTicker() {
    tick();
    return frame(
        "bookTicker",
        ("{\"e\":\"bookTicker\",\"E\":%d,\"s\":\"%s\",\"a\":\"%s\",\"A\":\"%s\",\"b\":\"%s\","
                + "\"B\":\"%s\",\"u\":%d,\"T\":%d}")
            .formatted(
                sent(), SYMBOL, price(1), quantity(), price(0), quantity(), updateId, micros));
  }

  /** Half of the levels on each side. */
  String depth(int levels) {
    tick();
    return frame(
        "depth",
        ("{\"e\":\"depth\",\"E\":%d,\"s\":\"%s\",\"a\":%s,\"b\":%s,\"U\":%d,\"u\":%d,\"T\":%d}")
            .formatted(
                sent(),
                SYMBOL,
                levels(levels / 2, 1),
                levels(levels / 2, -1),
                updateId,
                updateId,
                micros));
  }

  private String levels(int count, int direction) {
    StringBuilder levels = new StringBuilder("[");
    for (int i = 0; i < count; i++) {
      // A level that is taken away, as every third or so is.
      String quantity = random.nextInt(3) == 0 ? "0.00" : quantity();
      levels
          .append(i == 0 ? "" : ",")
          .append("[\"")
          .append(price(direction * i))
          .append("\",\"")
          .append(quantity)
          .append("\"]");
    }
    return levels.append(']').toString();
  }

  private static String frame(String stream, String data) {
    return "{\"data\":%s,\"stream\":\"%s.%s\"}".formatted(data, stream, SYMBOL);
  }

  private void tick() {
    micros += 1 + random.nextInt(50_000);
    updateId++;
  }

  /** A little after the engine's time, as the stream server sends it. */
  private long sent() {
    return micros + 300 + random.nextInt(3_000);
  }

  /** So many ticks of a cent from a price that wanders. */
  private String price(int ticks) {
    return BigDecimal.valueOf(21_437 + random.nextInt(40) + ticks, 2).toPlainString();
  }

  /** From a hundredth to some thousands, most of them small. */
  private String quantity() {
    return BigDecimal.valueOf(1 + random.nextLong(1L << random.nextInt(1, 20)), 2).toPlainString();
  }
}
