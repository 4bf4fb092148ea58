package io.github.backpack4j.conformance.exchange;

import java.util.List;

/**
 * How the exchange says no.
 *
 * @param status HTTP status
 * @param contentType content type of the body
 * @param body the body, as sent
 */
record Refusal(int status, String contentType, String body) {
  // Recorded at the exchange, where nothing else is said; what is called ours no recording shows.
  static final Refusal UNKNOWN_PATH = text(404, "404 not found");
  static final Refusal UNAUTHORIZED = code(401, "UNAUTHORIZED", "Unauthorized");
  static final Refusal SIGNATURE_IS_NOT_BASE64 = invalid("Invalid X-Signature header");
  static final Refusal CLOCK_IS_OFF =
      invalid("Invalid timestamp: must be within 10 minutes of current time");
  static final Refusal EXPIRED = invalid("Request has expired");
  static final Refusal SIGNATURE_IS_WRONG = invalid("Invalid signature");
  // The limit is documented, the sentence is ours.
  static final Refusal WINDOW_IS_TOO_LONG = invalid("Invalid window: must be at most 60000");
  // Ours.
  static final Refusal MALFORMED_QUERY = text(400, "failed to parse the query: malformed `%`");
  // No operation mixes the two, so what the exchange would sign is unknown: a mistake of the
  // scenario.
  static final Refusal QUERY_AND_BODY =
      text(400, "no operation takes a query beside a body, nor a body that it does not read");

  private static final String PARSE_ENUM = "Expect a valid enumeration value.";

  static Refusal parameter(Rule.Value value, SentParameter sent) {
    return text(
        400,
        "failed to parse parameter `%s`: failed to parse \"%s\": %s"
            .formatted(sent.name(), value.type(), unexpected(value, sent)));
  }

  /** Its words are ours, after those of a value that is not in an enumeration. */
  static Refusal missingParameter(String name, Rule.Value value) {
    return text(
        400,
        "failed to parse parameter `%s`: failed to parse \"%s\": %s"
            .formatted(name, value.type(), expected(value.type())));
  }

  /** Documented as a rule, its words are ours. */
  static Refusal notExactlyOneOf(List<String> names) {
    return invalid("Must specify exactly one of " + String.join(" and ", names));
  }

  /** Its words are ours. */
  static Refusal repeatedHeader(String name) {
    return invalid("Header %s must be sent once".formatted(name));
  }

  /** For a header that is no number. Its words are ours, after those of parameters. */
  static Refusal header(String name, String type) {
    return text(
        400, "failed to parse parameter `%s`: failed to parse \"%s\"".formatted(name, type));
  }

  static Refusal member(Rule.Value value, SentParameter sent, Rule.Body body) {
    return text(
        400,
        "parse request payload error: failed to parse \"%s\": %s (occurred while parsing \"%s\")"
            .formatted(value.type(), unexpected(value, sent), body.type()));
  }

  /** Its words are ours, but for the beginning. */
  static Refusal missingMember(String name, Rule.Body body) {
    return text(
        400,
        "parse request payload error: failed to parse \"%s\": field `%s` is required"
            .formatted(body.type(), name));
  }

  /** What follows the beginning is ours. */
  static Refusal body(String problem) {
    return text(400, "parse request payload error: " + problem);
  }

  /** Only the sentence about enumerations is recorded, the other is ours. */
  private static String unexpected(Rule.Value value, SentParameter sent) {
    return value.values().isEmpty()
        ? "Expected input type \"%s\", found %s.".formatted(value.type(), sent.written())
        : PARSE_ENUM;
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
