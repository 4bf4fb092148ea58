package io.github.backpack4j.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "<script>alert(1)</script>, &lt;script&gt;alert(1)&lt;/script&gt;",
        "]]>, ]]&gt;",
        "<!--, &lt;!--",
        "&amp;, &amp;amp;",
        "\" onclick=\"x, &quot; onclick=&quot;x",
        "' onclick='x, &#39; onclick=&#39;x",
        "20.5 – שלום 日本 😀, 20.5 – שלום 日本 😀"
      })
  void textNeverBecomesMarkup(String text, String escaped) {
    assertThat(Html.escape(text)).isEqualTo(escaped);
    assertThat(new Html().open("p", "title", text).text(text).close("p"))
        .hasToString("<p title=\"" + escaped + "\">" + escaped + "</p>");
  }

  @Test
  void whatIsNotSeenAsItIsIsShownByItsNumber() {
    assertThat(Html.escape("\u0000 \u001b[31m \r \u007f \u0085 \u200b \u202e \u2028 \u2066 \ufeff"))
        .isEqualTo(
            "\\u0000 \\u001b[31m \\u000d \\u007f \\u0085 \\u200b \\u202e \\u2028 \\u2066 \\ufeff");
    assertThat(Html.escape("\ud800 and \udc00")).isEqualTo("\\ud800 and \\udc00");
    assertThat(Html.escape("\ue000 \uffff " + Character.toString(0xE0041)))
        .isEqualTo("\\ue000 \\uffff \\u{e0041}");
  }

  @Test
  void aLongNameMayGoOnInTheNextLine() {
    assertThat(new Html().name("getBorrowLendOHLCV<Of>/x.{symbol}"))
        .hasToString("get<wbr>Borrow<wbr>Lend<wbr>OHLCV&lt;Of&gt;/<wbr>x.<wbr>{symbol}");
  }

  @Test
  void linesAndTabsStay() {
    assertThat(Html.escape("a\n\tb")).isEqualTo("a\n\tb");
  }

  @Test
  void theBytesOfATextAreNeverMoreThanWasSaid() {
    String text = "a<&>\"' é שלום 日本 😀 \u0000 \u202e " + Character.toString(0xE0041);

    assertThat(Html.escape(text).getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
        .isLessThanOrEqualTo(Html.bytes(text));
  }

  @Test
  void elementsAreClosedInOrder() {
    assertThatThrownBy(() -> new Html().open("ul").open("li").close("ul"))
        .hasMessage("closes ul where li is open");
    assertThatThrownBy(() -> new Html().close("p")).hasMessage("closes p where nothing is open");
    assertThatThrownBy(() -> new Html().open("p").toString()).hasMessage("open: [p]");
  }

  @Test
  void aTextThatIsCutSaysSoAndKeepsItsCharactersWhole() {
    assertThat(Text.cut("x".repeat(100_000), 10)).isEqualTo("xxxxxxxxxx … 99,990 more characters");
    assertThat(Text.cut("😀😀", 7)).isEqualTo("😀 … 2 more characters");
    assertThat(Text.cut("<<<", 12)).isEqualTo("<< … 1 more character");
    assertThat(Text.cut("abc", 3)).isEqualTo("abc");
  }

  @Test
  void linesThatAreCutSaySo() {
    assertThat(Text.lines(java.util.List.of("a", "b", "c"), 4)).isEqualTo("a\nb\n… 1 more line");
    assertThat(Text.lines(java.util.List.of("a", "y".repeat(9)), 100)).isEqualTo("a\nyyyyyyyyy\n");
  }
}
