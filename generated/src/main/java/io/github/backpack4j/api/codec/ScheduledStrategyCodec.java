// Generated from specs/schemas/strategy.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.ScheduledStrategy;
import io.github.backpack4j.api.model.SelfTradePrevention;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.model.SlippageToleranceType;
import io.github.backpack4j.api.model.StrategyStatus;
import io.github.backpack4j.api.model.TimeInForce;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link ScheduledStrategy}. */
public final class ScheduledStrategyCodec implements Codec<ScheduledStrategy> {
  /** The one instance. */
  public static final ScheduledStrategyCodec INSTANCE = new ScheduledStrategyCodec();

  private ScheduledStrategyCodec() {}

  @Override
  public ScheduledStrategy read(JsonReader in) {
    ScheduledStrategy.Builder builder = ScheduledStrategy.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> builder.id(in.id());
        case "clientStrategyId" -> builder.clientStrategyId(in.int64());
        case "createdAt" -> builder.createdAt(in.millis());
        case "executedQuantity" -> builder.executedQuantity(in.decimal());
        case "executedQuoteQuantity" -> builder.executedQuoteQuantity(in.decimal());
        case "quantity" -> builder.quantity(in.decimal());
        case "reduceOnly" -> builder.reduceOnly(in.bool());
        case "selfTradePrevention" -> builder.selfTradePrevention(in.wire(SelfTradePrevention::of));
        case "status" -> builder.status(in.wire(StrategyStatus::of));
        case "side" -> builder.side(in.wire(Side::of));
        case "symbol" -> builder.symbol(in.text());
        case "timeInForce" -> builder.timeInForce(in.wire(TimeInForce::of));
        case "duration" -> builder.duration(in.durationMillis());
        case "interval" -> builder.interval(in.durationMillis());
        case "randomizedIntervalQuantity" -> builder.randomizedIntervalQuantity(in.bool());
        case "slippageTolerance" -> builder.slippageTolerance(in.decimal());
        case "slippageToleranceType" ->
            builder.slippageToleranceType(in.wire(SlippageToleranceType::of));
        case "strategyType" -> in.skip();
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(ScheduledStrategy value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(ScheduledStrategy value, JsonWriter out) {
    out.name("strategyType").text("Scheduled");
    if (value.has("id")) {
      out.name("id").text(value.id());
    }
    out.name("clientStrategyId").int64(value.clientStrategyId());
    if (value.has("createdAt")) {
      out.name("createdAt").millis(value.createdAt());
    }
    if (value.has("executedQuantity")) {
      out.name("executedQuantity").decimal(value.executedQuantity());
    }
    if (value.has("executedQuoteQuantity")) {
      out.name("executedQuoteQuantity").decimal(value.executedQuoteQuantity());
    }
    if (value.has("quantity")) {
      out.name("quantity").decimal(value.quantity());
    }
    out.name("reduceOnly").bool(value.reduceOnly());
    if (value.has("selfTradePrevention")) {
      out.name("selfTradePrevention").wire(value.selfTradePrevention());
    }
    if (value.has("status")) {
      out.name("status").wire(value.status());
    }
    if (value.has("side")) {
      out.name("side").wire(value.side());
    }
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    if (value.has("timeInForce")) {
      out.name("timeInForce").wire(value.timeInForce());
    }
    if (value.has("duration")) {
      out.name("duration").durationMillis(value.duration());
    }
    if (value.has("interval")) {
      out.name("interval").durationMillis(value.interval());
    }
    out.name("randomizedIntervalQuantity").bool(value.randomizedIntervalQuantity());
    out.name("slippageTolerance").decimal(value.slippageTolerance());
    out.name("slippageToleranceType").wire(value.slippageToleranceType());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
