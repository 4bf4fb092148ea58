package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request, the text that must be signed for it, and the signature; the form is told in {@code
 * fixtures/signing/README.md}.
 *
 * @param name where it stands, such as {@code client-id-zero} or {@code operations/getOrder[3]}
 * @param json the vector
 */
public record SigningVector(String name, JsonNode json) {
  private static final String UNRESERVED = "-._~";

  /** Reads {@code fixtures/signing/<name>.json}, which holds one vector. */
  public static SigningVector load(String name) {
    return new SigningVector(name, file(name));
  }

  /** Reads {@code fixtures/signing/operations/<operation>.json}, which holds several. */
  public static List<SigningVector> loadAll(String operation) {
    String name = "operations/" + operation;
    List<SigningVector> vectors = new ArrayList<>();
    for (JsonNode vector : file(name).required("vectors")) {
      vectors.add(new SigningVector(name + "[" + vectors.size() + "]", vector));
    }
    return vectors;
  }

  private static JsonNode file(String name) {
    return Resources.json("fixtures/signing/" + name + ".json");
  }

  /** The key pair. */
  public TestKey key() {
    return TestKey.load(json.required("key").textValue());
  }

  /** The signing key as a user has it: the seed, or a longer secret that begins with it. */
  public String secret() {
    return json.path("secret").asText(key().seed());
  }

  /** The instruction. */
  public String instruction() {
    return json.required("instruction").textValue();
  }

  /** The moment of signing, milliseconds of the epoch. */
  public long timestamp() {
    return json.required("timestamp").longValue();
  }

  /** The window in milliseconds. */
  public long window() {
    return json.required("window").longValue();
  }

  /** Whether the request says what its window is. */
  public boolean hasWindowHeader() {
    return json.path("windowHeader").asBoolean(true);
  }

  /** The text that must be signed. */
  public String signingString() {
    return json.required("signingString").textValue();
  }

  /** The signature over it, in base64. */
  public String signature() {
    return json.required("signature").textValue();
  }

  /** The query parameters, in the order of the request. */
  public List<List<String>> query() {
    List<List<String>> query = new ArrayList<>();
    for (JsonNode pair : json.path("request").path("query")) {
      query.add(List.of(pair.get(0).textValue(), pair.get(1).textValue()));
    }
    return query;
  }

  /** The query as it stands in a URL, percent-encoded; null when the request has none. */
  public @Nullable String rawQuery() {
    List<String> pairs =
        query().stream().map(pair -> encoded(pair.get(0)) + "=" + encoded(pair.get(1))).toList();
    return pairs.isEmpty() ? null : String.join("&", pairs);
  }

  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return encoded.toString();
  }

  /** The body; null when the request has none. */
  public @Nullable JsonNode body() {
    return json.path("request").get("body");
  }

  /** The JSON of the body, members in the order of the request; empty when it has none. */
  public String rawBody() {
    JsonNode body = body();
    return body == null ? "" : body.toString();
  }

  /** Whether the body is a list, each of its elements signed with the instruction before it. */
  public boolean isBatch() {
    JsonNode body = body();
    return body != null && body.isArray();
  }

  /**
   * The elements whose parameters are signed: one, or as many as a batch has; name and value each.
   */
  public List<List<List<String>>> elements() {
    return sent().stream()
        .map(element -> element.stream().map(p -> List.of(p.name(), p.value())).toList())
        .toList();
  }

  private List<List<SentParameter>> sent() {
    if (body() == null) {
      return List.of(SentQuery.parse(rawQuery()));
    }
    try {
      return SentBody.elements(rawBody(), isBatch());
    } catch (SentBody.Unreadable e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  /** The signing string by the exchange's own routine, from the request as it would arrive. */
  public String recomputed() {
    return SigningRules.signingString(
        instruction(),
        sent(),
        Long.toString(timestamp()),
        hasWindowHeader() ? Long.toString(window()) : null);
  }

  /** Whether the exchange takes the vector's signature for its signing string. */
  public boolean isAccepted() {
    return Ed25519.verifies(
        Base64.getDecoder().decode(key().verifyingKey()),
        signingString(),
        Base64.getDecoder().decode(signature()));
  }
}
