// Generated from catalogue/schemas/book.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.stream.BookChange;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link BookChange}. */
public final class BookChangeCodec implements Codec<BookChange> {
  /** The one instance. */
  public static final BookChangeCodec INSTANCE = new BookChangeCodec();

  private BookChangeCodec() {}

  @Override
  public BookChange read(JsonReader in) {
    BookChange.Builder builder = BookChange.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (JsonReader.letter(name)) {
        case 'f' -> builder.firstUpdateId(in.int64());
        case 'l' -> builder.lastUpdateId(in.int64());
        case 'a' -> builder.asks(in.list(item -> item.value(PriceLevelCodec.INSTANCE)));
        case 'b' -> builder.bids(in.list(item -> item.value(PriceLevelCodec.INSTANCE)));
        case 't' -> builder.engineTime(in.micros());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(BookChange value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(BookChange value, JsonWriter out) {
    if (value.has("f")) {
      out.name("f").int64(value.firstUpdateId());
    }
    if (value.has("l")) {
      out.name("l").int64(value.lastUpdateId());
    }
    if (value.has("a")) {
      out.name("a").list(
          value.asks(), (writer, item) -> writer.value(item, PriceLevelCodec.INSTANCE));
    }
    if (value.has("b")) {
      out.name("b").list(
          value.bids(), (writer, item) -> writer.value(item, PriceLevelCodec.INSTANCE));
    }
    if (value.has("t")) {
      out.name("t").micros(value.engineTime());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
