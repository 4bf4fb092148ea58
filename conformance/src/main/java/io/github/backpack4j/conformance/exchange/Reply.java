package io.github.backpack4j.conformance.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the stand-in is about to send, which a {@link Misbehaviour} may change.
 *
 * @param status HTTP status
 * @param headers headers by name
 * @param body the body; empty for none
 * @param course how much of it leaves
 */
record Reply(int status, Map<String, String> headers, String body, Course course) {
  /** How an answer goes out. */
  enum Course {
    /** As HTTP wants it. */
    WHOLE,
    /** Half of the body, then the connection is closed. */
    CUT,
    /** Half of the body, and then nothing more. */
    STALLED,
    /** Not at all: the connection is closed. */
    CLOSED,
    /** Not at all: the connection stays open. */
    SILENT
  }

  static Reply of(Script.Answer answer) {
    return new Reply(answer.status(), answer.headers(), answer.body(), Course.WHOLE);
  }

  static Reply html(int status, String title) {
    return new Reply(
        status,
        Map.of("Content-Type", "text/html"),
        "<!DOCTYPE html><html><head><title>%s</title></head><body><h1>%s</h1></body></html>"
            .formatted(title, title),
        Course.WHOLE);
  }

  static Reply refusal(int status, String code, String message) {
    return of(Script.Answer.refusal(status, code, message));
  }

  Reply withBody(String other) {
    return new Reply(status, headers, other, course);
  }

  Reply withStatus(int other) {
    return new Reply(other, headers, body, course);
  }

  Reply withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Reply(status, more, body, course);
  }

  Reply going(Course other) {
    return new Reply(status, headers, body, other);
  }
}
