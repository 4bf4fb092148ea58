// Generated from scalars/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.Sample;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;
import java.util.Objects;

/** Reads and writes {@link Sample}. */
public final class SampleCodec implements Codec<Sample> {
  /** The one instance. */
  public static final SampleCodec INSTANCE = new SampleCodec();

  private SampleCodec() {}

  @Override
  public Sample read(JsonReader in) {
    Sample.Builder builder = Sample.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> builder.id(in.id());
        case "name" -> builder.name(in.text());
        case "price" -> builder.price(in.decimal());
        case "count" -> builder.count(in.int32());
        case "total" -> builder.total(in.int64());
        case "sequence" -> builder.sequence(in.int64());
        case "open" -> builder.open(in.bool());
        case "createdAt" -> builder.createdAt(in.millis());
        case "parts" -> builder.parts(in.list(item -> item.value(SamplePartCodec.INSTANCE)));
        case "size" -> builder.size(in.decimalOrPercent());
        case "fee" -> builder.fee(in.decimal());
        case "paid" -> builder.paid(in.decimal());
        case "amounts" -> builder.amounts(in.list(JsonReader::decimal));
        case "feeSymbol" -> builder.feeSymbol(in.text());
        case "rate" -> builder.rate(in.decimal());
        case "share" -> builder.share(in.decimal());
        case "length" -> builder.length(in.durationMillis());
        case "seconds" -> builder.seconds(in.seconds());
        case "micros" -> builder.micros(in.micros());
        case "written" -> builder.written(in.iso());
        case "small" -> builder.small(in.int32());
        case "large" -> builder.large(in.int64());
        case "optional" -> builder.optional(in.bool());
        case "part" -> builder.part(in.value(SamplePartCodec.INSTANCE));
        case "prices" -> builder.prices(in.list(JsonReader::decimal));
        case "byName" -> builder.byName(in.map(JsonReader::decimal));
        case "pages" ->
            builder.pages(in.list(each -> each.list(item -> item.value(SamplePartCodec.INSTANCE))));
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(Sample value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Sample value, JsonWriter out) {
    if (value.has("id")) {
      out.name("id").text(value.id());
    }
    if (value.has("name")) {
      out.name("name").text(value.name());
    }
    if (value.has("price")) {
      out.name("price").decimal(value.price());
    }
    if (value.has("count")) {
      out.name("count").int32(value.count());
    }
    if (value.has("total")) {
      out.name("total").int64(value.total());
    }
    if (value.has("sequence")) {
      out.name("sequence").text(Objects.toString(value.sequence(), null));
    }
    if (value.has("open")) {
      out.name("open").bool(value.open());
    }
    if (value.has("createdAt")) {
      out.name("createdAt").millis(value.createdAt());
    }
    if (value.has("parts")) {
      out.name("parts").list(
          value.parts(), (writer, item) -> writer.value(item, SamplePartCodec.INSTANCE));
    }
    out.name("size").decimalOrPercent(value.size());
    out.name("fee").decimal(value.fee());
    out.name("paid").decimalNumber(value.paid());
    out.name("amounts").list(value.amounts(), (writer, item) -> writer.decimalNumber(item));
    out.name("feeSymbol").text(value.feeSymbol());
    out.name("rate").decimal(value.rate());
    out.name("share").decimal(value.share());
    out.name("length").durationMillis(value.length());
    out.name("seconds").seconds(value.seconds());
    out.name("micros").micros(value.micros());
    out.name("written").iso(value.written());
    out.name("small").int32(value.small());
    out.name("large").int64(value.large());
    out.name("optional").bool(value.optional());
    out.name("part").value(value.part(), SamplePartCodec.INSTANCE);
    out.name("prices").list(value.prices(), JsonWriter::decimal);
    out.name("byName").map(value.byName(), JsonWriter::decimal);
    out.name("pages").list(
        value.pages(),
        (to, each) -> to.list(
            each, (writer, item) -> writer.value(item, SamplePartCodec.INSTANCE)));
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
