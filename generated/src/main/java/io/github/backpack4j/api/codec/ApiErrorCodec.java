// Generated from specs/schemas/errors.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.api.model.ApiError;
import io.github.backpack4j.api.model.ApiErrorCode;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** Reads and writes {@link ApiError}. */
public final class ApiErrorCodec implements Codec<ApiError> {
  /** The one instance. */
  public static final ApiErrorCodec INSTANCE = new ApiErrorCodec();

  private ApiErrorCodec() {}

  @Override
  public ApiError read(JsonReader in) {
    ApiError.Builder builder = ApiError.builder();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "code" -> builder.code(in.wire(ApiErrorCode::of));
        case "message" -> builder.message(in.text());
        default -> in.keep(name);
      }
    }
    return builder.received(in);
  }

  @Override
  public void write(ApiError value, JsonWriter out) {
    out.beginObject();
    members(value, out);
    out.endObject();
  }

  /** Writes the members, for a type that holds more beside them. */
  void members(ApiError value, JsonWriter out) {
    if (value.has("code")) {
      out.name("code").wire(value.code());
    }
    if (value.has("message")) {
      out.name("message").text(value.message());
    }
    value.unknownMembers().forEach((name, json) -> out.name(name).raw(json));
  }
}
