package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A signed request with one thing wrong, or nothing: written and signed anew from what a fixture
 * asks for, since a client cannot be made to send it.
 */
public final class HandMadeRequest {
  private static final TestKey KEY = TestKey.load("rfc8032-test-1");
  private static final TestKey OTHER_KEY = TestKey.load("rfc8032-test-2");

  private final Rule rule;
  private final String path;
  private final List<SentParameter> query;
  private final @Nullable JsonNode body;
  private final List<List<SentParameter>> signed;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String signedInstruction;
  private TestKey signer = KEY;
  private long timestamp;
  private long window = 5000;
  private boolean windowFirst;

  private HandMadeRequest(Fixture fixture, long now) {
    ReceivedRequest asked = fixture.request();
    Rule found = Rulebook.standard().find(asked.method(), asked.path());
    if (found == null || found.instruction() == null) {
      throw new IllegalArgumentException(fixture.name() + " is no signed request");
    }
    rule = found;
    path = asked.path();
    query = new ArrayList<>(SentQuery.parse(asked.query()));
    body = asked.body().isEmpty() ? null : Resources.parse(asked.body());
    signed = elements(asked);
    signed.forEach(element -> element.sort(SigningRules.BY_NAME));
    signedInstruction = found.instruction();
    timestamp = now;
  }

  private List<List<SentParameter>> elements(ReceivedRequest asked) {
    List<List<SentParameter>> elements = new ArrayList<>();
    if (body == null) {
      elements.add(new ArrayList<>(query));
      return elements;
    }
    try {
      SentBody.elements(asked.body(), body.isArray())
          .forEach(e -> elements.add(new ArrayList<>(e)));
      return elements;
    } catch (SentBody.Unreadable e) {
      throw new IllegalArgumentException(e);
    }
  }

  /**
   * The request of a fixture with a mistake in it.
   *
   * @param now the time it is signed at
   * @param mistake in the words of a feature
   * @return null if the request has nothing that the mistake could be made with: not two parameters
   *     to change places, or none to alter
   */
  public static @Nullable HandMadeRequest of(Fixture fixture, long now, String mistake) {
    HandMadeRequest request = new HandMadeRequest(fixture, now);
    boolean possible = request.beforeSigning(mistake);
    request.sign();
    return possible && request.afterSigning(mistake) ? request : null;
  }

  private boolean beforeSigning(String mistake) {
    switch (mistake) {
      case "a signature of another key" -> signer = OTHER_KEY;
      case "another instruction signed" -> signedInstruction += "All";
      case "parameters signed in another order" -> {
        signed.forEach(element -> element.sort(SigningRules.BY_NAME.reversed()));
        return signed.stream().anyMatch(HandMadeRequest::hasTwoNames);
      }
      case "window signed before timestamp" -> windowFirst = true;
      case "a window that is over" -> timestamp -= window + 1;
      case "a clock ten minutes slow" -> timestamp -= 600_001;
      case "a clock ten minutes fast" -> timestamp += 600_001;
      case "a window above 60000" -> window = 60_001;
      case "a window of 60000 signed and not sent" -> window = 60_000;
      default -> {
        // Done after signing.
      }
    }
    return true;
  }

  private static boolean hasTwoNames(List<SentParameter> element) {
    return element.stream().map(SentParameter::name).distinct().count() > 1;
  }

  private boolean afterSigning(String mistake) {
    switch (mistake) {
      case "nothing wrong",
          "a signature of another key",
          "another instruction signed",
          "parameters signed in another order",
          "window signed before timestamp",
          "a window that is over",
          "a clock ten minutes slow",
          "a clock ten minutes fast",
          "a window above 60000" -> {
        // Done before signing, if anything is.
      }
      case "another key" -> headers.put("X-API-Key", OTHER_KEY.verifyingKey());
      case "a value altered after signing" -> {
        return alter();
      }
      case "a parameter added after signing" -> add("note", "late");
      case "no key" -> headers.remove("X-API-Key");
      case "no signature" -> headers.remove("X-Signature");
      case "no timestamp" -> headers.remove("X-Timestamp");
      case "no window", "a window of 60000 signed and not sent" -> headers.remove("X-Window");
      case "a signature without padding" ->
          headers.computeIfPresent("X-Signature", (name, text) -> text.replace("=", ""));
      case "a timestamp that is no number" -> headers.put("X-Timestamp", "now");
      default -> throw new IllegalArgumentException("nothing is known of " + mistake);
    }
    return true;
  }

