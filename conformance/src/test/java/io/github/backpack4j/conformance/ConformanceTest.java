package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConformanceTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void endsWithATableOfWhatHoldsAndWhatIsMissing() {
    int status = run("--tags", "@operation:getBalances");

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
    assertThat(run("--no-such-option")).isNotZero();
  }

  private int run(String... arguments) {
    return Conformance.run(new PrintStream(printed, true, StandardCharsets.UTF_8), arguments);
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
    String text = printed.toString(StandardCharsets.UTF_8);
    int begin = text.indexOf("operation  ");
    return begin < 0 ? text : text.substring(begin);
  }
}
