package io.github.backpack4j.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.result.RunResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class BadgeTest {
  private static String label(RunResult run) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    Document svg =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Badge.svg(run).getBytes(StandardCharsets.UTF_8)));
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo(svg.getDocumentElement().getAttribute("aria-label"));
    return svg.getDocumentElement().getAttribute("aria-label");
  }

  @Test
  void namesContractOutcomeVersionAndDay() throws Exception {
    assertThat(label(SampleRuns.green(300)))
        .isEqualTo("Backpack API contract 3f2a91c04d11: conforms · kit 0.1.0 · 2026-11-23");
    assertThat(label(SampleRuns.colourful()))
        .isEqualTo("Backpack API contract 3f2a91c04d11: does not conform · kit 0.1.0 · 2026-11-23");
    assertThat(label(SampleRuns.empty()))
        .isEqualTo("Backpack API contract 3f2a91c04d11: not proven · kit 0.1.0 · 2026-11-23");
  }

  @Test
  void whatARunCallsItselfNeverBecomesMarkup() throws Exception {
    RunResult run =
        new RunResult(
            1, "1", "<script>\"'&]]>", "c", "live", SampleRuns.STARTED, 1, List.of(), List.of(), 0);

    assertThat(label(run))
        .isEqualTo("Backpack API contract c: not proven · kit <script>\"'&]]> · 2026-11-23");
  }

  @Test
  void itsTextIsReadOnItsGround() {
    for (RunResult run :
        List.of(SampleRuns.green(300), SampleRuns.colourful(), SampleRuns.empty())) {
      Matcher ground = Pattern.compile("<rect [^>]*fill=\"#(\\w{6})\"").matcher(Badge.svg(run));
      int seen = 0;
      while (ground.find()) {
        seen++;
        assertThat(contrastWithWhite(Integer.parseInt(ground.group(1), 16)))
            .isGreaterThanOrEqualTo(4.5);
      }
      assertThat(seen).isEqualTo(2);
    }
  }

  /** Contrast as WCAG 2 defines it. */
  private static double contrastWithWhite(int colour) {
    double luminance = 0;
    double[] weights = {0.0722, 0.7152, 0.2126};
    for (int i = 0; i < 3; i++) {
      double channel = (colour >> (8 * i) & 0xff) / 255.0;
      luminance +=
          weights[i]
              * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
    }
    return 1.05 / (luminance + 0.05);
  }
}
