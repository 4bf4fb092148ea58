// Generated from union-in-union/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.MarketDeal;
import io.github.backpack4j.api.model.OrderType;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link MarketDeal}. */
public final class MarketDealCodec implements Codec<MarketDeal> {
  /** The one instance. */
  public static final MarketDealCodec INSTANCE = new MarketDealCodec();

  private MarketDealCodec() {}

  @Override
  public MarketDeal read(JsonReader in) {
    return read(in, null);
  }

  /** Reads one that stands beside {@code outer}, the tag of a union around it. */
  MarketDeal read(JsonReader in, @Nullable String outer) {
    MarketDeal.Builder builder = MarketDeal.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "symbol" -> builder.symbol(in.text());
        case "state" -> builder.state(in.wire(OrderType::of));
        case "orderType" -> in.skip();
        default -> {
          if (name.equals(outer)) {
            in.skip();
          } else {
            in.keep(name);
          }
        }
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(MarketDeal value, JsonWriter out) {
    out.beginObject();
    members(value, out, null);
    out.endObject();
  }

  /** Writes the members but {@code outer}, for a type that holds more beside them. */
  void members(MarketDeal value, JsonWriter out, @Nullable String outer) {
    out.name("orderType").text("Market");
    if (value.has("symbol")) {
      out.name("symbol").text(value.symbol());
    }
    out.name("state").wire(value.state());
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
