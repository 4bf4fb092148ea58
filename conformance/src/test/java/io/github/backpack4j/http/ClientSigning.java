package io.github.backpack4j.http;

import com.sun.net.httpserver.HttpServer;
import io.github.backpack4j.BackpackException;
import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.conformance.exchange.SigningVector;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.sign.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** What the client writes into the header of the signature. */
public final class ClientSigning implements UnaryOperator<String> {
  /**
   * The signing string of a vector of {@code getBalances} given in JSON and, on the next line, the
   * signature as a server receives it.
   */
  @Override
  public String apply(String json) {
    SigningVector vector = new SigningVector("a vector", Resources.parse(json));
    AtomicReference<String> signature = new AtomicReference<>("none");
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            signature.set(exchange.getRequestHeaders().getFirst("X-Signature"));
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
          });
      server.start();
      try (BackpackClient client =
          BackpackClient.builder()
              .baseUrl(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
              .signer(new Ed25519Signer(SigningKey.fromBase64(vector.secret())))
              .clock(Clock.fixed(Instant.ofEpochMilli(vector.timestamp()), ZoneOffset.UTC))
              .window(Window.ofMillis(vector.window()))
              .build()) {
        client.capital().getBalances().execute();
      } catch (BackpackException refused) {
        // All that matters has arrived.
      } finally {
        server.stop(0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vector.signingString() + "\n" + signature;
  }
}
