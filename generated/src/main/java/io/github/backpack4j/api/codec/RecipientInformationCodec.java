// Generated from specs/schemas/withdrawal.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.RecipientInformation;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link RecipientInformation}. */
public final class RecipientInformationCodec implements Codec<RecipientInformation> {
  /** The one instance. */
  public static final RecipientInformationCodec INSTANCE = new RecipientInformationCodec();

  private RecipientInformationCodec() {}

  @Override
  public RecipientInformation read(JsonReader in) {
    RecipientInformation.Builder builder = RecipientInformation.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "withdrawal_address_id" -> builder.withdrawalAddressId(in.int32());
        case "withdrawal_purpose" -> builder.withdrawalPurpose(in.text());
        case "sanctions_representation" -> builder.sanctionsRepresentation(in.bool());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(RecipientInformation value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(RecipientInformation value, JsonWriter out) {
    if (value.has("withdrawal_address_id")) {
      out.name("withdrawal_address_id").int32(value.withdrawalAddressId());
    }
    out.name("withdrawal_purpose").text(value.withdrawalPurpose());
    out.name("sanctions_representation").bool(value.sanctionsRepresentation());
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
