package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides on a frame of a subscriber as the exchange does. */
final class StreamRules {
  // 4002, 4006 and 4008 are recorded.
  static final String PARSE_ERROR = error(4002, "Parse error");
  static final String INVALID_STREAM = error(4006, "Invalid stream");
  static final String INVALID_DEPTH_WINDOW = error(4008, "Invalid depth window");

  private final Rulebook rulebook;

  StreamRules(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** Whether a stream tells about the account, so that a subscription to it is signed. */
  static boolean isPrivate(String name) {
    return name.startsWith("account.");
  }

  /**
   * The error frame that answers {@code frame}, or null when the exchange takes it without a word.
   */
  @Nullable String judge(@Nullable JsonNode frame, Instant now) {
    if (frame == null || !frame.isObject() || !frame.path("params").isArray()) {
      return PARSE_ERROR;
    }
    String method = frame.path("method").asText();
    if (!method.equals("SUBSCRIBE") && !method.equals("UNSUBSCRIBE")) {
      return PARSE_ERROR;
    }
    boolean signed = false;
    for (JsonNode stream : frame.path("params")) {
      String name = stream.asText();
      if (!stream.isTextual() || !rulebook.knowsStream(name)) {
        return INVALID_STREAM;
      }
      if (rulebook.hasUnknownDepthWindow(name)) {
        return INVALID_DEPTH_WINDOW;
      }
      signed |= isPrivate(name);
    }
    return signed && method.equals("SUBSCRIBE")
        ? judgeSignature(frame.path("signature"), now)
        : null;
  }

  /**
   * Checks verifying key, signature, timestamp and window, four texts in this order.
   *
   * <p>How the exchange words a refusal here is not recorded: the sentences are those of its REST
   * side and the code is ours.
   */
  private @Nullable String judgeSignature(JsonNode signature, Instant now) {
    if (!signature.isArray() || signature.size() != 4) {
      return refused("Unauthorized");
    }
    for (JsonNode part : signature) {
      if (!part.isTextual()) {
        return PARSE_ERROR;
      }
    }
    String timestamp = signature.get(2).textValue();
    String window = signature.get(3).textValue();
    if (!timestamp.matches("[0-9]{1,18}") || !window.matches("[0-9]{1,18}")) {
      return PARSE_ERROR;
    }
    Refusal late = Judge.checkClock(Long.parseLong(timestamp), Long.parseLong(window), now);
    if (late != null) {
      return refused(late.equals(Refusal.EXPIRED) ? "Request has expired" : "Invalid timestamp");
    }
    byte[] key = Judge.base64(signature.get(0).textValue());
    byte[] bytes = Judge.base64(signature.get(1).textValue());
    String text =
        SigningRules.signingString(
            rulebook.subscribeInstruction(), List.of(List.of()), timestamp, window);
    boolean verified =
        key != null && key.length == 32 && bytes != null && Ed25519.verifies(key, text, bytes);
    return verified ? null : refused("Invalid signature");
  }

  private static String refused(String message) {
    return error(4003, message);
  }

  static String error(int code, String message) {
    return "{\"id\":null,\"error\":{\"code\":%d,\"message\":\"%s\"}}".formatted(code, message);
  }
}
