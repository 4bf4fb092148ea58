// Generated from specs/schemas/strategy.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.StrategyCancelRequest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link StrategyCancelRequest}. */
public final class StrategyCancelRequestCodec implements Codec<StrategyCancelRequest> {
  /** The one instance. */
  public static final StrategyCancelRequestCodec INSTANCE = new StrategyCancelRequestCodec();

  private StrategyCancelRequestCodec() {}

  @Override
  public StrategyCancelRequest read(JsonReader in) {
    StrategyCancelRequest.Builder builder = StrategyCancelRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "clientStrategyId" -> builder.clientStrategyId(in.int64());
        case "strategyId" -> builder.strategyId(in.id());
        case "symbol" -> builder.symbol(in.text());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(StrategyCancelRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(StrategyCancelRequest value, JsonWriter out) {
    out.name("clientStrategyId").int64(value.clientStrategyId());
    out.name("strategyId").text(value.strategyId());
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
