package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.backpack4j.conformance.ContractIndex;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to be true within one message of a stream, whatever its values are. A member that is
 * absent is left out of it: another check says that it is.
 *
 * <p>Not for several threads.
 */
final class StreamIdentities {
  private final ContractIndex.Channel channel;
  private final String symbol;
  private final String variant;
  private final List<Broken> broken = new ArrayList<>();
  private JsonNode data = MissingNode.getInstance();

  /**
   * A rule that does not hold.
   *
   * @param words what is wrong, without values
   * @param values the values that show it
   */
  record Broken(String words, String values) {
    /** With values, for what is public. */
    String shown() {
      return words + " (" + values + ")";
    }
  }

  StreamIdentities(ContractIndex.Channel channel, String name) {
    this.channel = channel;
    List<String> parameters = channel.arguments(name);
    this.symbol =
        channel.values().containsKey("symbol") ? parameters.get(parameters.size() - 1) : "";
    this.variant = parameters.size() > 1 ? parameters.get(0) : "";
  }

  /** The rules that a message breaks. */
  List<Broken> broken(JsonNode message) {
    broken.clear();
    data = message;
    if (!symbol.isEmpty() && data.hasNonNull("s") && !data.path("s").asText().equals(symbol)) {
      add("/s: another market than the stream's", data.path("s").asText());
    }
    String event = data.path("e").asText();
    if (!channel.signed() && data.hasNonNull("e") && !event.equals(channel.family())) {
      add("/e: another event than the stream's", event);
    }
    switch (channel.family()) {
      case "trade", "liquidation" -> positive("p", "q");
      case "depth" -> {
        levels("a");
        levels("b");
        inOrder("U", "u");
      }
      case "bookTicker" -> bookTicker();
      case "ticker" -> {
        notNegative("v", "V", "n");
        BigDecimal volume = decimal("v");
        if (volume == null || volume.signum() != 0) { // else no prices need to be there
          positive("o", "c", "h", "l");
          range("c"); // where it opens is the price before these hours, perhaps
        }
      }
      case "kline" -> {
        positive("o", "c", "h", "l");
        notNegative("v", "n");
        range("o", "c");
        interval();
      }
      case "markPrice" -> positive("p", "i");
      case "openInterest" -> notNegative("o");
      case "account.orderUpdate" -> {
        positive("p", "P", "l", "L");
        notNegative("q", "Q", "z", "Z");
      }
      case "account.positionUpdate" -> {
        positive("M");
        notNegative("Q", "n", "f", "m");
      }
      case "account.rfqUpdate" -> {
        positive("p", "l", "L");
        notNegative("q", "Q", "z", "Z");
        inOrder("w", "W");
      }
      default -> throw new IllegalStateException("nothing is known of " + channel.family());
    }
    return List.copyOf(broken);
  }

  private void add(String words, String values) {
    broken.add(new Broken(words, values));
  }

  private @Nullable BigDecimal decimal(String member) {
    return StreamMessage.decimal(data, member);
  }

  private void positive(String... members) {
    for (String member : members) {
      BigDecimal value = decimal(member);
      if (value != null && value.signum() <= 0) {
        add("/" + member + ": not above zero", value.toPlainString());
      }
    }
  }

  private void notNegative(String... members) {
    for (String member : members) {
      BigDecimal value = decimal(member);
      if (value != null && value.signum() < 0) {
        add("/" + member + ": below zero", value.toPlainString());
      }
    }
  }

  /** Of two, where both are there, the first is not the larger one. */
  private void inOrder(String least, String most) {
    BigDecimal low = decimal(least);
    BigDecimal high = decimal(most);
    if (low != null && high != null && low.compareTo(high) > 0) {
      add(
          "/%s: above /%s".formatted(least, most),
          low.toPlainString() + " and " + high.toPlainString());
    }
  }

  /** Some prices lie between high and low; nothing more is said if these are swapped. */
  private void range(String... members) {
    int before = broken.size();
    inOrder("l", "h");
    if (broken.size() == before) {
      for (String member : members) {
        inOrder("l", member);
        inOrder(member, "h");
      }
    }
  }

  private void bookTicker() {
    positive("a", "b");
    notNegative("A", "B");
    BigDecimal ask = decimal("a");
    BigDecimal bid = decimal("b");
    if (ask != null && bid != null && bid.compareTo(ask) >= 0) {
      add("/b: not below /a", bid.toPlainString() + " and " + ask.toPlainString());
    }
  }

  private void levels(String side) {
    Set<BigDecimal> prices = new HashSet<>();
    for (int i = 0; i < data.path(side).size(); i++) {
      JsonNode level = data.path(side).get(i);
      BigDecimal price = new BigDecimal(level.path(0).asText()).stripTrailingZeros();
      BigDecimal quantity = new BigDecimal(level.path(1).asText());
      String place = "/" + side + "/" + i;
      if (price.signum() <= 0) {
        add(place + "/0: not above zero", price.toPlainString());
      }
      if (quantity.signum() < 0) {
        add(place + "/1: below zero", quantity.toPlainString());
      }
      if (!prices.add(price)) {
        add(place + "/0: a price that stands before", price.toPlainString());
      }
    }
  }

  /** From start to end it is as long as the stream's name says; months are of any length. */
  private void interval() {
    Instant start = Scalars.moment(data.path("t").asText());
    Instant end = Scalars.moment(data.path("T").asText());
    if (start == null || end == null) {
      return;
    }
    Duration length = Duration.between(start, end);
    boolean holds =
        variant.equals("1month")
            ? length.toDays() >= 28 && length.toDays() <= 31
            : length.equals(length(variant));
    if (!holds) {
      add("/T: not " + variant + " after /t", start + " to " + end);
    }
  }

  private static Duration length(String interval) {
    long count = Long.parseLong(interval.substring(0, interval.length() - 1));
    return switch (interval.charAt(interval.length() - 1)) {
      case 'm' -> Duration.ofMinutes(count);
      case 'h' -> Duration.ofHours(count);
      case 'd' -> Duration.ofDays(count);
      default -> Duration.ofDays(7 * count);
    };
  }
}
