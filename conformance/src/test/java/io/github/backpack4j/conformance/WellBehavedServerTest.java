package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.exchange.StandIn;
import io.github.backpack4j.conformance.result.Cell;
import io.github.backpack4j.conformance.result.ExitCode;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.Subject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that keeps to the contract holds in every check of every operation and channel. */
class WellBehavedServerTest {
  private static final Map<String, String> KEY = PlantedSecrets.environment();

  @TempDir Path folder;
  private final StandIn server = new StandIn(0);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void allOfItHoldsAndKeyAndAccountAreNowhere() throws Exception {
    KitRun run =
        KitRun.of(
            server,
            folder,
            KEY,
            "--ws-url",
            server.streamUrl().toString(),
            "--stream-time",
            "300ms");

    assertThat(bad(run)).isEmpty();
    assertThat(run.exit()).as(run.out()).isEqualTo(ExitCode.OK.code());
    assertThat(looked(run, Subject.Kind.OPERATION)).isEqualTo(operationsThatRead());
    assertThat(looked(run, Subject.Kind.STREAM)).isEqualTo(channels());
    assertThat(run.findings()).noneMatch(finding -> finding.contains(" SKIP: no key"));
    assertThat(server.requests()).allMatch(request -> request.refusal() == null);
    PlantedSecrets.assertKeyIsNowhere(run, folder, server);
    PlantedSecrets.assertAccountIsNowhere(run, folder);
  }

  @Test
  void withoutAKeyWhatIsPublicHoldsAndTheRestIsNotRun() {
    KitRun run =
        KitRun.of(
            server,
            folder,
            Map.of(),
            "--ws-url",
            server.streamUrl().toString(),
            "--stream-time",
            "300ms",
            "--tags",
            "@live and (@rest or @stream:trade or @stream:account.orderUpdate)");

    assertThat(bad(run)).isEmpty();
    assertThat(run.exit()).as(run.out()).isEqualTo(ExitCode.OK.code());
    for (Cell cell : run.result().cells()) {
      boolean needsAKey = isSigned(cell.subject());
      assertThat(cell.outcome() == Outcome.SKIP).as(cell.toString()).isEqualTo(needsAKey);
      if (needsAKey) {
        assertThat(cell.results()).allMatch(result -> result.message().equals("no key"));
      }
    }
    assertThat(server.requests()).allMatch(request -> request.header("X-API-Key") == null);
  }

  @Test
  void withoutAnAddressForThemStreamsAreNotRun() {
    KitRun run = KitRun.of(server, folder, KEY, "--only", "trade.{symbol},getTime");

    assertThat(run.findings())
        .filteredOn(finding -> finding.startsWith("trade."))
        .containsExactly("trade.{symbol} subscription SKIP: no --ws-url");
    assertThat(run.exit()).isEqualTo(ExitCode.OK.code());
  }

  @Test
  void anOrderIsPlacedSeenAndCancelledWhereThatIsAllowed() {
    KitRun run =
        KitRun.of(
            server,
            folder,
            KEY,
            "--tags",
            "@live-write",
            "--allow-trading",
            "--max-notional",
            "20");

    assertThat(bad(run)).isEmpty();
    assertThat(run.exit()).as(run.out()).isEqualTo(ExitCode.OK.code());
    assertThat(server.requests())
        .filteredOn(request -> !request.method().equals("GET"))
        .extracting(request -> request.line())
        .containsExactly("POST /api/v1/order", "DELETE /api/v1/order");
  }

  @Test
  void withoutPermissionNothingIsWritten() {
    KitRun run = KitRun.of(server, folder, KEY, "--tags", "@live-write");

    assertThat(run.findings()).allMatch(finding -> finding.contains(" SKIP: "));
    assertThat(server.requests()).allMatch(request -> request.method().equals("GET"));
  }

  private static List<String> bad(KitRun run) {
    Set<String> fine = Set.of(" OMIT: ", " SKIP: ");
    return run.findings().stream()
        .filter(finding -> fine.stream().noneMatch(finding::contains))
        .toList();
  }

  /** What was looked at, and not only put aside. */
  private static Set<String> looked(KitRun run, Subject.Kind kind) {
    return run.result().cells().stream()
        .filter(cell -> cell.subject().kind() == kind && cell.outcome() == Outcome.PASS)
        .map(cell -> cell.subject().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> operationsThatRead() {
    return ContractIndex.standard().operations().stream()
        .filter(operation -> operation.isRead() && operation.callable())
        .map(ContractIndex.Operation::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> channels() {
    return ContractIndex.standard().channels().stream()
        .map(ContractIndex.Channel::address)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isSigned(Subject subject) {
    return subject.kind() == Subject.Kind.OPERATION
        ? ContractIndex.standard().operation(subject.id()).signed()
        : subject.id().startsWith("account.");
  }
}
