package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request, the text that must be signed for it, and the signature; the form is told in {@code
 * fixtures/signing/README.md}.
 *
 * @param name its file, such as {@code client-id-zero}
 * @param json the file
 */
public record SigningVector(String name, JsonNode json) {
  /** Reads {@code fixtures/signing/<name>.json}. */
  public static SigningVector load(String name) {
    return new SigningVector(name, Resources.json("fixtures/signing/" + name + ".json"));
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

  /** The body; null when the request has none. */
  public @Nullable JsonNode body() {
    return json.path("request").get("body");
  }

  /**
   * The elements whose parameters are signed: one, or as many as a batch has; name and value each.
   */
  public List<List<List<String>>> elements() {
    JsonNode body = body();
    if (body == null) {
      return List.of(query());
    }
    List<List<List<String>>> elements = new ArrayList<>();
    try {
      for (List<SentParameter> element : SentBody.elements(body.toString(), body.isArray())) {
        elements.add(element.stream().map(p -> List.of(p.name(), p.value())).toList());
      }
    } catch (SentBody.Unreadable e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
    return elements;
  }

  /** The signing string by the exchange's own routine. */
  public String recomputed() {
    List<List<SentParameter>> elements =
        elements().stream()
            .map(
                e ->
                    e.stream()
                        .map(p -> new SentParameter(p.get(0), p.get(1), SentParameter.Form.QUERY))
                        .toList())
            .toList();
    return SigningRules.signingString(
        instruction(), elements, Long.toString(timestamp()), Long.toString(window()));
  }

  /** Whether the exchange takes the vector's signature for its signing string. */
  public boolean isAccepted() {
    return Ed25519.verifies(
        Base64.getDecoder().decode(key().verifyingKey()),
        signingString(),
        Base64.getDecoder().decode(signature()));
  }
}
