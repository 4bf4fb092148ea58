// Generated from specs/schemas/position.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.stream.PositionSnapshot;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link PositionSnapshot}. */
public final class PositionSnapshotCodec implements Codec<PositionSnapshot> {
  /** The one instance. */
  public static final PositionSnapshotCodec INSTANCE = new PositionSnapshotCodec();

  private PositionSnapshotCodec() {}

  @Override
  public PositionSnapshot read(JsonReader in) {
    PositionSnapshot.Builder builder = PositionSnapshot.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (JsonReader.letter(name)) {
        case 'E' -> builder.eventTime(in.micros());
        case 's' -> builder.symbol(in.text());
        case 'b' -> builder.breakEvenPrice(in.decimal());
        case 'B' -> builder.entryPrice(in.decimal());
        case 'l' -> builder.estLiquidationPrice(in.decimal());
        case 'f' -> builder.imf(in.decimal());
        case 'M' -> builder.markPrice(in.decimal());
        case 'm' -> builder.mmf(in.decimal());
        case 'q' -> builder.netQuantity(in.decimal());
        case 'Q' -> builder.netExposureQuantity(in.decimal());
        case 'n' -> builder.netExposureNotional(in.decimal());
        case 'i' -> builder.positionId(in.id());
        case 'p' -> builder.pnlRealized(in.decimal());
        case 'P' -> builder.pnlUnrealized(in.decimal());
        case 'T' -> builder.engineTime(in.micros());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(PositionSnapshot value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(PositionSnapshot value, JsonWriter out) {
    if (value.has("E")) {
      out.name("E").micros(value.eventTime());
    }
    if (value.has("s")) {
      out.name("s").text(value.symbol());
    }
    if (value.has("b")) {
      out.name("b").decimal(value.breakEvenPrice());
    }
    if (value.has("B")) {
      out.name("B").decimal(value.entryPrice());
    }
    out.name("l").decimal(value.estLiquidationPrice());
    if (value.has("f")) {
      out.name("f").decimal(value.imf());
    }
    if (value.has("M")) {
      out.name("M").decimal(value.markPrice());
    }
    if (value.has("m")) {
      out.name("m").decimal(value.mmf());
    }
    if (value.has("q")) {
      out.name("q").decimal(value.netQuantity());
    }
    if (value.has("Q")) {
      out.name("Q").decimal(value.netExposureQuantity());
    }
    if (value.has("n")) {
      out.name("n").decimal(value.netExposureNotional());
    }
    if (value.has("i")) {
      out.name("i").text(value.positionId());
    }
    if (value.has("p")) {
      out.name("p").decimal(value.pnlRealized());
    }
    if (value.has("P")) {
      out.name("P").decimal(value.pnlUnrealized());
    }
    if (value.has("T")) {
      out.name("T").micros(value.engineTime());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
