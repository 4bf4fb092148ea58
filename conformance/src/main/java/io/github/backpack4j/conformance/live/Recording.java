package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.redact.Redaction;
import io.github.backpack4j.conformance.redact.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;

/** Makes of a request and its answer the lines that a report shows, redacted and not too long. */
final class Recording {
  private static final int MOST_CHARS = 20_000;

  private final Redaction redaction;
  private final ContractIndex.Operation operation;
  private final JsonNode arguments;
  private final Received received;

  /**
   * Of one request.
   *
   * @param arguments the members of its body, if it has one: it can be written once only, by the
   *     client
   */
  Recording(
      Redaction redaction,
      ContractIndex.Operation operation,
      JsonNode arguments,
      Received received) {
    this.redaction = redaction;
    this.operation = operation;
    this.arguments = arguments;
    this.received = received;
  }

  /** The request line. */
  String request() {
    return received.method() + " " + redaction.target(operation, received.path());
  }

  /** Headers and body of the request; of a signature only that there is one. */
  List<String> sent() {
    List<String> lines = headers(received.sent());
    if (operation.signed()) {
      lines.add("X-API-Key: " + Secrets.MASK);
      lines.add("X-Signature: " + Secrets.MASK);
    }
    if (operation.body() != null) {
      lines.add(cut(redaction.body(operation, arguments).toString()));
    }
    return lines;
  }

  /** Headers and body of the answer. */
  List<String> received() {
    List<String> lines = headers(received.headers());
    if (received.bytes().length > 0) {
      lines.add(cut(body(text(received.bytes()))));
    }
    if (received.failure() != null && received.status() != 0) {
      lines.add("(it broke off here)");
    }
    return lines;
  }

  private List<String> headers(Headers headers) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, List<String>> header :
        redaction.headers(headers.toMultimap()).entrySet()) {
      header.getValue().forEach(value -> lines.add(header.getKey() + ": " + value));
    }
    return lines;
  }

  private String body(String text) {
    JsonNode json;
    try {
      json = LiveAnswer.JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return redaction.text(operation, text);
    }
    if (!json.isContainerNode()) {
      return redaction.text(operation, text);
    }
    try {
      return (received.status() == 200
              ? redaction.answer(operation, json)
              : redaction.refusal(operation, json))
          .toString();
    } catch (RuntimeException e) {
      // It is of another shape than the contract says, which checks report.
      return redaction.text(operation, text);
    }
  }

  private static String cut(String text) {
    return text.length() <= MOST_CHARS
        ? text
        : text.substring(0, MOST_CHARS)
            + "\n(and %d characters more)".formatted(text.length() - MOST_CHARS);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
