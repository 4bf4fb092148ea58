package io.github.backpack4j.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocTest {

  @Test
  void backTicksBecomeCodeAndNothingElseIsMarkup() {
    assertThat(Javadoc.of("Use `a<b>` & <i>@see</i> */ {x}."))
        .isEqualTo("Use {@code a<b>} &amp; &lt;i&gt;&#64;see&lt;/i&gt; *&#47; &#123;x&#125;.");
    assertThat(Javadoc.of("A lone ` stays.")).isEqualTo("A lone ` stays.");
    assertThat(Javadoc.of("`{}` and `*/`"))
        .isEqualTo("<code>&#123;&#125;</code> and <code>*&#47;</code>");
  }

  @Test
  void aBackslashBeginsNoUnicodeEscape() {
    assertThat(Javadoc.of("In C:\\users, \\u002a/ and `\\u002a/`."))
        .isEqualTo("In C:&#92;users, &#92;u002a/ and <code>&#92;u002a/</code>.");
    assertThat(Javadoc.code("a\\b")).isEqualTo("<code>a&#92;b</code>");
  }

  @Test
  void aNameThatCanBeLinkedIs() {
    assertThat(Javadoc.of("See `fee`.", name -> "{@link #" + name + "()}"))
        .isEqualTo("See {@link #fee()}.");
  }

  @Test
  void namesAreListedAsInASentence() {
    assertThat(Javadoc.list(List.of("a"))).isEqualTo("a");
    assertThat(Javadoc.list(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(Javadoc.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @Test
  void aShortSentenceStaysOnOneLine() {
    assertThat(new Javadoc().paragraph("Price.").block(2)).isEqualTo("  /** Price. */");
  }

  @Test
  void longTextIsWrappedAndInlineTagsAreNot() {
    String text = "word ".repeat(17) + "{@code not to be broken here} and more";
    assertThat(new Javadoc().paragraph(text).paragraph("Second.").tag("@param a b").block(0))
        .isEqualTo(
            """
            /**
             * word word word word word word word word word word word word word word word word word
             * {@code not to be broken here} and more
             *
             * <p>Second.
             *
             * @param a b
             */""");
  }

  @Test
  void tagsHang() {
    String tag = "@param a " + "word ".repeat(20);
    assertThat(new Javadoc().paragraph("First.").tag(tag).block(2).lines())
        .containsExactly(
            "  /**",
            "   * First.",
            "   *",
            "   * @param a word word word word word word word word word word word word word word word word"
                + " word",
            "   *     word word word",
            "   */");
  }

  @Test
  void aPhraseHasNoCapitalAndNoFullStop() {
    assertThat(Javadoc.phrase("The order.")).isEqualTo("the order");
    assertThat(Javadoc.phrase("A `x`.")).isEqualTo("a {@code x}");
    assertThat(Javadoc.phrase("UTC time.")).isEqualTo("UTC time");
    assertThat(Javadoc.phrase("One. Two.")).isEqualTo("one. Two.");
    assertThat(Javadoc.clause("The order.")).isEqualTo("the order.");
  }
}
