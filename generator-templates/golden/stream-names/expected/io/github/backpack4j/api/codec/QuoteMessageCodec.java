// Generated from stream-names/schemas/tick.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.stream.QuoteMessage;
import io.github.backpack4j.api.stream.QuoteSnapshot;
import io.github.backpack4j.api.stream.QuoteUpdate;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link QuoteMessage}. */
public final class QuoteMessageCodec implements Codec<QuoteMessage> {
  /** The one instance. */
  public static final QuoteMessageCodec INSTANCE = new QuoteMessageCodec();

  private QuoteMessageCodec() {}

  @Override
  public QuoteMessage read(JsonReader in) {
    return in.find("e") == null
        ? QuoteSnapshotCodec.INSTANCE.read(in)
        : QuoteUpdateCodec.INSTANCE.read(in);
  }

  @Override
  public void write(QuoteMessage value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(QuoteMessage value, JsonWriter out) {
    if (value instanceof QuoteUpdate quoteUpdate) {
      QuoteUpdateCodec.INSTANCE.members(quoteUpdate, out);
    }
    if (value instanceof QuoteSnapshot quoteSnapshot) {
      QuoteSnapshotCodec.INSTANCE.members(quoteSnapshot, out);
    }
  }
}
