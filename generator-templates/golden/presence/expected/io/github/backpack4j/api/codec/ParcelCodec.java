// Generated from presence/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.MovingParcel;
import io.github.backpack4j.api.model.Parcel;
import io.github.backpack4j.api.model.ParcelAtRest;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link Parcel}. */
public final class ParcelCodec implements Codec<Parcel> {
  /** The one instance. */
  public static final ParcelCodec INSTANCE = new ParcelCodec();

  private ParcelCodec() {}

  @Override
  public Parcel read(JsonReader in) {
    return in.find("since") == null
        ? ParcelAtRestCodec.INSTANCE.read(in)
        : MovingParcelCodec.INSTANCE.read(in);
  }

  @Override
  public void write(Parcel value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(Parcel value, JsonWriter out) {
    if (value instanceof MovingParcel movingParcel) {
      MovingParcelCodec.INSTANCE.members(movingParcel, out);
    }
    if (value instanceof ParcelAtRest parcelAtRest) {
      ParcelAtRestCodec.INSTANCE.members(parcelAtRest, out);
    }
  }
}
