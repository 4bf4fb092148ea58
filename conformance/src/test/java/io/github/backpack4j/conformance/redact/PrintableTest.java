package io.github.backpack4j.conformance.redact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void whatCanBeSeenStays() {
    String text = "a\tb\n\"ä\" → 二 \uD83D\uDE00";
    assertThat(Printable.of(text)).isEqualTo(text);
  }

  @Test
  void whatMovesATerminalIsOnlyShown() {
    assertThat(Printable.of("\u001b[2Jx\r\b\u009b1m\u0000"))
        .isEqualTo("\\u001b[2Jx\\u000d\\u0008\\u009b1m\\u0000");
    assertThat(Printable.of("a\u202eb\u2066c\u200b\u2028"))
        .isEqualTo("a\\u202eb\\u2066c\\u200b\\u2028");
    assertThat(Printable.of("half \ud83d")).isEqualTo("half \\ud83d");
  }
}
