// Generated from specs/schemas/ticker.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.stream.BookTickerUpdate;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link BookTickerUpdate}. */
public final class BookTickerUpdateCodec implements Codec<BookTickerUpdate> {
  /** The one instance. */
  public static final BookTickerUpdateCodec INSTANCE = new BookTickerUpdateCodec();

  private BookTickerUpdateCodec() {}

  @Override
  public BookTickerUpdate read(JsonReader in) {
    BookTickerUpdate.Builder builder = BookTickerUpdate.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (JsonReader.letter(name)) {
        case 'e' -> builder.event(in.text());
        case 'E' -> builder.eventTime(in.micros());
        case 's' -> builder.symbol(in.text());
        case 'a' -> builder.askPrice(in.decimal());
        case 'A' -> builder.askQuantity(in.decimal());
        case 'b' -> builder.bidPrice(in.decimal());
        case 'B' -> builder.bidQuantity(in.decimal());
        case 'u' -> builder.updateId(in.int64());
        case 'T' -> builder.engineTime(in.micros());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(BookTickerUpdate value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(BookTickerUpdate value, JsonWriter out) {
    if (value.has("e")) {
      out.name("e").text(value.event());
    }
    if (value.has("E")) {
      out.name("E").micros(value.eventTime());
    }
    if (value.has("s")) {
      out.name("s").text(value.symbol());
    }
    out.name("a").decimal(value.askPrice());
    out.name("A").decimal(value.askQuantity());
    out.name("b").decimal(value.bidPrice());
    out.name("B").decimal(value.bidQuantity());
    if (value.has("u")) {
      out.name("u").int64(value.updateId());
    }
    if (value.has("T")) {
      out.name("T").micros(value.engineTime());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
