package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
