package io.github.backpack4j.conformance.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides on a request as the exchange does.
 *
 * <p>It goes in the exchange's order: path, parameters and body, presence of the headers, their
 * form, the clock, the signature, and then what the request asks for.
 */
final class Judge {
  private static final List<String> AUTHENTICATION =
      List.of("X-API-Key", "X-Signature", "X-Timestamp", "X-Window");
  private static final Duration LARGEST_CLOCK_ERROR = Duration.ofMinutes(10);
  private static final long LARGEST_WINDOW = 60_000;

  private final Rulebook rulebook;

  Judge(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /**
   * What the exchange makes of a request.
   *
   * @param signingString the text that must have been signed; null when it came to none
   * @param refusal why it is turned away; null when it may be answered
   */
  record Verdict(@Nullable String signingString, @Nullable Refusal refusal) {}

  Verdict judge(ReceivedRequest request, Instant now) {
    Rule rule = rulebook.find(request.method(), request.path());
    if (rule == null) {
      return refused(Refusal.UNKNOWN_PATH);
    }
    Rule.Body body = rule.body();
    if (body == null ? !request.body().isEmpty() : request.query() != null) {
      return refused(Refusal.QUERY_AND_BODY);
    }
    if (SentQuery.isMalformed(request.query())) {
      return refused(Refusal.MALFORMED_QUERY);
    }
    List<SentParameter> query = SentQuery.parse(request.query());
    Refusal unreadable = checkQuery(rule, query);
    if (unreadable != null) {
      return refused(unreadable);
    }
    List<List<SentParameter>> elements = new ArrayList<>();
    if (body == null) {
      elements.add(query);
    } else {
      try {
        elements.addAll(SentBody.elements(request.body(), body.list()));
      } catch (SentBody.Unreadable e) {
        return refused(Refusal.body(String.valueOf(e.getMessage())));
      }
      unreadable = checkBody(body, elements);
      if (unreadable != null) {
        return refused(unreadable);
      }
    }
    String instruction = rule.instruction();
    Verdict verdict =
        instruction == null
            ? new Verdict(null, null)
            : judgeSignature(request, instruction, elements, now);
    return verdict.refusal() == null && !isExactlyOne(rule.exactlyOneOf(), elements)
        ? new Verdict(verdict.signingString(), Refusal.notExactlyOneOf(rule.exactlyOneOf()))
        : verdict;
  }

  private static boolean isExactlyOne(List<String> names, List<List<SentParameter>> elements) {
    return names.isEmpty()
        || elements.stream()
            .allMatch(
                element ->
                    element.stream().map(SentParameter::name).filter(names::contains).count() == 1);
  }

  private static Verdict judgeSignature(
      ReceivedRequest request,
      String instruction,
      List<List<SentParameter>> elements,
      Instant now) {
    String key = request.header("X-API-Key");
    String signature = request.header("X-Signature");
    String timestamp = request.header("X-Timestamp");
    String window = request.header("X-Window");
    if (key == null || signature == null || timestamp == null) {
      return refused(Refusal.UNAUTHORIZED);
    }
    String signedWindow = window == null ? SigningRules.DEFAULT_WINDOW : window;
    for (String header : AUTHENTICATION) {
      if (request.count(header) > 1) {
        return refused(Refusal.repeatedHeader(header));
      }
    }
    if (!isWhole(timestamp)) {
      return refused(Refusal.header("X-TIMESTAMP", "integer(int64)"));
    }
    if (!isWhole(signedWindow)) {
      return refused(Refusal.header("X-WINDOW", "integer(uint64)"));
    }
    String text = SigningRules.signingString(instruction, elements, timestamp, window);
    byte[] signatureBytes = base64(signature);
    if (signatureBytes == null) {
      return new Verdict(text, Refusal.SIGNATURE_IS_NOT_BASE64);
    }
    Refusal late = checkClock(Long.parseLong(timestamp), Long.parseLong(signedWindow), now);
    if (late != null) {
      return new Verdict(text, late);
    }
    byte[] keyBytes = base64(key);
    boolean verified =
        keyBytes != null
            && keyBytes.length == 32
            && Ed25519.verifies(keyBytes, text, signatureBytes);
    return new Verdict(text, verified ? null : Refusal.SIGNATURE_IS_WRONG);
  }

  static @Nullable Refusal checkClock(long timestamp, long window, Instant now) {
    long millis = now.toEpochMilli();
    if (Math.abs(millis - timestamp) > LARGEST_CLOCK_ERROR.toMillis()) {
      return Refusal.CLOCK_IS_OFF;
    }
    if (window > LARGEST_WINDOW) {
      return Refusal.WINDOW_IS_TOO_LONG;
    }
    return timestamp + window < millis ? Refusal.EXPIRED : null;
  }

  private static @Nullable Refusal checkQuery(Rule rule, List<SentParameter> query) {
    Set<String> seen = new LinkedHashSet<>();
    for (SentParameter parameter : query) {
      seen.add(parameter.name());
      Rule.Value value = rule.query().get(parameter.name());
      // The exchange passes over a parameter it does not know.
      if (value != null && !value.takes(parameter)) {
        return Refusal.parameter(value, parameter);
      }
    }
    for (Map.Entry<String, Rule.Value> known : rule.query().entrySet()) {
      if (known.getValue().required() && !seen.contains(known.getKey())) {
        return Refusal.missingParameter(known.getKey(), known.getValue());
      }
    }
    return null;
  }

  private static @Nullable Refusal checkBody(Rule.Body body, List<List<SentParameter>> elements) {
    for (List<SentParameter> element : elements) {
      Set<String> seen = new LinkedHashSet<>();
      for (SentParameter member : element) {
        seen.add(member.name());
        Rule.Value value = body.members().get(member.name());
        if (value != null && !value.takes(member)) {
          return Refusal.member(value, member, body);
        }
      }
      for (Map.Entry<String, Rule.Value> known : body.members().entrySet()) {
        if (known.getValue().required() && !seen.contains(known.getKey())) {
          return Refusal.missingMember(known.getKey(), body);
        }
      }
    }
    return null;
  }

  /** The bytes of standard base64 with its padding; null for any other text. */
  static byte @Nullable [] base64(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      // The decoder does without padding and does not mind stray bits at the end.
      return Base64.getEncoder().encodeToString(bytes).equals(text) ? bytes : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isWhole(String text) {
    return text.matches("[0-9]{1,18}");
  }

  private static Verdict refused(Refusal refusal) {
    return new Verdict(null, refusal);
  }
}
