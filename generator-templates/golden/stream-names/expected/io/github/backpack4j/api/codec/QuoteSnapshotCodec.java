// Generated from stream-names/schemas/tick.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.TickSide;
import io.github.backpack4j.api.stream.QuoteSnapshot;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link QuoteSnapshot}. */
public final class QuoteSnapshotCodec implements Codec<QuoteSnapshot> {
  /** The one instance. */
  public static final QuoteSnapshotCodec INSTANCE = new QuoteSnapshotCodec();

  private QuoteSnapshotCodec() {}

  @Override
  public QuoteSnapshot read(JsonReader in) {
    QuoteSnapshot.Builder builder = QuoteSnapshot.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (JsonReader.letter(name)) {
        case 's' -> builder.side(in.wire(TickSide::of));
        case 't' -> builder.trader(in.text());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(QuoteSnapshot value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(QuoteSnapshot value, JsonWriter out) {
    if (value.has("s")) {
      out.name("s").wire(value.side());
    }
    if (value.has("t")) {
      out.name("t").text(value.trader());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
