package io.github.backpack4j.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WithoutPrivaciesTest {
  @Test
  void theBuildIsLeftOutAndNothingElse() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (OutputStream out = new WithoutPrivacies(all, false)) {
      out.write(
          """
          {"meta":{"cpu":{"name":"x"},"ci":{"git":{"remote":"https://user:word@example.com/r"}}}}
          {"source":{"data":"ci"}}
          """
              .getBytes(StandardCharsets.UTF_8));
      out.write("half".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(all)
        .hasToString(
            """
            {"meta":{"cpu":{"name":"x"}}}
            {"source":{"data":"ci"}}
            half""");
  }

  @Test
  void whatBrokeWhileAServerIsJudgedIsToldByItsKind() throws IOException {
    assertThat(passed(broken("java.lang.IllegalStateException"), true))
        .isEqualTo(
            """
            {"testStepFinished":{"testStepResult":{"status":"FAILED",\
            "message":"java.lang.IllegalStateException",\
            "exception":{"type":"java.lang.IllegalStateException"}}}}
            """);
  }

  @Test
  void whatAStepAssertsIsToldInItsWords() throws IOException {
    assertThat(passed(broken("java.lang.AssertionError"), true))
        .isEqualTo(
            """
            {"testStepFinished":{"testStepResult":{"status":"FAILED","message":"41.5 SOL",\
            "exception":{"type":"java.lang.AssertionError","message":"41.5 SOL"}}}}
            """);
  }

  @Test
  void ofFixturesNothingIsPrivate() throws IOException {
    String line = broken("java.lang.IllegalStateException");

    assertThat(passed(line, false)).isEqualTo(line);
  }

  private static String broken(String type) {
    return """
        {"testStepFinished":{"testStepResult":{"status":"FAILED","message":"41.5 SOL",\
        "exception":{"type":"%s","message":"41.5 SOL","stackTrace":"41.5 SOL at"}}}}
        """
        .formatted(type);
  }

  private static String passed(String line, boolean ofServer) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (OutputStream out = new WithoutPrivacies(all, ofServer)) {
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
    return all.toString(StandardCharsets.UTF_8);
  }
}
