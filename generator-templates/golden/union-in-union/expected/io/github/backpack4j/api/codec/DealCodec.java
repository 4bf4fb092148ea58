// Generated from union-in-union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Deal;
import io.github.backpack4j.api.model.LimitDeal;
import io.github.backpack4j.api.model.MarketDeal;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Deal}. */
public final class DealCodec implements Codec<Deal> {
  /** The one instance. */
  public static final DealCodec INSTANCE = new DealCodec();

  private DealCodec() {}

  @Override
  public Deal read(JsonReader in) {
    return read(in, null);
  }

  /** Reads one that stands beside {@code outer}, the tag of a union around it. */
  Deal read(JsonReader in, @Nullable String outer) {
    String tag = in.find("orderType");
    if (tag == null) {
      return Deal.Unrecognized.received(in, outer);
    }
    return switch (tag) {
      case "Limit" -> LimitDealCodec.INSTANCE.read(in, outer);
      case "Market" -> MarketDealCodec.INSTANCE.read(in, outer);
      default -> Deal.Unrecognized.received(in, outer);
    };
  }

  @Override
  public void write(Deal value, JsonWriter out) {
    out.beginObject();
    members(value, out, null);
    out.endObject();
  }

  /** Writes the members but {@code outer}, for a type that holds more beside them. */
  void members(Deal value, JsonWriter out, @Nullable String outer) {
    if (value instanceof LimitDeal limitDeal) {
      LimitDealCodec.INSTANCE.members(limitDeal, out, outer);
    }
    if (value instanceof MarketDeal marketDeal) {
      MarketDealCodec.INSTANCE.members(marketDeal, out, outer);
    }
    if (!(value instanceof Deal.Unrecognized)) {
      return;
    }
    value
        .unknownMembers()
        .forEach(
            (name, json) -> {
              if (!name.equals(outer)) {
                out.name(name).raw(json);
              }
            });
  }
}
