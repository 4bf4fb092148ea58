package io.github.backpack4j.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
  @TempDir Path dir;

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    HtmlReport.write(dir.resolve("a"), SampleRuns.colourful(), SampleRuns.history("fixtures", 3));
    HtmlReport.write(dir.resolve("b"), SampleRuns.colourful(), SampleRuns.history("fixtures", 3));

    assertThat(dir.resolve("a/index.html")).hasSameBinaryContentAs(dir.resolve("b/index.html"));
  }

  @Test
  void textOfAServerNeverBecomesMarkup() throws IOException {
    HtmlReport.write(dir, SampleRuns.colourful(), java.util.List.of());

    assertThat(Files.readString(dir.resolve("index.html")))
        .contains(
            "&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &quot;quotes&quot; &amp; &#39;apostrophes&#39;")
        .doesNotContain("<script>alert");
  }
}
