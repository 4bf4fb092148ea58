package io.github.backpack4j.http;

import io.github.backpack4j.json.Checks;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * An answer with what came around it. Immutable.
 *
 * @param <T> what the exchange answers
 */
public final class ApiResponse<T extends @Nullable Object> {
  private final T body;
  private final int status;
  private final Headers headers;
  private final byte[] bytes;
  private final int attempts;
  private final Instant sentAt;
  private final Duration took;

  ApiResponse(
      T body,
      int status,
      Headers headers,
      byte[] bytes,
      int attempts,
      Instant sentAt,
      Duration took) {
    this.body = body;
    this.status = status;
    this.headers = headers;
    this.bytes = bytes;
    this.attempts = attempts;
    this.sentAt = sentAt;
    this.took = took;
  }

  /** The same with the number of all that was sent. */
  ApiResponse<T> after(int attempts) {
    return new ApiResponse<>(body, status, headers, bytes, attempts, sentAt, took);
  }

  /** The answer itself; null where the operation answers nothing. */
  public T body() {
    return body;
  }

  /** The HTTP status, 200 to 299. */
  public int status() {
    return status;
  }

  /** The last header of that name, in any case of letters; null if there is none. */
  public @Nullable String header(String name) {
    return headers.get(Checks.present("ApiResponse", "name", name));
  }

  /** All headers; names are found in any case of letters. Unmodifiable. */
  public Map<String, List<String>> headers() {
    return Collections.unmodifiableMap(headers.toMultimap());
  }

  /** A copy of the body's bytes, decompressed. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * How many times the request was sent until this answer came, whoever sent it again: the {@link
   * RetryPolicy}, the HTTP client, or the correction of the {@link ServerClock}, the only one that
   * sends what writes a second time.
   */
  public int attempts() {
    return attempts;
  }

  /**
   * The moment of signing, or of leaving if it was not signed, by the transport's {@link
   * Transport#serverClock() clock}; of the last attempt if there were several.
   */
  public Instant sentAt() {
    return sentAt;
  }

  /** From {@link #sentAt()} to the last byte of the answer. */
  public Duration took() {
    return took;
  }

  @Override
  public String toString() {
    return "ApiResponse[" + status + ", " + bytes.length + " bytes, attempts=" + attempts + "]";
  }
}
