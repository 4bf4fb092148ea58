package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a stand-in says on each of its streams, step by step.
 *
 * <p>Messages are those of the fixtures, with other times and numbers: what happened when a fixture
 * was sent ({@code E}) happens now, other times keep their distance from it, trades and changes of
 * the book are counted on, and a stream of one market tells of that market. Whoever ticks once a
 * second at the exchange does so every fourth step here, so that a short look sees several.
 *
 * <p>Not for several threads.
 */
final class StandInFeeds {
  private static final int STEPS_OF_A_TICK = 4;
  private static final Map<String, Integer> STEPS_OF_A_PERIOD =
      Map.of("200ms", 4, "600ms", 12, "1000ms", 20);
  private static final long DAY_MILLIS = 86_400_000;

  private final Clock clock;
  private final StandInBook book;
  private final Map<String, Feed> feeds = new LinkedHashMap<>();
  private long steps;
  private long lastMicros;
  private long lastTrade;

  /** One stream. */
  private interface Feed {
    /** What whoever subscribes hears before anything else. */
    default List<ObjectNode> greeting() {
      return List.of();
    }

    /** What all hear in one step. */
    List<ObjectNode> step(StandInBook.Change change);
  }

  StandInFeeds(Clock clock, StandInBook book) {
    this.clock = clock;
    this.book = book;
  }

  /** The messages of a stream's fixture, without their envelopes. */
  static List<ObjectNode> messages(String fixture) {
    return StreamScript.load(fixture).steps().stream()
        .filter(step -> step.word() == StreamScript.Word.FRAME && step.json().has("data"))
        .map(step -> (ObjectNode) Resources.parse(step.line()).required("data"))
        .toList();
  }

  /** What whoever subscribes to a stream hears first. */
  List<ObjectNode> greeting(String stream) {
    return feeds.computeIfAbsent(stream, this::feed).greeting();
  }

  /** Goes one step on, and returns what is said by each stream that was ever asked for. */
  Map<String, List<ObjectNode>> step() {
    StandInBook.Change change = book.advance();
    Map<String, List<ObjectNode>> said = new LinkedHashMap<>();
    feeds.forEach((stream, feed) -> said.put(stream, feed.step(change)));
    steps++;
    return said;
  }

  /** Symbols hold dots, so only what stands before them is cut. */
  private Feed feed(String stream) {
    String[] parts = stream.split("\\.", 2);
    String rest = parts.length == 2 ? parts[1] : "";
    return switch (parts[0]) {
      case "account" -> account(rest);
      case "trade" -> trades(rest);
      case "depth" -> depth(rest);
      case "bookTicker" -> bookTicker(rest);
      case "kline" -> new Klines(rest.split("\\.", 2)[0], rest.split("\\.", 2)[1]);
      case "ticker" -> played("ticker/two-seconds", rest, STEPS_OF_A_TICK);
      case "markPrice" -> played("markPrice/every-second-changed-or-not", rest, STEPS_OF_A_TICK);
      case "openInterest" -> played("openInterest/a-minute-apart", rest, STEPS_OF_A_TICK);
      case "liquidation" ->
          played("liquidation/" + (rest.isEmpty() ? "on-two-markets" : "of-one-market"), rest, 1);
      default -> change -> List.of(); // known to the exchange, and nobody has recorded a message
    };
  }

  private Feed account(String rest) {
    String[] parts = rest.split("\\.", 2);
    String symbol = parts.length == 2 ? parts[1] : "";
    return switch (parts[0]) {
      case "orderUpdate" -> played("orderUpdate/one-of-each-event", symbol, 1);
      case "rfqUpdate" -> played("rfqUpdate/one-of-each-event", symbol, 1);
      case "positionUpdate" ->
          positions(
              "positionUpdate/" + (symbol.isEmpty() ? "two-open-then-changes" : "of-one-market"),
              symbol);
      default -> change -> List.of();
    };
  }

  /** Plays a fixture over and over, a message every so many steps. */
  private Feed played(String fixture, String symbol, int every) {
    List<ObjectNode> messages = messages(fixture);
    return change ->
        steps % every == 0
            ? List.of(now(messages.get((int) (steps / every % messages.size())), symbol))
            : List.of();
  }

  private Feed trades(String symbol) {
    List<ObjectNode> messages = messages("trade/seller-takes-then-buyer-takes");
    long first = messages.get(0).required("t").asLong();
    return change -> {
      ObjectNode trade = now(messages.get((int) (steps % messages.size())), symbol);
      lastTrade = Math.max(first, lastTrade + 1);
      return List.of(trade.put("t", lastTrade));
    };
  }

  /** Positions as they are, then what is done to them. */
  private Feed positions(String fixture, String symbol) {
    List<ObjectNode> all = messages(fixture);
    List<ObjectNode> changes = all.stream().filter(message -> message.has("e")).toList();
    return new Feed() {
      @Override
      public List<ObjectNode> greeting() {
        return all.stream()
            .filter(message -> !message.has("e"))
            .map(message -> now(message, symbol))
            .toList();
      }

      @Override
      public List<ObjectNode> step(StandInBook.Change change) {
        return List.of(now(changes.get((int) (steps % changes.size())), symbol));
      }
    };
  }

