package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A published key pair: one of the test keys of RFC 8032, no others stand in this project.
 *
 * @param name its file, such as {@code rfc8032-test-1}
 * @param seed the 32 bytes it grows from, in base64
 * @param verifyingKey its public half, in base64
 */
public record TestKey(String name, String seed, String verifyingKey) {
  /** Reads {@code fixtures/keys/<name>.json}. */
  public static TestKey load(String name) {
    JsonNode json = Resources.json("fixtures/keys/" + name + ".json");
    return new TestKey(
        name, json.required("seed").textValue(), json.required("verifyingKey").textValue());
  }

  /** Its signature over {@code text} in base64, made by the JDK. */
  public String sign(String text) {
    return Ed25519.sign(seed, text);
  }
}
