package io.github.backpack4j.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.exchange.Misbehaviour;
import io.github.backpack4j.conformance.exchange.StandIn;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.ResultJson;
import io.github.backpack4j.conformance.result.RunResult;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerRunTest {
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
    WrittenFiles.areSound(folder);
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
    WrittenFiles.areSound(folder);

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
    WrittenFiles.areSound(folder);

    Typed once = run(Map.of(), "--failed");
    assertThat(once.code()).isEqualTo(1);
    server.behave();
    Typed held = run(Map.of(), "--failed", "--ledger", ledger.toString());
    assertThat(held.code()).isEqualTo(1);
    assertThat(held.out())
        .contains(
            "\nledger: getDepth identities was expected to fail and held; take the entry out");
    WrittenFiles.areSound(folder);
    Files.writeString(ledger, Files.readString(ledger).replace("2999", "1999"));
    int asked = server.requests().size();
    Typed expired = run(Map.of(), "--failed", "--ledger", ledger.toString());
    assertThat(expired.code()).isEqualTo(7);
    assertThat(expired.out())
        .startsWith(
            "Nothing is played again: of what is chosen, the run in %s has nothing that failed.\n"
                .formatted(folder))
        .contains("\nledger: the entry for getDepth identities is past its last day: the server");
    assertThat(server.requests()).hasSize(asked);
    WrittenFiles.areSound(folder);
  }

  @Test
  void whereNobodyListensTheNetworkIsToBlame() throws Exception {
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
    WrittenFiles.areSound(folder);
  }

  @Test
  void withoutAKeySignedOperationsAreNotRun() {
    Typed typed = run(Map.of(), "--only", "getDepth", "--tags", "@live");

    assertThat(typed.code()).isZero();
    assertThat(server.requests()).isNotEmpty();
    assertThat(server.requests())
        .allSatisfy(request -> assertThat(request.header("X-Signature")).isNull());

    Typed none = run(Map.of("BACKPACK_SIGNING_KEY", ""), "--only", "getBalances");
    assertThat(none.code()).isZero();
    assertThat(none.out())
        .contains("\nskip getBalances: no key\n", "\nOf 1 check of 1 subject: 1 was not run.\n");
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
