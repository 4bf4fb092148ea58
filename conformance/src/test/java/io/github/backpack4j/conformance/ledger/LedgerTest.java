package io.github.backpack4j.conformance.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.conformance.result.Cell;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.conformance.result.RunResult.ExpectedFailure;
import io.github.backpack4j.conformance.result.RunResult.ExpectedFailure.State;
import io.github.backpack4j.conformance.result.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String ENTRY =
      """
      - subject: getMarkPrices
        check: units
        reason: Seconds where the contract has milliseconds.
        owner: market-data
        expires: 2026-11-23
      """;

  @TempDir Path folder;

  @Test
  void anEntryNamesACellAndSaysWhyWhoAndUntilWhen() throws Exception {
    assertThat(ledger(ENTRY).entries())
        .containsExactly(
            new Ledger.Entry(
                Subject.operation("getMarkPrices"),
                "units",
                "Seconds where the contract has milliseconds.",
                "market-data",
                TODAY,
                1));
  }

  @Test
  void anEntryMayBeOfAnotherKind() throws Exception {
    Ledger ledger =
        ledger(
            ENTRY.replace("subject: getMarkPrices", "subject: 'depth.{symbol}'\n  kind: stream"));

    assertThat(ledger.entries().get(0).subject()).isEqualTo(Subject.stream("depth.{symbol}"));
  }

  @Test
  void anEmptyFileExpectsNothing() throws Exception {
    assertThat(ledger("# nothing\n").entries()).isEmpty();
    assertThat(Ledger.EMPTY.apply(List.of(cell(Outcome.FAIL)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FAIL, FAILED",
    "PASS, HELD",
    "WARN, HELD",
    "SKIP, UNKNOWN",
    "OMIT, UNKNOWN",
    "INCONCLUSIVE, UNKNOWN",
    "ERROR, UNKNOWN"
  })
  void theStateOfAnEntryFollowsItsCell(Outcome outcome, State state) throws Exception {
    assertThat(states(ledger(ENTRY), cell(outcome))).containsExactly(state);
  }

  @Test
  void aCellThatWasNotRunLeavesAnEntryUnknown() throws Exception {
    assertThat(states(ledger(ENTRY))).containsExactly(State.UNKNOWN);
  }

  @Test
  void anotherCheckOfTheSameSubjectIsNotExcused() throws Exception {
    Cell other =
        new Cell(Subject.operation("getMarkPrices"), "schema", Outcome.FAIL, null, List.of());

    assertThat(states(ledger(ENTRY), other)).containsExactly(State.UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void anEntryPastItsLastDayExcusesNothing(Outcome outcome) throws Exception {
    Ledger ledger = Ledger.read(write(ENTRY), TODAY.plusDays(1));

    assertThat(states(ledger, cell(outcome))).containsExactly(State.EXPIRED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "owner: market-data|responsible: me|4: an entry has no responsible",
        "  owner: market-data|  kind: operation|1: an entry without owner",
        "owner: market-data|owner: ''|4: owner says nothing",
        "owner: market-data|owner: [a]|4: owner says nothing",
        "owner: market-data|check: units|4: check twice",
        "2026-11-23|soon|5: expires is a day such as 2026-12-31, not soon",
        "owner: market-data|owner: market: data|4: mapping values are not allowed here"
      })
  void whatIsNoEntryIsRefusedWithItsLine(String right, String wrong, String message)
      throws Exception {
    Path file = write(ENTRY.replace(right, wrong));

    assertThatThrownBy(() -> Ledger.read(file, TODAY))
        .isInstanceOf(LedgerException.class)
        .hasMessage("expected-failures.yaml:" + message);
  }

  @Test
  void aKindThatThereIsNotIsRefused() throws Exception {
    Path file = write(ENTRY + "  kind: rest\n");

    assertThatThrownBy(() -> Ledger.read(file, TODAY))
        .hasMessage(
            "expected-failures.yaml:6: no kind rest; there are operation, stream, unified, behaviour");
  }

  @Test
  void whatIsNoListIsRefused() throws Exception {
    Path file = write("subject: getMarkPrices\n");

    assertThatThrownBy(() -> Ledger.read(file, TODAY))
        .hasMessage("expected-failures.yaml:1: a ledger is a list of entries");
  }

  @Test
  void twoEntriesForOneCellAreRefused() throws Exception {
    Path file = write(ENTRY + ENTRY);

    assertThatThrownBy(() -> Ledger.read(file, TODAY))
        .hasMessage("expected-failures.yaml:6: a second entry for units of getMarkPrices");
  }

  @Test
  void aMissingFileIsRefused() {
    Path file = folder.resolve("none.yaml");

    assertThatThrownBy(() -> Ledger.read(file, TODAY))
        .isInstanceOf(LedgerException.class)
        .hasMessage(file + " cannot be read: there is no such file");
  }

  private Ledger ledger(String yaml) throws IOException, LedgerException {
    return Ledger.read(write(yaml), TODAY);
  }

  private Path write(String yaml) throws IOException {
    return Files.writeString(folder.resolve("expected-failures.yaml"), yaml);
  }

  private static Cell cell(Outcome outcome) {
    return new Cell(Subject.operation("getMarkPrices"), "units", outcome, null, List.of());
  }

  private static List<State> states(Ledger ledger, Cell... cells) {
    return ledger.apply(List.of(cells)).stream().map(ExpectedFailure::state).toList();
  }
}
