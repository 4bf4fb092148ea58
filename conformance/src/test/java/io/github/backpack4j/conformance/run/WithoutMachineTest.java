package io.github.backpack4j.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WithoutMachineTest {
  @Test
  void theBuildIsLeftOutAndNothingElse() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (OutputStream out = new WithoutMachine(all)) {
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
}
