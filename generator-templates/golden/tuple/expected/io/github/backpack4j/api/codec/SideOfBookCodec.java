// Generated from tuple/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.SideOfBook;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link SideOfBook}. */
public final class SideOfBookCodec implements Codec<SideOfBook> {
  /** The one instance. */
  public static final SideOfBookCodec INSTANCE = new SideOfBookCodec();

  private SideOfBookCodec() {}

  @Override
  public SideOfBook read(JsonReader in) {
    SideOfBook.Builder builder = SideOfBook.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "levels" -> builder.levels(in.list(item -> item.value(PriceLevelCodec.INSTANCE)));
        case "best" -> builder.best(in.value(PriceLevelCodec.INSTANCE));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(SideOfBook value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(SideOfBook value, JsonWriter out) {
    if (value.has("levels")) {
      out.name("levels").list(
          value.levels(), (writer, item) -> writer.value(item, PriceLevelCodec.INSTANCE));
    }
    out.name("best").value(value.best(), PriceLevelCodec.INSTANCE);
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
