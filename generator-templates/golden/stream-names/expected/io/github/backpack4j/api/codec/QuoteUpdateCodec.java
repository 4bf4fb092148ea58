// Generated from stream-names/schemas/tick.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.TickSide;
import io.github.backpack4j.api.stream.QuoteUpdate;
import io.github.backpack4j.api.stream.TickKind;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link QuoteUpdate}. */
public final class QuoteUpdateCodec implements Codec<QuoteUpdate> {
  /** The one instance. */
  public static final QuoteUpdateCodec INSTANCE = new QuoteUpdateCodec();

  private QuoteUpdateCodec() {}

  @Override
  public QuoteUpdate read(JsonReader in) {
    QuoteUpdate.Builder builder = QuoteUpdate.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (JsonReader.letter(name)) {
        case 'e' -> builder.event(in.wire(TickKind::of));
        case 's' -> builder.side(in.wire(TickSide::of));
        case 't' -> builder.trader(in.text());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(QuoteUpdate value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(QuoteUpdate value, JsonWriter out) {
    if (value.has("e")) {
      out.name("e").wire(value.event());
    }
    if (value.has("s")) {
      out.name("s").wire(value.side());
    }
    if (value.has("t")) {
      out.name("t").text(value.trader());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
