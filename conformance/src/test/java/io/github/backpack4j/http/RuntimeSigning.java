package io.github.backpack4j.http;

import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.conformance.exchange.SigningVector;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;

/**
 * What the runtime makes of a vector: it stands in the package of {@link OutgoingParameters}, which
 * finds the parameters in the URL and in the bytes of the body as they would leave.
 */
public final class RuntimeSigning implements UnaryOperator<String> {
  /** The signing string and, on the next line, the signature of a vector given in JSON. */
  @Override
  public String apply(String json) {
    SigningVector vector = new SigningVector("a vector", Resources.parse(json));
    SigningString string = signingString(vector);
    byte[] signature = new Ed25519Signer(SigningKey.fromBase64(vector.secret())).sign(string);
    return string.text() + "\n" + Base64.getEncoder().encodeToString(signature);
  }

  /** The signing string of a vector. */
  public static SigningString signingString(SigningVector vector) {
    HttpUrl.Builder url =
        HttpUrl.get("https://localhost" + vector.json().at("/request/path").asText()).newBuilder();
    Window window = vector.hasWindowHeader() ? Window.ofMillis(vector.window()) : Window.DEFAULT;
    try {
      return OutgoingParameters.of(
              url.encodedQuery(vector.rawQuery()).build(),
              vector.rawBody().getBytes(StandardCharsets.UTF_8),
              vector.isBatch(),
              "")
          .signingString(vector.instruction(), Instant.ofEpochMilli(vector.timestamp()), window);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
