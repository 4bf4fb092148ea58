package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.JcaSigner;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.security.Security;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the runtime to vectors as they were published, keys included. */
class ReferenceVectorsTest {
  @Test
  void holdsForEachVectorThatIsNotOfLowConfidence() throws IOException {
    String file =
        Files.readString(
            ReferenceDir.require("published signature vectors", "signature-vectors.json"));
    List<String> held = new ArrayList<>();
    for (JsonNode vector : Resources.parse(file).required("vectors")) {
      if (!vector.required("confidence").asText().equals("low")) {
        check(vector);
        held.add(vector.required("id").asText());
      }
    }
    assertThat(held).hasSize(19);
  }

  private static void check(JsonNode vector) {
    String id = vector.required("id").asText();
    SigningString text = signingString(vector);
    assertThat(text.text()).as(id).isEqualTo(vector.required("signingString").asText());
    SigningKey key =
        SigningKey.fromBase64(vector.path("secret64").asText(vector.required("seed").asText()));
    for (Signer signer :
        List.of(new Ed25519Signer(key), JcaSigner.of(key, Security.getProvider("SunEC")))) {
      assertThat(signer.verifyingKey().toBase64())
          .as(id)
          .isEqualTo(vector.required("publicKey").asText());
      assertThat(Base64.getEncoder().encodeToString(signer.sign(text)))
          .as(id)
          .isEqualTo(vector.required("signature").asText());
    }
  }

  private static SigningString signingString(JsonNode vector) {
    SigningString.Builder builder = SigningString.builder(vector.required("instruction").asText());
    JsonNode parameters = vector.has("params") ? vector.get("params") : vector.path("body");
    boolean first = true;
    for (JsonNode element : parameters.isArray() ? parameters : List.of(parameters)) {
      if (!first) {
        builder.nextItem();
      }
      first = false;
      element
          .properties()
          .forEach(
              member -> {
                for (JsonNode value :
                    member.getValue().isArray() ? member.getValue() : List.of(member.getValue())) {
                  if (!value.isNull()) {
                    builder.parameter(member.getKey(), value.asText());
                  }
                }
              });
    }
    return builder.build(
        Instant.ofEpochMilli(vector.required("timestamp").longValue()),
        Window.ofMillis(vector.required("window").longValue()));
  }
}
