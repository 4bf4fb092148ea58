// Generated from union-in-union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Deal;
import io.github.backpack4j.api.model.LimitDeal;
import io.github.backpack4j.api.model.MarketDeal;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Deal}. */
public final class DealCodec implements Codec<Deal> {
  /** The one instance. */
  public static final DealCodec INSTANCE = new DealCodec();

  private DealCodec() {}

  @Override
  public Deal read(JsonReader in) {
    String tag = in.find("orderType");
    if (tag == null) {
      return Deal.Unrecognized.received(in);
    }
    return switch (tag) {
      case "Limit" -> LimitDealCodec.INSTANCE.read(in);
      case "Market" -> MarketDealCodec.INSTANCE.read(in);
      default -> Deal.Unrecognized.received(in);
    };
  }

  @Override
  public void write(Deal value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Deal value, JsonWriter out) {
    if (value instanceof LimitDeal limitDeal) {
      LimitDealCodec.INSTANCE.members(limitDeal, out);
    }
    if (value instanceof MarketDeal marketDeal) {
      MarketDealCodec.INSTANCE.members(marketDeal, out);
    }
    if (value instanceof Deal.Unrecognized) {
      value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
    }
  }
}