  private Feed depth(String rest) {
    String[] parts = rest.split("\\.", 2);
    Integer period = parts.length == 2 ? STEPS_OF_A_PERIOD.get(parts[0]) : null;
    String symbol = period == null ? rest : parts[1];
    int every = period == null ? 1 : period;
    ObjectNode message = messages("depth/levels-change-and-vanish").get(0);
    return new Feed() {
      private StandInBook.@Nullable Change gathered;

      @Override
      public List<ObjectNode> step(StandInBook.Change change) {
        StandInBook.Change all = gathered == null ? change : gathered.and(change);
        gathered = steps % every == every - 1 ? null : all;
        if (gathered != null) {
          return List.of();
        }
        ObjectNode update = now(message, symbol);
        update.put("U", all.first()).put("u", all.last());
        update.set("a", StandInBook.json(all.asks()));
        update.set("b", StandInBook.json(all.bids()));
        return List.of(update);
      }
    };
  }

  private Feed bookTicker(String symbol) {
    ObjectNode message = messages("bookTicker/both-sides").get(0);
    return new Feed() {
      private @Nullable Map<String, String> told;

      @Override
      public List<ObjectNode> step(StandInBook.Change change) {
        Map<String, String> best = book.best();
        if (best.equals(told)) {
          return List.of();
        }
        told = best;
        ObjectNode update = now(message, symbol);
        best.forEach(update::put);
        return List.of(update.put("u", change.last()));
      }
    };
  }

  /** The kline that runs, and once more when it is over. */
  private final class Klines implements Feed {
    private final String interval;
    private final String symbol;
    private final ObjectNode first = messages("kline/a-minute-and-the-next").get(0);
    private @Nullable LocalDateTime start;
    private int told;

    Klines(String interval, String symbol) {
      this.interval = interval;
      this.symbol = symbol;
    }

    @Override
    public List<ObjectNode> step(StandInBook.Change change) {
      if (steps % STEPS_OF_A_TICK != 0) {
        return List.of();
      }
      List<ObjectNode> said = new ArrayList<>();
      LocalDateTime current = start(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      if (start != null && !start.equals(current)) {
        said.add(kline(start).put("X", true));
        told = 0;
      }
      start = current;
      said.add(kline(current));
      told++;
      return said;
    }

    private ObjectNode kline(LocalDateTime from) {
      ObjectNode kline = now(first, symbol);
      kline.put("t", text(from)).put("T", text(end(from)));
      kline.put("n", first.required("n").asLong() + told);
      BigDecimal volume = new BigDecimal(first.required("v").textValue());
      return kline.put("v", volume.add(BigDecimal.valueOf(told)).toPlainString());
    }

    private LocalDateTime start(LocalDateTime now) {
      if (interval.equals("1month")) {
        return now.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
      }
      if (interval.equals("1w")) {
        return now.truncatedTo(ChronoUnit.DAYS)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      }
      long millis = now.toInstant(ZoneOffset.UTC).toEpochMilli();
      Instant floor = Instant.ofEpochMilli(millis - millis % length());
      return LocalDateTime.ofInstant(floor, ZoneOffset.UTC);
    }

    private LocalDateTime end(LocalDateTime from) {
      if (interval.equals("1month")) {
        return from.plusMonths(1);
      }
      return interval.equals("1w") ? from.plusWeeks(1) : from.plus(length(), ChronoUnit.MILLIS);
    }

    private long length() {
      long count = Long.parseLong(interval.substring(0, interval.length() - 1));
      return count
          * switch (interval.charAt(interval.length() - 1)) {
            case 'm' -> 60_000;
            case 'h' -> 3_600_000;
            default -> DAY_MILLIS;
          };
    }

    private static String text(LocalDateTime time) {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }
  }

  /** The message as if it were sent now, on a market if one is given. */
  private ObjectNode now(ObjectNode message, String symbol) {
    lastMicros = Math.max(lastMicros + 1, StandInBook.micros(clock.instant()));
    ObjectNode moved = message.deepCopy();
    move(moved, lastMicros - message.required("E").longValue());
    if (!symbol.isEmpty()) {
      moved.put("s", symbol);
    }
    return moved;
  }

  /** Moves each time, which is known by how large it is: milliseconds or microseconds of 2023. */
  private static void move(ObjectNode message, long micros) {
    for (Map.Entry<String, JsonNode> member : message.properties()) {
      long value = member.getValue().isIntegralNumber() ? member.getValue().longValue() : 0;
      if (value / 100_000_000_000_000L == 17) {
        message.put(member.getKey(), value + micros);
      } else if (value / 100_000_000_000L == 17) {
        message.put(member.getKey(), value + micros / 1_000);
      }
    }
  }
}
