package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a stand-in does wrong on its socket, on each stream where that can be done.
 *
 * <p>What concerns one message concerns the third that a subscriber gets from then on; the two
 * before it, and all behind it, are as they should be.
 */
public enum StreamMisbehaviour {
  /** Refuses the socket with 503. */
  REFUSES_THE_SOCKET,
  /** Answers a subscription with an error. */
  ANSWERS_WITH_AN_ERROR,
  /** Answers a subscription with an error that repeats it, signature and all. */
  REPEATS_THE_SUBSCRIPTION,
  /** Acknowledges a subscription, which the exchange does not. */
  ACKNOWLEDGES,
  /** Takes a subscription and never says anything. */
  SAYS_NOTHING,
  /** Sends an envelope without data. */
  LEAVES_OUT_THE_DATA,
  /** Sends what is no JSON. */
  SENDS_NO_JSON,
  /** Names a stream that nobody asked for. */
  NAMES_ANOTHER_STREAM,
  /** Tells of another market than the stream's. */
  TELLS_OF_ANOTHER_MARKET,
  /** Sends the symbol as a list. */
  SENDS_A_LIST_FOR_TEXT,
  /** Sends a decimal as a number. */
  SENDS_A_NUMBER_FOR_A_DECIMAL,
  /** Leaves out the time of the event. */
  LEAVES_OUT_A_MEMBER,
  /** Sends null for the time of the event. */
  SENDS_NULL_FOR_A_MEMBER,
  /** Adds a member that the contract does not know. */
  ADDS_A_MEMBER,
  /** Sends a value that an enum does not list. */
  SENDS_AN_UNKNOWN_VALUE,
  /** Leaves out a change of the book. */
  LEAVES_A_GAP,
  /** Sends a change of the book again. */
  REPEATS_A_CHANGE,
  /** Numbers a trade as the one before it. */
  REPEATS_A_TRADE,
  /** Numbers a trade lower than the one before it. */
  COUNTS_DOWN,
  /** Says that an event was a second before the one before it. */
  GOES_BACK_IN_TIME,
  /** Sends milliseconds where microseconds belong, in each message. */
  SENDS_MILLISECONDS,
  /** Sends what happened an hour ago, in each message. */
  SENDS_OLD_EVENTS,
  /** Tells in each change of the book of a quantity that no snapshot has. */
  TELLS_OF_ANOTHER_QUANTITY,
  /** Sends a best bid that is not below the best ask. */
  CROSSES_THE_BOOK,
  /** Sends a highest price below the lowest. */
  SWAPS_HIGH_AND_LOW,
  /** Sends a price of zero. */
  SENDS_A_PRICE_OF_ZERO,
  /** Cuts the connection instead of a message. */
  CUTS_THE_CONNECTION,
  /** Says that it is going away instead of a message. */
  GOES_AWAY,
  /** Goes on with a stream that was given back. */
  KEEPS_SENDING,
  /** Does not answer the closing of the socket. */
  IGNORES_THE_CLOSE,
  /** Ends the connection when it is asked to close the socket, without a word. */
  ENDS_WITHOUT_A_CLOSE;

  /** Which message of a subscriber it is that something is wrong with, from 1. */
  static final int MESSAGE = 3;

  private static final long MICROS_OF_A_SECOND = 1_000_000;

  private static final List<String> PRICES = List.of("p", "c", "a", "B");

  /** Whether each message is wrong, and not one alone. */
  private boolean isOfAll() {
    return this == SENDS_MILLISECONDS
        || this == SENDS_OLD_EVENTS
        || this == TELLS_OF_ANOTHER_QUANTITY;
  }

  /** Whether it is done instead of this message of a subscriber. */
  boolean replaces(int number) {
    return number == MESSAGE && (this == CUTS_THE_CONNECTION || this == GOES_AWAY);
  }

  /**
   * The text of a message's frame, with what is wrong in it; null for no message at all.
   *
   * @param envelope the whole frame, which this may change
   * @param number which message it is to this subscriber, from 1
   * @param before the frame before it, as it was sent; null for none
   */
  @Nullable String frame(ObjectNode envelope, int number, @Nullable JsonNode before) {
    if (number != MESSAGE && !isOfAll()) {
      return this == SAYS_NOTHING ? null : envelope.toString();
    }
    ObjectNode data = (ObjectNode) envelope.required("data");
    JsonNode last = before == null ? data : before.path("data");
    switch (this) {
      case SAYS_NOTHING -> {
        return null;
      }
      case SENDS_NO_JSON -> {
        return envelope.toString().substring(0, envelope.toString().length() - 1);
      }
      case LEAVES_OUT_THE_DATA -> envelope.remove("data");
      case NAMES_ANOTHER_STREAM -> envelope.put("stream", "trade.NOBODY_ASKED");
      case TELLS_OF_ANOTHER_MARKET -> data.put("s", "NOBODY_ASKED");
      case SENDS_A_LIST_FOR_TEXT -> data.putArray("s").add("SOL_USDC");
      case SENDS_A_NUMBER_FOR_A_DECIMAL -> number(data);
      case LEAVES_OUT_A_MEMBER -> data.remove("E");
      case SENDS_NULL_FOR_A_MEMBER -> data.putNull("E");
      case ADDS_A_MEMBER -> data.put("unheardOf", true);
      case SENDS_AN_UNKNOWN_VALUE -> replace(data, "S", "UnheardOf");
      case LEAVES_A_GAP -> {
        if (data.has("U")) {
          return null;
        }
      }
      case REPEATS_A_CHANGE -> {
        if (data.has("U")) {
          data.setAll((ObjectNode) last);
        }
      }
      case REPEATS_A_TRADE -> trade(data, last, 0);
      case COUNTS_DOWN -> trade(data, last, -5);
      case GOES_BACK_IN_TIME -> data.put("E", last.path("E").longValue() - MICROS_OF_A_SECOND);
      case SENDS_MILLISECONDS -> {
        data.put("E", data.path("E").longValue() / 1_000);
      }
      case SENDS_OLD_EVENTS -> {
        data.put("E", data.path("E").longValue() - 3_600 * MICROS_OF_A_SECOND);
      }
      case TELLS_OF_ANOTHER_QUANTITY -> {
        if (data.has("U")) {
          data.withArray("a").addArray().add("20.52").add("0.07");
        }
      }
      case CROSSES_THE_BOOK -> {
        if (data.has("U")) {
          data.withArray("b").addArray().add("20.53").add("1");
        } else if (data.has("u")) {
          data.set("b", data.get("a"));
        }
      }
      case SWAPS_HIGH_AND_LOW -> {
        if (data.has("h")) {
          JsonNode high = data.get("h");
          data.set("h", data.get("l"));
          data.set("l", high);
        }
      }
      case SENDS_A_PRICE_OF_ZERO -> replace(data, "p", "0");
      default -> {
        // Wrong in another place than in a message.
      }
    }
    return envelope.toString();
  }

  private static void number(ObjectNode data) {
    for (Map.Entry<String, JsonNode> member : data.properties()) {
      JsonNode value = member.getValue();
      if (PRICES.contains(member.getKey())
          && value.isTextual()
          && value.textValue().contains(".")) {
        data.set(member.getKey(), Resources.parse(value.textValue()));
        return;
      }
    }
  }

  private static void replace(ObjectNode data, String member, String value) {
    if (data.has(member)) {
      data.put(member, value);
    }
  }

  private static void trade(ObjectNode data, JsonNode before, long distance) {
    if (data.path("e").asText().equals("trade")) {
      data.put("t", before.path("t").longValue() + distance);
    }
  }
}
