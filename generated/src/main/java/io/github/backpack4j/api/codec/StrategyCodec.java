// Generated from specs/schemas/strategy.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.ScheduledStrategy;
import io.github.backpack4j.api.model.Strategy;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Strategy}. */
public final class StrategyCodec implements Codec<Strategy> {
  /** The one instance. */
  public static final StrategyCodec INSTANCE = new StrategyCodec();

  private StrategyCodec() {}

  @Override
  public Strategy read(JsonReader in) {
    String tag = in.find("strategyType");
    if (tag == null) {
      return Strategy.Unrecognized.received(in);
    }
    return switch (tag) {
      case "Scheduled" -> ScheduledStrategyCodec.INSTANCE.read(in);
      default -> Strategy.Unrecognized.received(in);
    };
  }

  @Override
  public void write(Strategy value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Strategy value, JsonWriter out) {
    if (value instanceof ScheduledStrategy scheduledStrategy) {
      ScheduledStrategyCodec.INSTANCE.members(scheduledStrategy, out);
    }
    if (!(value instanceof Strategy.Unrecognized)) {
      return;
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
