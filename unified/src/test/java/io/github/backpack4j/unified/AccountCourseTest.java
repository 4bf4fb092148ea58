package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountCourseTest {

  private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

  private final List<String> heard = new ArrayList<>();
  private boolean isSeeking;
  private boolean isConnected = true;
  private int turn;

  private final AccountLedger<String, String, String> ledger =
      new AccountLedger<>() {
        @Override
        public boolean asksFirst() {
          return true;
        }

        @Override
        public void begin() {
          heard.add("begins");
        }

        @Override
        public void message(String message, Told<String> told) {
          told.update(message);
        }

        @Override
        public Question question(@Nullable Instant since) {
          return new Question(since, Map.of());
        }

        @Override
        public void answer(String answer, List<String> waiting, boolean whole, Told<String> told) {
          told.update(answer + " before " + waiting + (whole ? ", whole" : ""));
        }

        @Override
        public boolean isSeeking() {
          return isSeeking;
        }
      };

  private final AccountCourse<String, String, String> course =
      new AccountCourse<>(
          ledger,
          new AccountCourse.Host<>() {
            @Override
            public void update(String update) {
              heard.add(update);
            }

            @Override
            public void failure(ExchangeException failure) {
              heard.add(failure.getMessage());
            }

            @Override
            public void interrupted(Instant since, String why) {
              heard.add("interrupted since " + since + ": " + why);
            }

            @Override
            public void resumed() {
              heard.add("resumed");
            }

            @Override
            public void ask(int ofTurn, AccountLedger.Question question) {
              turn = ofTurn;
              heard.add("asks since " + question.since());
            }

            @Override
            public void later(int ofTurn, Duration delay) {
              turn = ofTurn;
              heard.add("waits " + delay);
            }

            @Override
            public boolean isConnected() {
              return isConnected;
            }
          },
          START);

  private void live() {
    course.start();
    course.answered(turn, "answer");
    heard.clear();
  }

  private void sure() {
    live();
    course.wake(turn);
    course.answered(turn, "answer");
    heard.clear();
  }

  private static ExchangeException maintenance() {
    return new ExchangeUnavailableException("maintenance");
  }

  @Test
  void beginsWithAnAnswerAndThenWhatTheStreamSaidMeanwhile() {
    course.start();
    course.message("a");
    course.message("b");
    course.answered(turn, "answer");
    course.message("c");

    assertThat(heard)
        .containsExactly(
            "begins",
            "asks since null",
            "answer before [a, b], whole",
            "a",
            "b",
            "waits PT5S",
            "c");
  }

  @Test
  void asksOnceMoreWhenItHasSettledAndKeepsNothingBackThen() {
    live();
    course.wake(turn);
    course.message("a");
    course.answered(turn, "answer");

    assertThat(heard).containsExactly("asks since 2026-01-05T08:00:00Z", "a", "answer before []");
  }

  @Test
  void waitsForAConnectionBeforeItAsksOnceMore() {
    live();
    isConnected = false;
    course.wake(turn);
    isConnected = true;
    course.wake(turn);

    assertThat(heard).containsExactly("waits PT5S", "asks since 2026-01-05T08:00:00Z");
  }

  @Test
  void anInterruptionIsOverWhenItIsCaughtUpWith() {
    sure();
    course.interrupted(START.plusSeconds(60), "gone");
    course.resumed();
    course.message("a");
    course.answered(turn, "answer");

    assertThat(heard)
        .containsExactly(
            "interrupted since 2026-01-05T08:01:00Z: gone",
            "begins",
            "asks since 2026-01-05T08:01:00Z",
            "answer before [a], whole",
            "a",
            "resumed",
            "waits PT5S");
  }

  @Test
  void aSecondInterruptionStartsItOver() {
    sure();
    course.interrupted(START.plusSeconds(60), "gone");
    course.resumed();
    int first = turn;
    course.message("a");
    course.interrupted(START.plusSeconds(70), "gone again");
    course.answered(first, "late");
    course.failed(first, maintenance());
    course.wake(first);
    course.resumed();
    course.answered(turn, "answer");

    assertThat(heard)
        .containsExactly(
            "interrupted since 2026-01-05T08:01:00Z: gone",
            "begins",
            "asks since 2026-01-05T08:01:00Z",
            "a",
            "begins",
            "asks since 2026-01-05T08:01:00Z",
            "answer before [], whole",
            "resumed",
            "waits PT5S");
  }

  @Test
  void staysInterruptedAndAsksLaterEachTimeUntilThereIsAnAnswer() {
    live();
    course.interrupted(START, "gone");
    course.resumed();
    heard.clear();
    List<String> waits = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      course.failed(turn, maintenance());
      waits.add(heard.get(heard.size() - 1));
      course.wake(turn);
    }
    course.answered(turn, "answer");

    assertThat(waits)
        .containsExactly(
            "waits PT1S",
            "waits PT2S",
            "waits PT4S",
            "waits PT8S",
            "waits PT16S",
            "waits PT32S",
            "waits PT1M",
            "waits PT1M");
    assertThat(heard).containsOnlyOnce("resumed").contains("maintenance");
  }

  @Test
  void aFailureOfTheSecondQuestionDoesNotInterrupt() {
    live();
    course.wake(turn);
    course.failed(turn, maintenance());
    course.message("a");
    course.wake(turn);
    course.answered(turn, "answer");

    assertThat(heard)
        .containsExactly(
            "asks since 2026-01-05T08:00:00Z",
            "maintenance",
            "waits PT1S",
            "a",
            "asks since 2026-01-05T08:00:00Z",
            "answer before []");
  }

  @Test
  void goesOnAskingForWhatIsSought() {
    isSeeking = true;
    live();
    for (int i = 0; i < 4; i++) {
      course.wake(turn);
      course.answered(turn, "answer");
    }
    isSeeking = false;
    course.wake(turn);
    course.answered(turn, "answer");

    assertThat(heard.stream().filter(it -> !it.startsWith("answer")))
        .containsExactly(
            "asks since 2026-01-05T08:00:00Z",
            "waits PT2S",
            "asks since 2026-01-05T08:00:00Z",
            "waits PT4S",
            "asks since 2026-01-05T08:00:00Z",
            "waits PT8S",
            "asks since null",
            "waits PT16S",
            "asks since null");
  }

  @Test
  void messagesThatCannotBeReadWhileItIsAskedHaveItAskAgain() {
    sure();
    course.unreadable(new UnreadableAnswerException("a message"), START.plusSeconds(60));
    course.unreadable(new UnreadableAnswerException("another"), START.plusSeconds(61));
    course.answered(turn, "answer");
    course.wake(turn);
    course.answered(turn, "again");

    assertThat(heard)
        .containsExactly(
            "a message",
            "interrupted since 2026-01-05T08:01:00Z: a message could not be read",
            "begins",
            "asks since 2026-01-05T08:01:00Z",
            "another",
            "answer before [], whole",
            "begins",
            "waits PT1S",
            "asks since 2026-01-05T08:01:00Z",
            "again before [], whole",
            "resumed",
            "waits PT5S");
  }

  @Test
  void whatWaitsIsBounded() {
    course.start();
    heard.clear();
    for (int i = 0; i < AccountCourse.MOST_WAITING; i++) {
      course.message("m" + i);
    }
    assertThat(heard).hasSize(AccountCourse.MOST_WAITING).startsWith("m0", "m1");
    heard.clear();
    course.answered(turn, "answer");
    assertThat(heard).containsExactly("answer before [], whole", "waits PT5S");
  }

  @Test
  void messagesThatWereDroppedWhileThereWasNoStreamAreAskedForWithTheRest() {
    sure();
    course.interrupted(START.plusSeconds(60), "gone");
    course.dropped(START.plusSeconds(50), "dropped");
    course.resumed();

    assertThat(heard)
        .containsExactly(
            "interrupted since 2026-01-05T08:01:00Z: gone",
            "begins",
            "asks since 2026-01-05T08:00:50Z");
  }

  @Test
  void theEndTellsWhatWaitsAndAsksNothingMore() {
    course.start();
    course.message("a");
    course.end();
    course.answered(turn, "answer");
    course.failed(turn, maintenance());
    course.wake(turn);

    assertThat(heard).containsExactly("begins", "asks since null", "a");
  }

  @Test
  void anInterruptionBeforeItIsSureAsksAllThatTheOneBeforeMayHaveLeftOut() {
    live();
    course.interrupted(START.plusSeconds(60), "gone");
    course.resumed();
    course.answered(turn, "late");
    course.interrupted(START.plusSeconds(600), "gone again");
    heard.clear();
    course.resumed();
    assertThat(heard).containsExactly("begins", "asks since 2026-01-05T08:00:00Z");

    course.answered(turn, "whole");
    course.wake(turn);
    course.answered(turn, "sure");
    course.interrupted(START.plusSeconds(900), "gone once more");
    heard.clear();
    course.resumed();
    assertThat(heard).containsExactly("begins", "asks since 2026-01-05T08:15:00Z");
  }
}
