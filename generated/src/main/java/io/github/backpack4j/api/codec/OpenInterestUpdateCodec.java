// Generated from specs/schemas/open-interest.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.stream.OpenInterestUpdate;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link OpenInterestUpdate}. */
public final class OpenInterestUpdateCodec implements Codec<OpenInterestUpdate> {
  /** The one instance. */
  public static final OpenInterestUpdateCodec INSTANCE = new OpenInterestUpdateCodec();

  private OpenInterestUpdateCodec() {}

  @Override
  public OpenInterestUpdate read(JsonReader in) {
    OpenInterestUpdate.Builder builder = OpenInterestUpdate.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (JsonReader.letter(name)) {
        case 'e' -> builder.event(in.text());
        case 'E' -> builder.eventTime(in.micros());
        case 's' -> builder.symbol(in.text());
        case 'o' -> builder.openInterest(in.decimal());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(OpenInterestUpdate value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(OpenInterestUpdate value, JsonWriter out) {
    if (value.has("e")) {
      out.name("e").text(value.event());
    }
    if (value.has("E")) {
      out.name("E").micros(value.eventTime());
    }
    if (value.has("s")) {
      out.name("s").text(value.symbol());
    }
    if (value.has("o")) {
      out.name("o").decimal(value.openInterest());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
