package io.github.backpack4j.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.backpack4j.conformance.contract.ContractDocument;
import io.github.backpack4j.conformance.ledger.Ledger;
import io.github.backpack4j.conformance.result.ExitCode;
import io.github.backpack4j.conformance.run.Subjects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {
  private static final Path README =
      Path.of(System.getProperty("checkout"), "conformance", "README.md");

  @Test
  void withoutACommandAllOfThemAreNamed() {
    Typed typed = Typed.of(Map.of());

    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    Typed.commands()
        .getSubcommands()
        .keySet()
        .forEach(name -> assertThat(typed.err()).contains(name));
    assertThat(typed.err()).contains("run --target fixtures");
  }

  @Test
  void eachCommandTellsEachOptionAnExampleAndEachExitCode() {
    Typed.commands()
        .getSubcommands()
        .forEach(
            (name, command) -> {
              if (name.equals("help")) {
                return;
              }
              Typed typed = Typed.of(Map.of(), "help", name);
              assertThat(typed.code()).as(name).isZero();
              assertThat(typed.out()).as(name).contains("Examples:", "Exit codes");
              for (OptionSpec option : command.getCommandSpec().options()) {
                assertThat(typed.out()).as(name).contains(option.longestName());
                assertThat(String.join(" ", option.description()))
                    .as(name + " " + option.longestName())
                    .isNotBlank();
              }
              assertThat(Typed.of(Map.of(), name, "--help").out()).isEqualTo(typed.out());
            });
  }

  @Test
  void runTellsExitCodesInTheOrderInWhichTheyCount() {
    String help = Typed.of(Map.of(), "run", "--help").out();

    int last = help.indexOf("Exit codes");
    for (ExitCode code : ExitCode.values()) {
      int next = help.indexOf("\n  " + code.code() + "   ", last);
      assertThat(next).as(code.toString()).isGreaterThan(last);
      last = next;
    }
    assertThat(help)
        .contains("BACKPACK_SIGNING_KEY", "BACKPACK_KEYSTORE_PASSWORD", "NO_COLOR", "  CI ");
    assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void theReadmeNamesEachCommandOptionAndExitCode() throws Exception {
    String readme = Files.readString(README);
    Typed.commands()
        .getSubcommands()
        .forEach(
            (name, command) ->
                assertThat(readme).contains("java -jar backpack4j-conformance.jar " + name));
    Typed.commands().getSubcommands().get("run").getCommandSpec().options().stream()
        .map(OptionSpec::longestName)
        .filter(option -> !option.equals("--help") && !option.equals("--version"))
        .forEach(option -> assertThat(readme).contains("`" + option));
    for (ExitCode code : ExitCode.values()) {
      assertThat(readme).contains("\n| " + code.code() + " | " + RunSummary.words(code));
    }
  }

  @Test
  void theLedgerOfTheReadmeIsOne(@TempDir Path folder) throws Exception {
    String readme = Files.readString(README);
    int begin = readme.indexOf("```yaml\n- subject:") + "```yaml\n".length();
    Path file = folder.resolve("ledger.yaml");
    Files.writeString(file, readme.substring(begin, readme.indexOf("```", begin)));

    Ledger ledger = Ledger.read(file, LocalDate.EPOCH);

    assertThat(ledger.entries()).hasSize(2);
    assertThatCode(() -> Subjects.require(ledger, "README.md")).doesNotThrowAnyException();
  }

  @Test
  void theVersionNamesKitAndContract() {
    Typed typed = Typed.of(Map.of(), "--version");

    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .isEqualTo(
            "backpack4j-conformance %s\ncontract %s\n"
                .formatted(KitVersion.kit(), ContractDocument.standard().digest()));
  }
}
