// Generated from specs/schemas/strategy.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.StrategiesCancelRequest;
import io.github.backpack4j.api.model.StrategyType;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link StrategiesCancelRequest}. */
public final class StrategiesCancelRequestCodec implements Codec<StrategiesCancelRequest> {
  /** The one instance. */
  public static final StrategiesCancelRequestCodec INSTANCE = new StrategiesCancelRequestCodec();

  private StrategiesCancelRequestCodec() {}

  @Override
  public StrategiesCancelRequest read(JsonReader in) {
    StrategiesCancelRequest.Builder builder = StrategiesCancelRequest.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "symbol" -> builder.symbol(in.text());
        case "strategyType" -> builder.strategyType(in.wire(StrategyType::of));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(StrategiesCancelRequest value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(StrategiesCancelRequest value, JsonWriter out) {
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    out.name("strategyType").wire(value.strategyType());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
