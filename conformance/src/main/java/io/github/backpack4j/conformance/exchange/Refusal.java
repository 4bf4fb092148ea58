package io.github.backpack4j.conformance.exchange;

/**
 * How the exchange says no.
 *
 * @param status HTTP status
 * @param contentType content type of the body
 * @param body the body, as sent
 */
record Refusal(int status, String contentType, String body) {
  // Recorded at the exchange, where nothing else is said.
  static final Refusal UNKNOWN_PATH = text(404, "404 not found");
  static final Refusal UNAUTHORIZED = code(401, "UNAUTHORIZED", "Unauthorized");
  static final Refusal SIGNATURE_IS_NOT_BASE64 = invalid("Invalid X-Signature header");
  static final Refusal CLOCK_IS_OFF =
      invalid("Invalid timestamp: must be within 10 minutes of current time");
  static final Refusal EXPIRED = invalid("Request has expired");
  static final Refusal SIGNATURE_IS_WRONG = invalid("Invalid signature");
  // The limit is documented; how a longer window is answered is not recorded, so the sentence is
  // ours.
  static final Refusal WINDOW_IS_TOO_LONG = invalid("Invalid window: must be at most 60000");

  private static final String PARSE_ENUM = "Expect a valid enumeration value.";

  static Refusal parameter(String name, Rule.Value value) {
    return text(
        400,
        "failed to parse parameter `%s`: failed to parse \"%s\": %s"
            .formatted(name, value.type(), PARSE_ENUM));
  }

  static Refusal missingParameter(String name, Rule.Value value) {
    return text(
        400,
        "failed to parse parameter `%s`: failed to parse \"%s\": %s"
            .formatted(name, value.type(), expected(value.type())));
  }

  static Refusal header(String name, String type) {
    return text(
        400, "failed to parse parameter `%s`: failed to parse \"%s\"".formatted(name, type));
  }

  static Refusal member(Rule.Value value, Rule.Body body) {
    return text(
        400,
        "parse request payload error: failed to parse \"%s\": %s (occurred while parsing \"%s\")"
            .formatted(value.type(), PARSE_ENUM, body.type()));
  }

  static Refusal missingMember(String name, Rule.Body body) {
    return text(
        400,
        "parse request payload error: failed to parse \"%s\": field `%s` is required"
            .formatted(body.type(), name));
  }

  static Refusal body(String problem) {
    return text(400, "parse request payload error: " + problem);
  }

  private static String expected(String type) {
    return "Type \"%s\" expects an input value.".formatted(type);
  }

  private static Refusal invalid(String message) {
    return code(400, "INVALID_CLIENT_REQUEST", message);
  }

  private static Refusal code(int status, String code, String message) {
    return new Refusal(
        status,
        "application/json; charset=utf-8",
        "{\"code\":\"%s\",\"message\":\"%s\"}".formatted(code, message));
  }

  private static Refusal text(int status, String body) {
    return new Refusal(status, "text/plain; charset=utf-8", body);
  }

  @Override
  public String toString() {
    return status + " " + body;
  }
}
