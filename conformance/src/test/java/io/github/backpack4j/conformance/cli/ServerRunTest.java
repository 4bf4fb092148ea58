package io.github.backpack4j.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.exchange.Misbehaviour;
import io.github.backpack4j.conformance.exchange.StandIn;
import io.github.backpack4j.conformance.exchange.TestKey;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.ResultJson;
import io.github.backpack4j.conformance.result.RunResult;
import io.github.backpack4j.sign.SigningKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerRunTest {
  private static final String SEED = TestKey.load("rfc8032-test-1").seed();

  @TempDir Path folder;

  private final StandIn server = new StandIn(0);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aServerThatDoesWhatTheContractSaysEndsWithNothing() throws Exception {
    Typed typed = run(Map.of(), "--only", "getDepth");

    assertThat(typed.code()).as(typed.out() + typed.err()).isZero();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .containsPattern("^operation +answer +status +content type +schema +decoding +required +")
        .containsPattern("\ngetDepth +ok +ok +ok +ok +ok +ok +")
        .containsPattern(
            "\n\nOf \\d+ checks of 1 subject: \\d+ held\\.\n"
                + "The page to read: .*index.html\n"
                + "Exit code 0: all that was run held\\.\n$");
    RunResult run = ResultJson.readRun(Files.readString(folder.resolve("run.json")));
    assertThat(run.target()).isEqualTo(server.url().toString());
    assertThat(run.scenarios()).allSatisfy(s -> assertThat(s.outcome()).isEqualTo(Outcome.PASS));
    assertThat(run.scenarios().get(0).exchanges()).isNotEmpty();
  }

  @Test
  void aServerInMaintenanceIsInconclusiveAndIsAskedAgainByResume() {
    server.misbehave(Misbehaviour.IN_MAINTENANCE, "getDepth");
    Typed first = run(Map.of(), "--only", "getDepth");

    assertThat(first.code()).isEqualTo(5);
    assertThat(first.out())
        .containsPattern("\ngetDepth +ok +unclear")
        .containsPattern("\ninconclusive getDepth \\w+: 503: [^\n]* \\(features/rest/markets/get-d")
        .endsWith("Exit code 5: part of the server could not be judged.\n");

    server.behave();
    Typed second = run(Map.of(), "--only", "getDepth", "--resume");
    assertThat(second.code()).as(second.out()).isZero();
    int asked = server.requests().size();
    Typed third = run(Map.of(), "--only", "getDepth", "--resume");
    assertThat(third.code()).isZero();
    assertThat(server.requests()).hasSize(asked);
  }

  @Test
  void aServerThatDoesNotConformIsRedAndItsLedgerExcusesIt() throws Exception {
    server.misbehave(Misbehaviour.WRONG_SORT, "getDepth");
    Typed red = run(Map.of(), "--only", "getDepth");

    assertThat(red.code()).isEqualTo(1);
    assertThat(red.out())
        .contains("\nfail getDepth identities: ")
        .endsWith("Exit code 1: something does not conform, or an expected failure held.\n");

    Path ledger =
        Files.writeString(
            folder.resolve("ledger.yaml"),
            """
            - subject: getDepth
              check: identities
              reason: the server is old
              owner: us
              expires: 2999-12-31
            """);
    Typed excused = run(Map.of(), "--only", "getDepth", "--ledger", ledger.toString());
    assertThat(excused.code()).as(excused.out()).isZero();
    assertThat(excused.out())
        .contains("\nexpected getDepth identities: ", "; in the ledger: the server is old\n");
    assertThat(Files.readString(folder.resolve("junit.xml")))
        .contains("expected to fail: the server is old");
  }

  @Test
  void whereNobodyListensTheNetworkIsToBlame() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    Typed typed =
        typed(Map.of(), "--target", "http://127.0.0.1:" + port, "--only", "getDepth", "--quiet");

    assertThat(typed.code()).as(typed.out()).isEqualTo(4);
    assertThat(typed.out())
        .contains("inconclusive getDepth answer: ")
        .endsWith(
            "Exit code 4: the server could not be reached at all."
                + " It would be 5 (part of the server could not be judged), too.\n");
  }

  @Test
  void withoutAKeySignedOperationsAreNotRun() {
    Typed typed = run(Map.of(), "--only", "getDepth", "--tags", "@live");

    assertThat(typed.code()).isZero();
    assertThat(server.requests()).isNotEmpty();
    assertThat(server.requests())
        .allSatisfy(request -> assertThat(request.header("X-Signature")).isNull());
  }

  @Test
  void aKeyIsInNoByteOfAnyOutputEvenIfTheServerSendsItBack() throws Exception {
    for (Misbehaviour each : Misbehaviour.values()) {
      if (each.name().contains("ECHO")) {
        server.misbehave(each, "getDepth");
        server.misbehave(each, "getBalances");
      }
    }
    Path file = Files.writeString(folder.resolve("key"), SEED);
    Files.setPosixFilePermissions(
        file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
    Path out = folder.resolve("out");

    Typed typed =
        Typed.of(
            Map.of("BACKPACK_SIGNING_KEY", SEED),
            "run",
            "--target",
            server.url().toString(),
            "--out",
            out.toString(),
            "--pace",
            "6000",
            "--key-file",
            file.toString());

    List<String> outputs = new ArrayList<>(List.of(typed.out(), typed.err()));
    try (Stream<Path> files = Files.list(out)) {
      for (Path each : files.toList()) {
        outputs.add(Files.readString(each));
      }
    }
    assertThat(outputs).hasSize(10);
    byte[] seed = Base64.getDecoder().decode(SEED);
    byte[] key = SigningKey.fromBase64(SEED).verifyingKey().toBytes();
    for (byte[] secret : List.of(seed, key)) {
      String base64 = Base64.getEncoder().withoutPadding().encodeToString(secret);
      String url = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
      String hex = HexFormat.of().formatHex(secret);
      for (String form : List.of(base64, url, hex, hex.toUpperCase(Locale.ROOT))) {
        assertThat(outputs.stream().filter(output -> output.contains(form))).isEmpty();
      }
    }
    Pattern signature = Pattern.compile("(?i)x-signature[\"\\\\]*[:=][ \"\\\\]*[A-Za-z0-9+/]{20}");
    assertThat(outputs.stream().filter(output -> signature.matcher(output).find())).isEmpty();
    assertThat(outputs.stream().filter(output -> output.contains("<redacted>"))).isNotEmpty();
  }

  private Typed run(Map<String, String> environment, String... arguments) {
    List<String> all = new ArrayList<>(List.of("--target", server.url().toString()));
    all.addAll(List.of("--pace", "6000", "--historical-pace", "6000", "--timeout", "5s"));
    all.addAll(List.of(arguments));
    return typed(environment, all.toArray(String[]::new));
  }

  private Typed typed(Map<String, String> environment, String... arguments) {
    List<String> all = new ArrayList<>(List.of("run", "--out", folder.toString()));
    all.addAll(List.of(arguments));
    return Typed.of(environment, all.toArray(String[]::new));
  }
}
