// Generated from specs/schemas/borrow-lend.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.BorrowLendPosition;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link BorrowLendPosition}. */
public final class BorrowLendPositionCodec implements Codec<BorrowLendPosition> {
  /** The one instance. */
  public static final BorrowLendPositionCodec INSTANCE = new BorrowLendPositionCodec();

  private BorrowLendPositionCodec() {}

  @Override
  public BorrowLendPosition read(JsonReader in) {
    BorrowLendPosition.Builder builder = BorrowLendPosition.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "cumulativeInterest" -> builder.cumulativeInterest(in.decimal());
        case "id" -> builder.id(in.id());
        case "imf" -> builder.imf(in.decimal());
        case "imfFunction" -> builder.imfFunction(in.value(MarginFunctionCodec.INSTANCE));
        case "netQuantity" -> builder.netQuantity(in.decimal());
        case "markPrice" -> builder.markPrice(in.decimal());
        case "mmf" -> builder.mmf(in.decimal());
        case "mmfFunction" -> builder.mmfFunction(in.value(MarginFunctionCodec.INSTANCE));
        case "netExposureQuantity" -> builder.netExposureQuantity(in.decimal());
        case "netExposureNotional" -> builder.netExposureNotional(in.decimal());
        case "symbol" -> builder.symbol(in.wire(Asset::of));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(BorrowLendPosition value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(BorrowLendPosition value, JsonWriter out) {
    if (value.has("cumulativeInterest")) {
      out.name("cumulativeInterest").decimal(value.cumulativeInterest());
    }
    if (value.has("id")) {
      out.name("id").text(value.id());
    }
    if (value.has("imf")) {
      out.name("imf").decimal(value.imf());
    }
    if (value.has("imfFunction")) {
      out.name("imfFunction").value(value.imfFunction(), MarginFunctionCodec.INSTANCE);
    }
    if (value.has("netQuantity")) {
      out.name("netQuantity").decimal(value.netQuantity());
    }
    if (value.has("markPrice")) {
      out.name("markPrice").decimal(value.markPrice());
    }
    if (value.has("mmf")) {
      out.name("mmf").decimal(value.mmf());
    }
    if (value.has("mmfFunction")) {
      out.name("mmfFunction").value(value.mmfFunction(), MarginFunctionCodec.INSTANCE);
    }
    if (value.has("netExposureQuantity")) {
      out.name("netExposureQuantity").decimal(value.netExposureQuantity());
    }
    if (value.has("netExposureNotional")) {
      out.name("netExposureNotional").decimal(value.netExposureNotional());
    }
    if (value.has("symbol")) {
      out.name("symbol").wire(value.symbol());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
