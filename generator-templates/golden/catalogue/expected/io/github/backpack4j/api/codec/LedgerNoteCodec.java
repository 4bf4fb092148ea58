// Generated from catalogue/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.LedgerNote;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link LedgerNote}. */
public final class LedgerNoteCodec implements Codec<LedgerNote> {
  /** The one instance. */
  public static final LedgerNoteCodec INSTANCE = new LedgerNoteCodec();

  private LedgerNoteCodec() {}

  @Override
  public LedgerNote read(JsonReader in) {
    LedgerNote.Builder builder = LedgerNote.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> builder.id(in.id());
        case "clientId" -> builder.clientId(in.int64());
        case "createdAt" -> builder.createdAt(in.millis());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(LedgerNote value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(LedgerNote value, JsonWriter out) {
    if (value.has("id")) {
      out.name("id").text(value.id());
    }
    out.name("clientId").int64(value.clientId());
    if (value.has("createdAt")) {
      out.name("createdAt").millis(value.createdAt());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
