package io.github.backpack4j.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.backpack4j.conformance.contract.ContractDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftCommandTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int drift(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "drift";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Main.run(new PrintWriter(out), new PrintWriter(err), Map.of(), all);
  }

  /** The contract itself, published: nothing differs, so each explanation explains nothing. */
  private Path published() throws IOException {
    Path file = folder.resolve("published.json");
    return Files.writeString(file, ContractDocument.standard().openapi().toString());
  }

  @Test
  void explanationsThatExplainNothingEndWithSix() throws IOException {
    assertThat(drift("--upstream", published().toString())).isEqualTo(6);
    assertThat(out.toString())
        .contains("Document: Backpack Exchange REST API 2026-01")
        .contains("## Explanations of nothing")
        .doesNotContain("## Behaviour");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aReportGoesToAFile() throws IOException {
    Path report = folder.resolve("drift.sarif");

    assertThat(
            drift(
                "--upstream",
                published().toString(),
                "--format",
                "sarif",
                "--output",
                report.toString()))
        .isEqualTo(6);
    assertThat(report).content().startsWith("{\n").contains("\"version\" : \"2.1.0\"");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() throws IOException {
    Path report = folder.resolve("none/drift.md");

    assertThat(drift("--upstream", published().toString(), "--output", report.toString()))
        .isEqualTo(3);
    assertThat(err.toString())
        .isEqualTo("drift: " + report + " cannot be written" + System.lineSeparator());
  }

  @Test
  void aDocumentIsReadFromAnAddress() throws IOException {
    byte[] document = Files.readAllBytes(published());
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/openapi.json",
        exchange -> {
          exchange.sendResponseHeaders(200, document.length);
          exchange.getResponseBody().write(document);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort();

      assertThat(drift("--upstream", address + "/openapi.json", "--format", "json")).isEqualTo(6);
      assertThat(out.toString()).contains("\"findings\" : [ ]");
      assertThat(drift("--upstream", address + "/nothing")).isEqualTo(4);
      assertThat(err.toString())
          .isEqualTo("drift: " + address + "/nothing answers 404" + System.lineSeparator());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void anAddressThatDoesNotAnswerEndsWithFour() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    String address = "http://127.0.0.1:" + port + "/openapi.json";

    assertThat(drift("--upstream", address)).isEqualTo(4);
    assertThat(err.toString())
        .isEqualTo("drift: " + address + " does not answer" + System.lineSeparator());
  }

  @Test
  void aFileThatIsNoDocumentEndsWithThree() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{", StandardCharsets.UTF_8);
    Path other = Files.writeString(folder.resolve("other.json"), "{\"swagger\": \"2.0\"}");
    Path missing = folder.resolve("missing.json");
    Path dangling =
        Files.writeString(
            folder.resolve("dangling.json"),
            "{\"openapi\": \"3.0.0\", \"paths\": {\"/a\": {\"$ref\": \"other.json#/a\"}}}");

    assertThat(drift("--upstream", broken.toString())).isEqualTo(3);
    assertThat(drift("--upstream", other.toString())).isEqualTo(3);
    assertThat(drift("--upstream", missing.toString())).isEqualTo(3);
    assertThat(drift("--upstream", dangling.toString())).isEqualTo(3);
    assertThat(err.toString().lines())
        .containsExactly(
            "drift: " + broken + " is neither JSON nor YAML",
            "drift: this is no OpenAPI 3 document",
            "drift: there is no file " + missing,
            "drift: /paths/~1a refers to nothing: other.json#/a");
  }

  @Test
  void argumentsThatItDoesNotUnderstandEndWithTwo() {
    assertThat(drift()).isEqualTo(2);
    assertThat(drift("--upstream", "x", "--fail-on", "all")).isEqualTo(2);
    assertThat(drift("--upstream", "x", "--format", "html")).isEqualTo(2);
    assertThat(err.toString())
        .contains("Missing required option: '--upstream=FILE|URL'")
        .contains("--fail-on: all is none of none, additive, source-breaking, behaviour")
        .contains("Invalid value for option '--format'");
  }

  @Test
  void itsHelpTeaches() {
    assertThat(drift("--help")).isZero();
    assertThat(out.toString())
        .contains("Examples:", "drift --upstream openapi.json", "Exit codes:", "drifted apart");
  }
}
