// Generated from union-in-union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Received;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deal.
 *
 * <p>Known kinds: {@link LimitDeal}, {@link MarketDeal}; one newer than this release is an
 * {@link Unrecognized}.
 */
public sealed interface Deal extends DealResult permits LimitDeal, MarketDeal, Deal.Unrecognized {
  /** Kind of deal. */
  OrderType orderType();

  /** Market. */
  String symbol();

  /** Where it stands. */
  @Nullable OrderType state();

  /** Whether {@code member}, a name on the wire, has a value, known to this release or not. */
  boolean has(String member);

  /** Members newer than this release: name to JSON text. */
  Map<String, String> unknownMembers();

  /** A kind newer than this release; every member is kept as it came. */
  final class Unrecognized implements Deal {
    private final Received received;

    private Unrecognized(Received received) {
      this.received = received;
    }

    /** For codecs: what was read beside {@code outer}, the tag of a union around this one. */
    public static Unrecognized received(JsonReader in, @Nullable String outer) {
      for (String name = in.firstName(); name != null; name = in.nextName()) {
        if (name.equals(outer)) {
          in.skip();
        } else {
          in.keep(name);
        }
      }
      return new Unrecognized(in.received(false));
    }

    @Override
    public OrderType orderType() {
      return received.require(
          "Deal", "orderType", received.read("orderType", in -> in.wire(OrderType::of)));
    }

    @Override
    public String symbol() {
      return received.require("Deal", "symbol", received.read("symbol", JsonReader::text));
    }

    @Override
    public @Nullable OrderType state() {
      return received.read("state", in -> in.wire(OrderType::of));
    }

    @Override
    public boolean has(String member) {
      return !received.unknownMembers().getOrDefault(member, "null").equals("null");
    }

    /** All members, for none of them is known: name to JSON text. */
    @Override
    public Map<String, String> unknownMembers() {
      return received.unknownMembers();
    }

    /** The object as JSON. */
    public String json() {
      return received.json();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Unrecognized that && unknownMembers().equals(that.unknownMembers());
    }

    @Override
    public int hashCode() {
      return unknownMembers().hashCode();
    }

    @Override
    public String toString() {
      return "Deal.Unrecognized" + unknownMembers().keySet();
    }
  }
}
