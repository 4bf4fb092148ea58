// Generated from specs/schemas/asset.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.MarketAsset;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link MarketAsset}. */
public final class MarketAssetCodec implements Codec<MarketAsset> {
  /** The one instance. */
  public static final MarketAssetCodec INSTANCE = new MarketAssetCodec();

  private MarketAssetCodec() {}

  @Override
  public MarketAsset read(JsonReader in) {
    MarketAsset.Builder builder = MarketAsset.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "symbol" -> builder.symbol(in.wire(Asset::of));
        case "displayName" -> builder.displayName(in.text());
        case "coingeckoId" -> builder.coingeckoId(in.id());
        case "tokens" -> builder.tokens(in.list(item -> item.value(TokenCodec.INSTANCE)));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(MarketAsset value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(MarketAsset value, JsonWriter out) {
    if (value.has("symbol")) {
      out.name("symbol").wire(value.symbol());
    }
    if (value.has("displayName")) {
      out.name("displayName").text(value.displayName());
    }
    out.name("coingeckoId").text(value.coingeckoId());
    if (value.has("tokens")) {
      out.name("tokens").list(
          value.tokens(), (writer, item) -> writer.value(item, TokenCodec.INSTANCE));
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
