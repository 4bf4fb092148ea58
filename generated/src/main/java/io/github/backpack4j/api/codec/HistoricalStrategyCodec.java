// Generated from specs/schemas/strategy.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.HistoricalStrategy;
import io.github.backpack4j.api.model.SelfTradePrevention;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.model.SlippageToleranceType;
import io.github.backpack4j.api.model.StrategyCancelReason;
import io.github.backpack4j.api.model.StrategyStatus;
import io.github.backpack4j.api.model.StrategyType;
import io.github.backpack4j.api.model.TimeInForce;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link HistoricalStrategy}. */
public final class HistoricalStrategyCodec implements Codec<HistoricalStrategy> {
  /** The one instance. */
  public static final HistoricalStrategyCodec INSTANCE = new HistoricalStrategyCodec();

  private HistoricalStrategyCodec() {}

  @Override
  public HistoricalStrategy read(JsonReader in) {
    HistoricalStrategy.Builder builder = HistoricalStrategy.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> builder.id(in.id());
        case "createdAt" -> builder.createdAt(in.iso());
        case "executedQuantity" -> builder.executedQuantity(in.decimal());
        case "executedQuoteQuantity" -> builder.executedQuoteQuantity(in.decimal());
        case "cancelReason" -> builder.cancelReason(in.wire(StrategyCancelReason::of));
        case "strategyType" -> builder.strategyType(in.wire(StrategyType::of));
        case "quantity" -> builder.quantity(in.decimal());
        case "selfTradePrevention" -> builder.selfTradePrevention(in.wire(SelfTradePrevention::of));
        case "status" -> builder.status(in.wire(StrategyStatus::of));
        case "side" -> builder.side(in.wire(Side::of));
        case "symbol" -> builder.symbol(in.text());
        case "timeInForce" -> builder.timeInForce(in.wire(TimeInForce::of));
        case "clientStrategyId" -> builder.clientStrategyId(in.int64());
        case "duration" -> builder.duration(in.durationMillis());
        case "interval" -> builder.interval(in.durationMillis());
        case "randomizedIntervalQuantity" -> builder.randomizedIntervalQuantity(in.bool());
        case "slippageTolerance" -> builder.slippageTolerance(in.decimal());
        case "slippageToleranceType" ->
            builder.slippageToleranceType(in.wire(SlippageToleranceType::of));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(HistoricalStrategy value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(HistoricalStrategy value, JsonWriter out) {
    if (value.has("id")) {
      out.name("id").text(value.id());
    }
    if (value.has("createdAt")) {
      out.name("createdAt").iso(value.createdAt());
    }
    out.name("executedQuantity").decimal(value.executedQuantity());
    out.name("executedQuoteQuantity").decimal(value.executedQuoteQuantity());
    out.name("cancelReason").wire(value.cancelReason());
    if (value.has("strategyType")) {
      out.name("strategyType").wire(value.strategyType());
    }
    out.name("quantity").decimal(value.quantity());
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
    out.name("clientStrategyId").int64(value.clientStrategyId());
    if (value.has("duration")) {
      out.name("duration").durationMillis(value.duration());
    }
    if (value.has("interval")) {
      out.name("interval").durationMillis(value.interval());
    }
    if (value.has("randomizedIntervalQuantity")) {
      out.name("randomizedIntervalQuantity").bool(value.randomizedIntervalQuantity());
    }
    out.name("slippageTolerance").decimal(value.slippageTolerance());
    out.name("slippageToleranceType").wire(value.slippageToleranceType());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
