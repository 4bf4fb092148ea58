package io.github.backpack4j.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.ContractIndex;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FixturesTableTest {
  private final StringWriter printed = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @Test
  void endsWithATableOfWhatHoldsAndWhatIsMissing() {
    int status = run("run", "--target", "fixtures", "--tags", "@operation:getBalances");

    assertThat(status).isEqualTo(1);
    assertThat(row("getBalances")).isEqualTo("ok ok ok ok ok ok");
    assertThat(table())
        .contains(
            "\n1 operations proven to work, 0 proven to refuse, "
                + (ContractIndex.standard().operations().size() - 1)
                + " not proven: ping, getTime, ");
    assertThat(row("ping")).isEqualTo("ok ok – missing missing missing");
    assertThat(row("trade\\.\\{symbol}")).isEqualTo("ok ok – missing missing missing");
    assertThat(row("operation")).isEqualTo("contract generated signed request answer refusal");
  }

  @Test
  void saysWhatItDoesNotUnderstand() {
    assertThat(run("run", "--target", "fixtures", "--no-such-option")).isEqualTo(2);
    assertThat(errors.toString()).startsWith("Unknown option: '--no-such-option'");
  }

  private int run(String... arguments) {
    return Main.run(
        new PrintWriter(printed, true), new PrintWriter(errors, true), Map.of(), arguments);
  }

  private String row(String name) {
    return Pattern.compile("^" + name + "\\s+(.*)$", Pattern.MULTILINE)
        .matcher(table())
        .results()
        .map(match -> match.group(1).strip().replaceAll("\\s+", " "))
        .findFirst()
        .orElse("no row " + name + " in\n" + table());
  }

  private String table() {
    String text = printed.toString();
    int begin = text.indexOf("operation  ");
    return begin < 0 ? text : text.substring(begin);
  }
}
