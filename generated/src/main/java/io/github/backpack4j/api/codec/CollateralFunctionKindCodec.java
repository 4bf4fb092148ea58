// Generated from specs/schemas/collateral.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.CollateralFunctionKind;
import io.github.backpack4j.api.model.IdentityFunction;
import io.github.backpack4j.api.model.InverseSqrtFunction;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link CollateralFunctionKind}. */
public final class CollateralFunctionKindCodec implements Codec<CollateralFunctionKind> {
  /** The one instance. */
  public static final CollateralFunctionKindCodec INSTANCE = new CollateralFunctionKindCodec();

  private CollateralFunctionKindCodec() {}

  @Override
  public CollateralFunctionKind read(JsonReader in) {
    String tag = in.find("type");
    if (tag == null) {
      return CollateralFunctionKind.Unrecognized.received(in);
    }
    return switch (tag) {
      case "identity" -> IdentityFunctionCodec.INSTANCE.read(in);
      case "inverseSqrt" -> InverseSqrtFunctionCodec.INSTANCE.read(in);
      default -> CollateralFunctionKind.Unrecognized.received(in);
    };
  }

  @Override
  public void write(CollateralFunctionKind value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(CollateralFunctionKind value, JsonWriter out) {
    if (value instanceof IdentityFunction identityFunction) {
      IdentityFunctionCodec.INSTANCE.members(identityFunction, out);
    }
    if (value instanceof InverseSqrtFunction inverseSqrtFunction) {
      InverseSqrtFunctionCodec.INSTANCE.members(inverseSqrtFunction, out);
    }
    if (!(value instanceof CollateralFunctionKind.Unrecognized)) {
      return;
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
