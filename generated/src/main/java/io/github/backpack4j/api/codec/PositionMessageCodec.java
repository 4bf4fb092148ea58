// Generated from specs/schemas/position.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.stream.PositionMessage;
import io.github.backpack4j.api.stream.PositionSnapshot;
import io.github.backpack4j.api.stream.PositionUpdate;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link PositionMessage}. */
public final class PositionMessageCodec implements Codec<PositionMessage> {
  /** The one instance. */
  public static final PositionMessageCodec INSTANCE = new PositionMessageCodec();

  private PositionMessageCodec() {}

  @Override
  public PositionMessage read(JsonReader in) {
    return in.find("e") == null
        ? PositionSnapshotCodec.INSTANCE.read(in)
        : PositionUpdateCodec.INSTANCE.read(in);
  }

  @Override
  public void write(PositionMessage value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(PositionMessage value, JsonWriter out) {
    if (value instanceof PositionUpdate positionUpdate) {
      PositionUpdateCodec.INSTANCE.members(positionUpdate, out);
    }
    if (value instanceof PositionSnapshot positionSnapshot) {
      PositionSnapshotCodec.INSTANCE.members(positionSnapshot, out);
    }
  }
}
