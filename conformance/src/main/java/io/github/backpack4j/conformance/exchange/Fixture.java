package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One case of an operation: the request exactly, and the exchange's answer to it.
 *
 * @param name tag, operation and case, such as {@code markets/get-depth/book}
 * @param json the file: a WireMock stub
 */
public record Fixture(String name, JsonNode json) {
  private static final List<String> AUTHENTICATION =
      List.of("X-API-Key", "X-Timestamp", "X-Window", "X-Signature");

  /** Reads {@code fixtures/rest/<name>.json}. */
  public static Fixture load(String name) {
    return new Fixture(name, Resources.json("fixtures/rest/" + name + ".json"));
  }

  /** The JSON body of the answer; missing when it is text or empty. */
  public JsonNode answer() {
    return json.path("response").path("jsonBody");
  }

  /**
   * The arguments of the call that makes the request, by wire name: an object, or an array of them
   * for a batch.
   */
  public JsonNode call() {
    JsonNode call = json.path("metadata").path("call");
    if (call.isMissingNode()) {
      throw new IllegalStateException(name + " does not say by its metadata how to call it");
    }
    return call;
  }

  /** The same request, answered with other JSON. */
  public Fixture answering(JsonNode body) {
    ObjectNode other = json.deepCopy();
    ((ObjectNode) other.required("response")).set("jsonBody", body);
    return new Fixture(name, other);
  }

  /** The same request, answered with another status and text. */
  public Fixture answering(int status, String contentType, String body) {
    ObjectNode other = json.deepCopy();
    ObjectNode response = other.putObject("response").put("status", status).put("body", body);
    response.putObject("headers").put("Content-Type", contentType);
    return new Fixture(name, other);
  }

  /** The same with a header more in the answer. */
  public Fixture answeringWith(String header, String value) {
    ObjectNode other = json.deepCopy();
    ((ObjectNode) other.required("response")).withObject("/headers").put(header, value);
    return new Fixture(name, other);
  }

  /** The request, as it would reach the exchange. */
  public ReceivedRequest request() {
    JsonNode pattern = json.required("request");
    List<String> query = new ArrayList<>();
    pattern
        .path("queryParameters")
        .properties()
        .forEach(
            parameter -> {
              JsonNode matcher = parameter.getValue();
              if (matcher.has("equalTo")) {
                query.add(pair(parameter.getKey(), matcher));
              } else {
                matcher
                    .required("hasExactly")
                    .forEach(each -> query.add(pair(parameter.getKey(), each)));
              }
            });
    Map<String, List<String>> headers = new LinkedHashMap<>();
    pattern
        .path("headers")
        .properties()
        .forEach(
            header ->
                headers.put(
                    header.getKey(), List.of(header.getValue().required("equalTo").textValue())));
    JsonNode body = pattern.path("bodyPatterns").path(0).path("equalToJson");
    return new ReceivedRequest(
        pattern.required("method").textValue(),
        pattern.required("urlPath").textValue(),
        query.isEmpty() ? null : String.join("&", query),
        headers,
        body.isMissingNode() ? "" : body.toString(),
        null,
        null);
  }

  private static String pair(String name, JsonNode matcher) {
    String value = matcher.required("equalTo").textValue();
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** In what a request differs from this one, in words; empty when it is the same. */
  public List<String> differences(ReceivedRequest sent) {
    ReceivedRequest asked = request();
    List<String> differences = new ArrayList<>();
    compare("method", asked.method(), sent.method(), differences);
    compare("path", asked.path(), sent.path(), differences);
    compare("query", sorted(asked.query()), sorted(sent.query()), differences);
    compare("headers", asked.headers(), authentication(sent), differences);
    compare("body", parsed(asked.body()), parsed(sent.body()), differences);
    if (!sent.body().isEmpty() && !isJson(sent.header("Content-Type"))) {
      differences.add("content type: " + sent.header("Content-Type"));
    }
    return differences;
  }

  private static void compare(
      String what, @Nullable Object asked, @Nullable Object sent, List<String> differences) {
    if (!Objects.equals(asked, sent)) {
      differences.add("%s: %s was asked for, %s was sent".formatted(what, asked, sent));
    }
  }

  /** The order of names in a query means nothing, that of equal names does. */
  private static List<SentParameter> sorted(@Nullable String query) {
    return SentQuery.parse(query).stream()
        .sorted(Comparator.comparing(SentParameter::name))
        .toList();
  }

  /** The headers that the exchange reads, and any other that looks as if it were for it. */
  private static Map<String, List<String>> authentication(ReceivedRequest request) {
    Map<String, List<String>> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    request
        .headers()
        .forEach(
            (header, values) -> {
              if (header.regionMatches(true, 0, "X-", 0, 2)) {
                found.put(header, values);
              }
            });
    return found;
  }

  private static @Nullable JsonNode parsed(String body) {
    return body.isEmpty() ? null : Resources.parse(body);
  }

  private static boolean isJson(@Nullable String contentType) {
    return "application/json; charset=utf-8".equalsIgnoreCase(contentType);
  }

  /**
   * The stub, made strict: beyond what its file says, a request may carry no other query parameter,
   * and no authentication header that the file does not ask for.
   */
  StubMapping stub() {
    StubMapping stub = StubMapping.buildFrom(json.toString());
    stub.setRequest(
        RequestPatternBuilder.like(stub.getRequest()).andMatching(this::nothingMore).build());
    return stub;
  }

  private MatchResult nothingMore(Request request) {
    JsonNode pattern = json.required("request");
    Set<String> expected = new TreeSet<>();
    pattern.path("queryParameters").fieldNames().forEachRemaining(expected::add);
    Set<String> sent = new TreeSet<>();
    SentQuery.parse(Verifier.received(request).query()).forEach(p -> sent.add(p.name()));
    boolean sameQuery = sent.equals(expected);
    boolean sameHeaders =
        AUTHENTICATION.stream()
            .allMatch(name -> request.containsHeader(name) == pattern.path("headers").has(name));
    return MatchResult.of(sameQuery && sameHeaders);
  }
}
