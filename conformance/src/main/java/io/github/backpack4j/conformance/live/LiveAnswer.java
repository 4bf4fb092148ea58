package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.result.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What came of one request.
 *
 * @param operation what was asked
 * @param arguments with which arguments, by wire name
 * @param asked when, by the clock of the run
 * @param received what went over the wire; null when nothing left this machine
 * @param value what the client made of it; null when it made nothing, or failed
 * @param failure how the client failed; null when it did not
 * @param exchange the id of the recorded exchange
 */
public record LiveAnswer(
    ContractIndex.Operation operation,
    Map<String, String> arguments,
    Instant asked,
    @Nullable Received received,
    @Nullable Object value,
    @Nullable RuntimeException failure,
    String exchange) {
  /** What has more of anything than an answer of the exchange is not read: it takes no memory. */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(200).maxTokenCount(500_000).build())
          .build();

  static final ObjectMapper JSON =
      JsonMapper.builder(FACTORY)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** The operation, as findings name it. */
  public Subject subject() {
    return Subject.operation(operation.id());
  }

  /** The HTTP status; 0 when no answer came. */
  public int status() {
    return received == null ? 0 : received.status();
  }

  /** Whether an answer came, and came whole. */
  public boolean isWhole() {
    return received != null && received.status() != 0 && received.failure() == null;
  }

  /** The body's bytes, as far as they came. */
  public byte[] bytes() {
    return received == null ? new byte[0] : received.bytes();
  }

  /** The body as text. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** A header of the answer; null if there is none of that name. */
  public @Nullable String header(String name) {
    return received == null ? null : headers().get(name);
  }

  private Headers headers() {
    return received == null ? Headers.of() : received.headers();
  }

  /** The media type of the body without its parameters, in lower case; empty if it has none. */
  public String mediaType() {
    String type = header("Content-Type");
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** The body as JSON; null when it is none. A bare text, as {@code /time} has it, is a text. */
  public @Nullable JsonNode json() {
    if (operation.content() == ContractIndex.Content.TEXT) {
      return JSON.getNodeFactory().textNode(text().strip());
    }
    try {
      JsonNode tree = JSON.readTree(bytes());
      return tree.isMissingNode() ? null : tree;
    } catch (JsonProcessingException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names the operation and the status: the rest may be of an account. */
  @Override
  public String toString() {
    return operation.id() + " " + status();
  }
}
