// Generated from specs/schemas/prediction.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.PredictionSeries;
import io.github.backpack4j.api.model.SeriesRecurrence;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link PredictionSeries}. */
public final class PredictionSeriesCodec implements Codec<PredictionSeries> {
  /** The one instance. */
  public static final PredictionSeriesCodec INSTANCE = new PredictionSeriesCodec();

  private PredictionSeriesCodec() {}

  @Override
  public PredictionSeries read(JsonReader in) {
    PredictionSeries.Builder builder = PredictionSeries.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "slug" -> builder.slug(in.text());
        case "title" -> builder.title(in.text());
        case "recurrence" -> builder.recurrence(in.wire(SeriesRecurrence::of));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(PredictionSeries value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(PredictionSeries value, JsonWriter out) {
    if (value.has("slug")) {
      out.name("slug").text(value.slug());
    }
    if (value.has("title")) {
      out.name("title").text(value.title());
    }
    out.name("recurrence").wire(value.recurrence());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
