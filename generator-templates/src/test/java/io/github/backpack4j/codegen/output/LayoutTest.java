package io.github.backpack4j.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutTest {

  private static List<String> arguments(int count) {
    return IntStream.range(0, count).mapToObj(i -> "\"argument" + i + "\"").toList();
  }

  @Test
  void whatFitsStaysOnOneLine() {
    assertThat(Layout.call(2, "f", arguments(2), ";"))
        .isEqualTo("  f(\"argument0\", \"argument1\");");
    assertThat(Layout.statement(4, "return x;")).isEqualTo("    return x;");
    assertThat(Layout.assignment(2, "int x", "1;")).isEqualTo("  int x = 1;");
    assertThat(Layout.arm(8, "case \"a\"", "f();")).isEqualTo("        case \"a\" -> f();");
  }

  @Test
  void argumentsMoveToTheNextLineThenToOneEach() {
    String head = "someMethodWithAVeryLongName".repeat(2);
    assertThat(Layout.call(0, head, arguments(5), ";").lines()).hasSize(2);
    assertThat(Layout.call(0, head, arguments(9), ";").lines()).hasSize(10);
  }

  @Test
  void textsFillTheirLines() {
    assertThat(Layout.filledCall(6, "List.of", arguments(9), ";"))
        .isEqualTo(
            "      List.of(\n"
                + "          \"argument0\", \"argument1\", \"argument2\", \"argument3\","
                + " \"argument4\", \"argument5\", \"argument6\",\n"
                + "          \"argument7\", \"argument8\");");
  }

  @Test
  void theLastCallOfAStatementIsBroken() {
    String call = "out.name(\"aNameThatIsLong\").list(value.aNameThatIsLong(), (a, b) -> ";
    assertThat(Layout.statement(4, call + "a.value(b, TheCodecOfThatType.INSTANCE));"))
        .isEqualTo(
            "    out.name(\"aNameThatIsLong\").list(\n"
                + "        value.aNameThatIsLong(), (a, b) -> a.value(b,"
                + " TheCodecOfThatType.INSTANCE));");
  }

  @Test
  void commasInTextsAndInnerCallsSplitNothing() {
    String inner = "g(\"a, b (\", h(1, 2), Map.<String, Long>of())";
    String statement =
        "someMethodWithAVeryLongNameThatFillsALine".repeat(2) + "(" + inner + ", x);";
    assertThat(Layout.statement(0, statement)).endsWith("(\n    " + inner + ", x);");
  }

  @Test
  void termsStandOnLinesOfTheirOwn() {
    assertThat(Layout.terms(4, "return ", List.of("a", "b"), "&&", ";"))
        .isEqualTo("    return a && b;");
    assertThat(Layout.terms(4, "return ", List.of("a".repeat(60), "b".repeat(60)), "&&", ";"))
        .isEqualTo("    return " + "a".repeat(60) + "\n        && " + "b".repeat(60) + ";");
  }
}
