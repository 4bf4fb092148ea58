// Generated from specs/schemas/strategy.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.SelfTradePrevention;
import io.github.backpack4j.api.model.Side;
import io.github.backpack4j.api.model.SlippageToleranceType;
import io.github.backpack4j.api.model.StrategyRequest;
import io.github.backpack4j.api.model.StrategyType;
import io.github.backpack4j.api.model.TimeInForce;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link StrategyRequest}. */
public final class StrategyRequestCodec implements Codec<StrategyRequest> {
  /** The one instance. */
  public static final StrategyRequestCodec INSTANCE = new StrategyRequestCodec();

  private StrategyRequestCodec() {}

  @Override
  public StrategyRequest read(JsonReader in) {
    StrategyRequest.Builder builder = StrategyRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "autoLend" -> builder.autoLend(in.bool());
        case "autoLendRedeem" -> builder.autoLendRedeem(in.bool());
        case "autoBorrow" -> builder.autoBorrow(in.bool());
        case "autoBorrowRepay" -> builder.autoBorrowRepay(in.bool());
        case "brokerId" -> builder.brokerId(in.int32());
        case "clientStrategyId" -> builder.clientStrategyId(in.int64());
        case "strategyType" -> builder.strategyType(in.wire(StrategyType::of));
        case "quantity" -> builder.quantity(in.decimal());
        case "price" -> builder.price(in.decimal());
        case "postOnly" -> builder.postOnly(in.bool());
        case "reduceOnly" -> builder.reduceOnly(in.bool());
        case "selfTradePrevention" -> builder.selfTradePrevention(in.wire(SelfTradePrevention::of));
        case "side" -> builder.side(in.wire(Side::of));
        case "symbol" -> builder.symbol(in.text());
        case "timeInForce" -> builder.timeInForce(in.wire(TimeInForce::of));
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
  public void write(StrategyRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(StrategyRequest value, JsonWriter out) {
    out.name("autoLend").bool(value.autoLend());
    out.name("autoLendRedeem").bool(value.autoLendRedeem());
    out.name("autoBorrow").bool(value.autoBorrow());
    out.name("autoBorrowRepay").bool(value.autoBorrowRepay());
    out.name("brokerId").int32(value.brokerId());
    out.name("clientStrategyId").int64(value.clientStrategyId());
    if (value.has("strategyType")) {
      out.name("strategyType").wire(value.strategyType());
    }
    out.name("quantity").decimal(value.quantity());
    out.name("price").decimal(value.price());
    out.name("postOnly").bool(value.postOnly());
    out.name("reduceOnly").bool(value.reduceOnly());
    out.name("selfTradePrevention").wire(value.selfTradePrevention());
    if (value.has("side")) {
      out.name("side").wire(value.side());
    }
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    out.name("timeInForce").wire(value.timeInForce());
    out.name("duration").durationMillis(value.duration());
    out.name("interval").durationMillis(value.interval());
    out.name("randomizedIntervalQuantity").bool(value.randomizedIntervalQuantity());
    out.name("slippageTolerance").decimal(value.slippageTolerance());
    out.name("slippageToleranceType").wire(value.slippageToleranceType());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