  private void sign() {
    List<String> parts = new ArrayList<>();
    for (List<SentParameter> element : signed) {
      parts.add("instruction=" + signedInstruction);
      element.forEach(parameter -> parts.add(parameter.name() + "=" + parameter.value()));
    }
    List<String> times = new ArrayList<>(List.of("timestamp=" + timestamp, "window=" + window));
    if (windowFirst) {
      Collections.reverse(times);
    }
    parts.addAll(times);
    headers.put("X-API-Key", KEY.verifyingKey());
    headers.put("X-Timestamp", Long.toString(timestamp));
    headers.put("X-Window", Long.toString(window));
    headers.put("X-Signature", signer.sign(String.join("&", parts)));
  }

  private void add(String name, String value) {
    if (body == null) {
      query.add(new SentParameter(name, value, SentParameter.Form.QUERY));
    } else {
      lastElement(body).put(name, value);
    }
  }

  private static ObjectNode lastElement(JsonNode body) {
    return (ObjectNode) (body.isArray() ? body.get(body.size() - 1) : body);
  }

  /** Gives the first parameter that can have it another value that the exchange can read. */
  private boolean alter() {
    if (body == null) {
      for (int i = 0; i < query.size(); i++) {
        SentParameter parameter = query.get(i);
        String other = another(parameter.value(), rule.query().get(parameter.name()));
        if (other != null) {
          query.set(i, new SentParameter(parameter.name(), other, SentParameter.Form.QUERY));
          return true;
        }
      }
      return false;
    }
    for (SentParameter member : signed.get(signed.size() - 1)) {
      ObjectNode element = lastElement(body);
      if (member.form() == SentParameter.Form.BOOLEAN) {
        element.put(member.name(), !Boolean.parseBoolean(member.value()));
        return true;
      }
      Rule.Value value = rule.body() == null ? null : rule.body().members().get(member.name());
      String other =
          member.form() == SentParameter.Form.TEXT ? another(member.value(), value) : null;
      if (other != null) {
        element.put(member.name(), other);
        return true;
      }
    }
    return false;
  }

  private static @Nullable String another(String text, Rule.@Nullable Value value) {
    if (value != null && !value.values().isEmpty()) {
      return value.values().stream().filter(each -> !each.equals(text)).findFirst().orElse(null);
    }
    return switch (value == null ? "string" : value.type()) {
      case "boolean" -> text.equals("true") ? "false" : "true";
      case "integer(int64)", "integer(uint16)", "integer(uint32)", "integer(uint64)" ->
          text.equals("1") ? "2" : "1";
      case "string(decimal)" -> text + (text.contains(".") ? "1" : ".1");
      default -> text + "A";
    };
  }

  /** The request, for an exchange at {@code address}. */
  public HttpRequest to(URI address) {
    StringBuilder target = new StringBuilder(address + path);
    for (int i = 0; i < query.size(); i++) {
      target
          .append(i == 0 ? '?' : '&')
          .append(query.get(i).name())
          .append('=')
          .append(URLEncoder.encode(query.get(i).value(), StandardCharsets.UTF_8));
    }
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target.toString()));
    headers.forEach(request::header);
    if (body == null) {
      return request.method(rule.method(), BodyPublishers.noBody()).build();
    }
    return request
        .header("Content-Type", "application/json; charset=utf-8")
        .method(rule.method(), BodyPublishers.ofString(body.toString()))
        .build();
  }

  /** The request of a fixture exactly, with the signature that stands in it. */
  public static HttpRequest asIs(Fixture fixture, URI address) {
    ReceivedRequest asked = fixture.request();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + asked.line().split(" ", 2)[1]));
    asked.headers().forEach((name, values) -> request.header(name, values.get(0)));
    if (asked.body().isEmpty()) {
      return request.method(asked.method(), BodyPublishers.noBody()).build();
    }
    return request
        .header("Content-Type", "application/json; charset=utf-8")
        .method(asked.method(), BodyPublishers.ofString(asked.body()))
        .build();
  }
}
