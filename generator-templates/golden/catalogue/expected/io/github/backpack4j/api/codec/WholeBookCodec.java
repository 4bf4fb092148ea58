// Generated from catalogue/schemas/book.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.WholeBook;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link WholeBook}. */
public final class WholeBookCodec implements Codec<WholeBook> {
  /** The one instance. */
  public static final WholeBookCodec INSTANCE = new WholeBookCodec();

  private WholeBookCodec() {}

  @Override
  public WholeBook read(JsonReader in) {
    WholeBook.Builder builder = WholeBook.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "lastUpdateId" -> builder.lastUpdateId(in.int64());
        case "asks" -> builder.asks(in.list(item -> item.value(PriceLevelCodec.INSTANCE)));
        case "bids" -> builder.bids(in.list(item -> item.value(PriceLevelCodec.INSTANCE)));
        case "timestamp" -> builder.timestamp(in.micros());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(WholeBook value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(WholeBook value, JsonWriter out) {
    if (value.has("lastUpdateId")) {
      out.name("lastUpdateId").int64(value.lastUpdateId());
    }
    if (value.has("asks")) {
      out.name("asks").list(
          value.asks(), (writer, item) -> writer.value(item, PriceLevelCodec.INSTANCE));
    }
    if (value.has("bids")) {
      out.name("bids").list(
          value.bids(), (writer, item) -> writer.value(item, PriceLevelCodec.INSTANCE));
    }
    out.name("timestamp").micros(value.timestamp());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
