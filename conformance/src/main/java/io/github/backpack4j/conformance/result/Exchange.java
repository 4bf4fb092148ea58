package io.github.backpack4j.conformance.result;

import java.util.List;

/**
 * A request and its answer, or the frames of a subscription, with everything redacted that is
 * secret or of an account.
 *
 * @param id tells it apart within a run
 * @param request the request line, or the stream's name
 * @param sent request headers and body, or frames sent, a line each
 * @param status the HTTP status; 0 for a stream that was opened, or where no answer came
 * @param received response headers, body, or frames, a line each; long ones cut, which the last
 *     line says
 * @param tookMillis from the request to the end of the answer
 */
public record Exchange(
    String id,
    String request,
    List<String> sent,
    int status,
    List<String> received,
    long tookMillis) {
  /** Copies the lists. */
  public Exchange {
    sent = List.copyOf(sent);
    received = List.copyOf(received);
  }
}
