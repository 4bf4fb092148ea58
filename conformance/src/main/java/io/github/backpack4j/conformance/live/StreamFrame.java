package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * One frame of a server.
 *
 * @param text as it came
 * @param nanos when it came, by {@link System#nanoTime()}
 * @param json the same as JSON; null if it is none
 */
record StreamFrame(String text, long nanos, @Nullable JsonNode json) {

  static StreamFrame of(String text, long nanos) {
    JsonNode json;
    try {
      json = LiveAnswer.JSON.readTree(text);
    } catch (JsonProcessingException e) {
      json = null;
    }
    return new StreamFrame(text, nanos, json == null || json.isMissingNode() ? null : json);
  }

  /** The server refused a frame. */
  boolean isError() {
    return json != null && json.hasNonNull("error");
  }

  /** The server took a frame, and says so. */
  boolean isAcknowledgement() {
    return json != null && json.has("result") && !json.has("data") && !json.has("stream");
  }

  /** A member of the envelope; missing if there is none, or it is null. */
  JsonNode member(String name) {
    return json == null || !json.hasNonNull(name) ? MissingNode.getInstance() : json.path(name);
  }

  /** The message, read as the client reads it, from the text that came. */
  <T> @Nullable T read(Codec<T> codec) {
    JsonReader in = JsonReader.of(text);
    T message = null;
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      if (name.equals("data")) {
        message = in.value(codec);
      } else {
        in.skip();
      }
    }
    in.end();
    return message;
  }
}
