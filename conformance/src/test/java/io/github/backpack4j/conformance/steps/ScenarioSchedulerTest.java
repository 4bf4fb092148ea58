package io.github.backpack4j.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.Scheduler.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioSchedulerTest {
  private final List<String> ran = new ArrayList<>();
  private Duration clock = Duration.ZERO;
  private final ScenarioScheduler scheduler = new ScenarioScheduler(by -> clock = clock.plus(by));

  private Task schedule(int seconds, String name) {
    return scheduler.schedule(
        Duration.ofSeconds(seconds), () -> ran.add(name + " at " + clock.toSeconds()));
  }

  @Test
  void runsWhatFallsDueInTheOrderOfTime() {
    schedule(3, "third");
    schedule(1, "first");
    schedule(1, "second");
    schedule(11, "late");

    scheduler.pass(Duration.ofSeconds(10));

    assertThat(ran).containsExactly("first at 1", "second at 1", "third at 3");
    assertThat(clock).hasSeconds(10);
    assertThat(scheduler.nanoTime()).isEqualTo(Duration.ofSeconds(10).toNanos());
  }

  @Test
  void runsWhatATaskScheduledOnItsWay() {
    scheduler.schedule(Duration.ofSeconds(2), () -> schedule(3, "next"));

    scheduler.pass(Duration.ofSeconds(5));

    assertThat(ran).containsExactly("next at 5");
  }

  @Test
  void passesNoFurtherThanToTheNextTask() {
    schedule(2, "one");
    schedule(4, "two");

    assertThat(scheduler.passToNext(Duration.ofSeconds(3).toNanos(), 0)).isTrue();
    assertThat(scheduler.passToNext(Duration.ofSeconds(3).toNanos(), 0)).isFalse();

    assertThat(ran).containsExactly("one at 2");
    assertThat(clock).hasSeconds(2);
  }

  @Test
  void runsNothingThatWasWithdrawn() {
    Task task = schedule(1, "gone");

    task.cancel();
    task.cancel();
    scheduler.pass(Duration.ofSeconds(2));

    assertThat(ran).isEmpty();
  }
}
