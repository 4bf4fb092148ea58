package io.github.backpack4j.conformance.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Requests as a correct client sends them, for tests to spoil one thing at a time. */
final class Requests {
  static final TestKey KEY = TestKey.load("rfc8032-test-1");
  static final long NOW = 1_700_000_000_000L;
  static final String BID =
      "{\"orderType\":\"Limit\",\"price\":\"20.5\",\"quantity\":\"3\",\"side\":\"Bid\",\"symbol\":\"SOL_USDC\"}";
  static final String BID_STRING =
      "instruction=orderExecute&orderType=Limit&price=20.5&quantity=3&side=Bid&symbol=SOL_USDC&timestamp=1700000000000&window=5000";

  private Requests() {}

  static ReceivedRequest publicRead(String path, @Nullable String query) {
    return new ReceivedRequest("GET", path, query, Map.of(), "", null, null);
  }

  /** A bid whose signature was made over {@code signed}. */
  static ReceivedRequest bid(String body, String signed) {
    return new ReceivedRequest(
        "POST", "/api/v1/order", null, headers(signed, NOW, 5000), body, null, null);
  }

  static ReceivedRequest signed(
      String method, String path, @Nullable String query, String body, String signed) {
    return new ReceivedRequest(method, path, query, headers(signed, NOW, 5000), body, null, null);
  }

  static Map<String, List<String>> headers(String signed, long timestamp, long window) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    headers.put("X-API-Key", List.of(KEY.verifyingKey()));
    headers.put("X-Timestamp", List.of(Long.toString(timestamp)));
    headers.put("X-Window", List.of(Long.toString(window)));
    headers.put("X-Signature", List.of(KEY.sign(signed)));
    return headers;
  }

  /** The request with a header of the same name after those it has. */
  static ReceivedRequest and(ReceivedRequest request, String header, String value) {
    Map<String, List<String>> headers = new LinkedHashMap<>(request.headers());
    headers.put(header, List.of(String.valueOf(request.header(header)), value));
    return new ReceivedRequest(
        request.method(), request.path(), request.query(), headers, request.body(), null, null);
  }

  static ReceivedRequest with(ReceivedRequest request, String header, @Nullable String value) {
    Map<String, List<String>> headers = new LinkedHashMap<>(request.headers());
    headers.remove(header);
    if (value != null) {
      headers.put(header, List.of(value));
    }
    return new ReceivedRequest(
        request.method(), request.path(), request.query(), headers, request.body(), null, null);
  }
}
