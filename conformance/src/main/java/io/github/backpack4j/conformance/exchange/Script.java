package io.github.backpack4j.conformance.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the exchange answers where a fixture would not do: it may say another thing each time. */
@FunctionalInterface
public interface Script {

  /** Answers a request that passed verification. */
  Answer answer(ReceivedRequest request);

  /**
   * An answer.
   *
   * @param status HTTP status
   * @param headers headers by name
   * @param body the body
   */
  record Answer(int status, Map<String, String> headers, String body) {

    /** A success in JSON. */
    public static Answer json(String body) {
      return new Answer(200, Map.of("Content-Type", "application/json; charset=utf-8"), body);
    }

    /** A refusal, in JSON as the exchange writes it. */
    public static Answer refusal(int status, String code, String message) {
      return new Answer(
          status,
          Map.of("Content-Type", "application/json; charset=utf-8"),
          "{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}");
    }

    /** The same with a header more. */
    public Answer with(String header, String value) {
      Map<String, String> more = new LinkedHashMap<>(headers);
      more.put(header, value);
      return new Answer(status, more, body);
    }
  }
}
