package io.github.backpack4j.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
  private static final String MORE = "\nAll options: backpack4j-conformance run --help\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--target moon | --target: give fixtures, live, or an address such as"
            + " https://api.example.com",
        "--target ftp://example.com | --target: give fixtures, live, or an address such as"
            + " https://api.example.com",
        "--target https://me:word@example.com | --target: an address with a user name would be"
            + " written to every report",
        "--target https://example.com --ws-url https://example.com | --ws-url: give an address such"
            + " as wss://ws.example.com",
        "--target live --pace 21 | --pace: 20 requests a minute are the most that a server of"
            + " somebody else's is asked",
        "--target https://127.0.0.1.example.com --pace 21 | --pace: 20 requests a minute are the"
            + " most that a server of somebody else's is asked",
        "--target https://localhost.example.com --pace 21 | --pace: 20 requests a minute are the"
            + " most that a server of somebody else's is asked",
        "--target live --historical-pace 3 | --historical-pace: 2 requests a minute are the most"
            + " that a server of somebody else's is asked",
        "--target http://127.0.0.1:99999 | --target: give fixtures, live, or an address such as"
            + " https://api.example.com",
        "--target live --pace 0 | --pace: give 1 or more requests a minute",
        "--target live --market ../SOL | --market: give a symbol such as SOL_USDC",
        "--target live --allow-trading | --allow-trading and --max-notional belong together: how"
            + " much may an order be?",
        "--target live --max-notional 20 | --allow-trading and --max-notional belong together: how"
            + " much may an order be?",
        "--target live --allow-trading --max-notional -1 | --max-notional: give an amount above 0",
        "--target live --allow-trading --max-notional much | --max-notional: give an amount in quote"
            + " such as 20",
        "--target live --resume --failed | give one of --resume and --failed",
        "--target live --key-file a --pkcs12 b --alias c | give one of --key-env, --key-file and"
            + " --pkcs12: there is one key",
        "--target live --pkcs12 b | --pkcs12 and --alias belong together",
        "--target live --password-file b | --password-file belongs to --pkcs12",
        "--target fixtures --key-file a | --target fixtures asks no server: it needs no key and"
            + " takes no setting of one",
        "--target fixtures --pace 5 | --target fixtures asks no server: it needs no key and takes no"
            + " setting of one",
        "--target fixtures --allow-funds | --target fixtures asks no server: it needs no key and"
            + " takes no setting of one",
        "--only getDepth | Missing required option: '--target=TARGET'",
      })
  void whatIsNotAllowedIsRefusedBeforeAnythingIsAsked(String arguments, String message) {
    Typed typed = run(Map.of(), arguments.split(" "));

    assertThat(typed.err()).isEqualTo("error: " + message + MORE);
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(folder.resolve("report")).doesNotExist();
  }

  @Test
  void timesAreGivenWithTheirUnit() {
    assertThat(run(Map.of(), "--target", "live", "--timeout", "10").err())
        .isEqualTo(
            "error: Invalid value for option '--timeout': give a time such as 500ms, 10s or 2m, not"
                + " 10"
                + MORE);
    assertThat(run(Map.of(), "--target", "live", "--timeout", "1441m").err())
        .isEqualTo(
            "error: Invalid value for option '--timeout': give a time of a day at most, not 1441m"
                + MORE);
    assertThat(new DurationConverter().convert("1440m")).hasHours(24);
    assertThat(new DurationConverter().convert("500ms")).hasMillis(500);
    assertThat(new DurationConverter().convert("2m")).hasSeconds(120);
  }

  @Test
  void aMachineMovesNoFunds() {
    Typed typed = run(Map.of("CI", "true"), "--target", "live", "--allow-funds");

    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err())
        .isEqualTo(
            "error: --allow-funds: funds are not moved by a machine; the environment has CI"
                + MORE);
  }

  @Test
  void aMistypedOptionIsRefusedWithWhatIsNear() {
    Typed typed = run(Map.of(), "--target", "fixtures", "--legder", "a");

    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err())
        .startsWith("error: Unknown options: '--legder', 'a'\nPossible solutions: --ledger")
        .endsWith(MORE);
  }

  @Test
  void anUnknownSubjectIsRefusedWithWhatIsNear() {
    Typed typed = run(Map.of(), "--target", "fixtures", "--only", "getDepht");

    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err())
        .isEqualTo("error: --only: there is no getDepht; did you mean getDepth?\n");
  }

  @Test
  void blanksBesideCommasAreNoPartOfASubject() {
    assertThat(run(Map.of(), "--target", "fixtures", "--only", "getDepth, getTickr").err())
        .isEqualTo("error: --only: there is no getTickr; did you mean getTicker, getTickers?\n");
    assertThat(run(Map.of(), "--target", "fixtures", "--only", "getDepth, ,ping").err())
        .isEqualTo(
            "error: Invalid value for option '--only' (SUBJECT): give a subject such as getDepth"
                + MORE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "getDepht | schema | there is no operation getDepht; did you mean getDepth?",
        "fetchTicker | error | there is no operation fetchTicker; write kind: unified",
        "trade.{symbol} | schema | there is no operation trade.{symbol}; write kind: stream",
        "getDepth | unit | there is no check unit; did you mean units?",
        "getDepth | weather | there is no check weather; there are contract, generated, signed,"
            + " subscription, first message, request, answer, status, content type, schema,"
            + " decoding, required, known, units, identities, continuity, close, refusal, result,"
            + " error, behaviour, scenario",
      })
  void anEntryOfTheLedgerThatCanComeToNothingEndsWithThree(
      String subject, String check, String message) throws Exception {
    Path ledger =
        Files.writeString(
            folder.resolve("ledger.yaml"),
            "- {subject: '%s', check: %s, reason: a, owner: b, expires: 2999-12-31}\n"
                .formatted(subject, check));

    Typed typed = run(Map.of(), "--target", "fixtures", "--ledger", ledger.toString());

    assertThat(typed.err()).isEqualTo("error: ledger.yaml:1: " + message + "\n");
    assertThat(typed.code()).isEqualTo(3);
    assertThat(folder.resolve("report")).doesNotExist();
  }

  @Test
  void whatIsMissingEndsWithThree() throws Exception {
    Typed key = run(Map.of(), "--target", "live", "--key-env", "MY_KEY");
    assertThat(key.err()).isEqualTo("error: the environment has no MY_KEY\n");
    assertThat(key.code()).isEqualTo(3);

    Path ledger = folder.resolve("ledger.yaml");
    Typed absent = run(Map.of(), "--target", "fixtures", "--ledger", ledger.toString());
    assertThat(absent.err())
        .isEqualTo("error: " + ledger + " cannot be read: there is no such file\n");
    assertThat(absent.code()).isEqualTo(3);
    Files.writeString(ledger, "- subject: getDepth\n");
    Typed lacking = run(Map.of(), "--target", "fixtures", "--ledger", ledger.toString());
    assertThat(lacking.err()).isEqualTo("error: ledger.yaml:1: an entry without check\n");
    assertThat(lacking.code()).isEqualTo(3);
  }

  @Test
  void aFolderThatTakesNoFilesEndsWithThree() throws Exception {
    Path file = Files.writeString(folder.resolve("report"), "a file");

    Typed typed = run(Map.of(), "--target", "fixtures", "--only", "getTime");

    assertThat(typed.code()).isEqualTo(3);
    assertThat(typed.err())
        .isEqualTo(
            "error: a file cannot be read or written: %s: a file, where a folder has to be\n"
                .formatted(file));
  }

  @Test
  void whatIsUnexpectedPrintsNoStackTrace() {
    Typed typed =
        Typed.of(
            Map.of("BACKPACK_SIGNING_KEY", "AAAA"), "run", "--target", "https://[::1", "--quiet");

    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).doesNotContain("\tat ");
  }

  private Typed run(Map<String, String> environment, String... arguments) {
    List<String> all =
        new ArrayList<>(List.of("run", "--out", folder.resolve("report").toString()));
    all.addAll(List.of(arguments));
    return Typed.of(environment, all.toArray(String[]::new));
  }
}
