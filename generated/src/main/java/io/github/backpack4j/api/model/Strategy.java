// Generated from specs/schemas/strategy.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.Received;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A strategy as the exchange holds it.
 *
 * <p>Known kinds: {@link ScheduledStrategy}; one newer than this release is an
 * {@link Unrecognized}.
 */
public sealed interface Strategy permits ScheduledStrategy, Strategy.Unrecognized {
  /** Kind of strategy. */
  StrategyType strategyType();

  /** Whether {@code member}, a name on the wire, has a value, known to this release or not. */
  boolean has(String member);

  /** Members newer than this release: name to JSON text. */
  Map<String, String> unknownMembers();

  /** A kind newer than this release; every member is kept as it came. */
  final class Unrecognized implements Strategy {
    private final Received received;

    private Unrecognized(Received received) {
      this.received = received;
    }

    /** For codecs: what was read. */
    public static Unrecognized received(JsonReader in) {
      for (String name = in.firstName(); name != null; name = in.nextName()) {
        in.keep(name);
      }
      return new Unrecognized(in.received(false));
    }

    @Override
    public StrategyType strategyType() {
      return received.require(
          "Strategy",
          "strategyType",
          received.read("strategyType", in -> in.wire(StrategyType::of)));
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
      return "Strategy.Unrecognized" + unknownMembers().keySet();
    }
  }
}
