// Generated from specs/schemas/prediction.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.PredictionEvent;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link PredictionEvent}. */
public final class PredictionEventCodec implements Codec<PredictionEvent> {
  /** The one instance. */
  public static final PredictionEventCodec INSTANCE = new PredictionEventCodec();

  private PredictionEventCodec() {}

  @Override
  public PredictionEvent read(JsonReader in) {
    PredictionEvent.Builder builder = PredictionEvent.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "slug" -> builder.slug(in.text());
        case "title" -> builder.title(in.text());
        case "predictionMarkets" ->
            builder.predictionMarkets(in.list(item -> item.value(PredictionMarketCodec.INSTANCE)));
        case "tags" -> builder.tags(in.list(item -> item.value(PredictionTagCodec.INSTANCE)));
        case "series" ->
            builder.series(in.list(item -> item.value(PredictionSeriesCodec.INSTANCE)));
        case "description" -> builder.description(in.text());
        case "imgUrl" -> builder.imgUrl(in.text());
        case "estimatedEndDate" -> builder.estimatedEndDate(in.iso());
        case "quoteVolume" -> builder.quoteVolume(in.decimal());
        case "resolved" -> builder.resolved(in.bool());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(PredictionEvent value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(PredictionEvent value, JsonWriter out) {
    if (value.has("slug")) {
      out.name("slug").text(value.slug());
    }
    if (value.has("title")) {
      out.name("title").text(value.title());
    }
    if (value.has("predictionMarkets")) {
      out.name("predictionMarkets").list(
          value.predictionMarkets(),
          (writer, item) -> writer.value(item, PredictionMarketCodec.INSTANCE));
    }
    if (value.has("tags")) {
      out.name("tags").list(
          value.tags(), (writer, item) -> writer.value(item, PredictionTagCodec.INSTANCE));
    }
    if (value.has("series")) {
      out.name("series").list(
          value.series(), (writer, item) -> writer.value(item, PredictionSeriesCodec.INSTANCE));
    }
    if (value.has("description")) {
      out.name("description").text(value.description());
    }
    out.name("imgUrl").text(value.imgUrl());
    out.name("estimatedEndDate").iso(value.estimatedEndDate());
    if (value.has("quoteVolume")) {
      out.name("quoteVolume").decimal(value.quoteVolume());
    }
    if (value.has("resolved")) {
      out.name("resolved").bool(value.resolved());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
