package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class CallsTest {

  private final Queue<Runnable> turns = new ArrayDeque<>();
  private final List<String> made = new ArrayList<>();
  private final Calls calls = new Calls(turns::add);

  private void run() {
    while (!turns.isEmpty()) {
      turns.remove().run();
    }
  }

  @Test
  void areMadeInOrderOnceTheLaneIsWoken() {
    calls.add(() -> made.add("state"));
    assertThat(turns).isEmpty();
    calls.report(() -> made.add("report"));
    calls.offer(() -> made.add("end"));
    run();

    assertThat(made).containsExactly("state", "report", "end");
  }

  @Test
  void whileAThousandWaitReportsAreLeftOutAndNothingElse() {
    for (int i = 0; i < 5_000; i++) {
      calls.report(() -> made.add("report"));
    }
    calls.offer(() -> made.add("state"));
    run();
    assertThat(made).hasSize(1_001).endsWith("report", "state");

    calls.report(() -> made.add("later"));
    run();
    assertThat(made).hasSize(1_002).endsWith("later");
  }
}
