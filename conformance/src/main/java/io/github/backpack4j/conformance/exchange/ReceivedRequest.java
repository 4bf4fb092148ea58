package io.github.backpack4j.conformance.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One request as it reached the exchange.
 *
 * @param method HTTP method
 * @param path path, without the query
 * @param query the query as it stood in the request line; null when there was none
 * @param headers headers by name, whatever the case of their letters
 * @param body the body; empty when there was none
 * @param signingString the text that must have been signed, by the exchange's own routine; null
 *     when the request is public or could not be read
 * @param refusal why the exchange turned it away by itself; null when it went on to be answered
 */
public record ReceivedRequest(
    String method,
    String path,
    @Nullable String query,
    Map<String, List<String>> headers,
    String body,
    @Nullable String signingString,
    @Nullable String refusal) {

  /** Keeps the headers in a map that does not mind the case of names. */
  public ReceivedRequest {
    Map<String, List<String>> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(
        (name, values) ->
            anyCase.merge(
                name,
                values,
                (a, b) -> Stream.concat(a.stream(), b.stream()).collect(Collectors.toList())));
    headers = anyCase;
  }

  /** The value of a header, or null when it was not sent; several are joined as HTTP joins them. */
  public @Nullable String header(String name) {
    List<String> values = headers.get(name);
    return values == null ? null : String.join(", ", values);
  }

  /** The value of a query parameter, decoded; null when it was not sent. */
  public @Nullable String parameter(String name) {
    return SentQuery.parse(query).stream()
        .filter(each -> each.name().equals(name))
        .map(SentParameter::value)
        .findFirst()
        .orElse(null);
  }

  /** How often a header was sent. */
  int count(String name) {
    return headers.getOrDefault(name, List.of()).size();
  }

  /** Method and target, such as {@code GET /api/v1/depth?symbol=SOL_USDC}. */
  public String line() {
    return method + " " + path + (query == null ? "" : "?" + query);
  }

  /** The same request with what the exchange made of it. */
  ReceivedRequest judged(@Nullable String text, @Nullable Refusal reason) {
    return new ReceivedRequest(
        method, path, query, headers, body, text, reason == null ? null : reason.toString());
  }
}
