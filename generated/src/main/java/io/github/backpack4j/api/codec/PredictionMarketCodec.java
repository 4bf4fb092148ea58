// Generated from specs/schemas/prediction.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.PredictionMarket;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link PredictionMarket}. */
public final class PredictionMarketCodec implements Codec<PredictionMarket> {
  /** The one instance. */
  public static final PredictionMarketCodec INSTANCE = new PredictionMarketCodec();

  private PredictionMarketCodec() {}

  @Override
  public PredictionMarket read(JsonReader in) {
    PredictionMarket.Builder builder = PredictionMarket.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "marketSymbol" -> builder.marketSymbol(in.text());
        case "question" -> builder.question(in.text());
        case "groupLabel" -> builder.groupLabel(in.text());
        case "yesOutcomeLabel" -> builder.yesOutcomeLabel(in.text());
        case "noOutcomeLabel" -> builder.noOutcomeLabel(in.text());
        case "rules" -> builder.rules(in.text());
        case "resolvedAt" -> builder.resolvedAt(in.iso());
        case "resolutionPrice" -> builder.resolutionPrice(in.decimal());
        case "activePrice" -> builder.activePrice(in.decimal());
        case "quoteVolume" -> builder.quoteVolume(in.decimal());
        case "imgUrl" -> builder.imgUrl(in.text());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(PredictionMarket value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(PredictionMarket value, JsonWriter out) {
    if (value.has("marketSymbol")) {
      out.name("marketSymbol").text(value.marketSymbol());
    }
    if (value.has("question")) {
      out.name("question").text(value.question());
    }
    out.name("groupLabel").text(value.groupLabel());
    if (value.has("yesOutcomeLabel")) {
      out.name("yesOutcomeLabel").text(value.yesOutcomeLabel());
    }
    if (value.has("noOutcomeLabel")) {
      out.name("noOutcomeLabel").text(value.noOutcomeLabel());
    }
    if (value.has("rules")) {
      out.name("rules").text(value.rules());
    }
    out.name("resolvedAt").iso(value.resolvedAt());
    out.name("resolutionPrice").decimal(value.resolutionPrice());
    if (value.has("activePrice")) {
      out.name("activePrice").decimal(value.activePrice());
    }
    if (value.has("quoteVolume")) {
      out.name("quoteVolume").decimal(value.quoteVolume());
    }
    out.name("imgUrl").text(value.imgUrl());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
