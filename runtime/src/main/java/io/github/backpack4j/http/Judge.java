package io.github.backpack4j.http;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.ApiException.Refusal;
import io.github.backpack4j.BackpackException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.NotSentException;
import io.github.backpack4j.OutcomeUnknownException;
import io.github.backpack4j.http.Ending.Remedy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of one attempt: the value or the exception. All exceptions of calls are made
 * here and none in an interceptor.
 */
final class Judge<T extends @Nullable Object> {
  private static final int ACCEPTED = 202;
  // Of AWS WAF, on what it answers in place of the exchange.
  private static final String FIREWALL = "x-amzn-waf-action";
  // With these the exchange does not vouch that nothing happened, whatever status they come with.
  private static final Set<String> OPEN_CODES = Set.of("TIMEOUT", "SERVER_ERROR");
  // With these what reads may fare better the next time.
  private static final Set<String> PASSING_CODES = Set.of("TIMEOUT", "SERVER_ERROR", "MAINTENANCE");
  private static final Set<Refusal> FOR_THE_CLOCK =
      EnumSet.of(Refusal.EXPIRED, Refusal.TIMESTAMP_OUT_OF_RANGE);

  private final OperationSpec<T> operation;
  private final Attempt attempt;

  Judge(OperationSpec<T> operation, Attempt attempt) {
    this.operation = operation;
    this.attempt = attempt;
  }

  private boolean reads() {
    return operation.effect() == Effect.READ;
  }

  private Ending<T> failed(BackpackException exception) {
    return new Ending.Failed<>(exception, Remedy.NONE);
  }

  private Ending<T> failed(BackpackException exception, boolean passing) {
    return new Ending.Failed<>(exception, passing ? Remedy.REPEAT : Remedy.NONE);
  }

  /** An answer came whole. */
  Ending<T> received(Received received) {
    int status = received.status();
    if (!reads() && !attempt.hasDeparted()) {
      return failed(notSent(answeredItself(status), null));
    }
    if (!reads() && attempt.status() != status) {
      // Only the exchange can say what became of it.
      return broken(attempt.status(), new IllegalStateException(answeredItself(status)));
    }
    if (status < 200 || status > 299) {
      return refused(status, ErrorAnswer.of(received.bytes(), received.charset(), attempt::masked));
    }
    if (received.headers().get(FIREWALL) != null) {
      // It challenges with a 202, which would pass for an answer of the exchange.
      return failed(
          reads()
              ? new ApiException(
                  operation.name(), status, "", "it comes from a firewall before the exchange")
              : unknown(
                  status,
                  "the answer was " + status + ", from a firewall before the exchange",
                  null));
    }
    String mistaken = reads() ? null : attempt.mistakenFor(received.bytes());
    if (mistaken != null) {
      return failed(unknown(status, "the answer is another request's: " + mistaken, null));
    }
    String doubtful = operation.isBatch() && !reads() ? doubtfulItem(received.bytes()) : null;
    if (doubtful != null) {
      return failed(
          unknown(status, "the answer to an item was " + doubtful, null)
              .withCode(doubtful)
              .withResults(settled(received)));
    }
    try {
      T value = decoded(received);
      if (operation.isBatch() && value instanceof List<?> results) {
        compare(results.size(), attempt.items());
      }
      return new Ending.Answered<>(
          new ApiResponse<>(
              value,
              status,
              received.headers(),
              received.bytes(),
              attempt.departures(),
              attempt.sentAt(),
              attempt.age()));
    } catch (DecodingException e) {
      if (status == ACCEPTED && !reads()) {
        return failed(
            unknown(status, "the answer was 202, which does not say that it was carried out", e));
      }
      return failed(e);
    }
  }

  /** The first code of an item that settles nothing; null if there is none. */
  private static @Nullable String doubtfulItem(byte[] answer) {
    List<String> open = new ArrayList<>();
    AnswerMembers.each(
        answer,
        true,
        "code",
        (code, item) -> {
          if (OPEN_CODES.contains(code)) {
            open.add(code);
          }
        });
    return open.isEmpty() ? null : open.get(0);
  }

  /** What an answer says of each item; empty if that cannot be told. */
  private List<?> settled(Received received) {
    try {
      if (decoded(received) instanceof List<?> results && results.size() == attempt.items()) {
        return results;
      }
    } catch (DecodingException e) {
      // That an item is in doubt weighs more.
    }
    return List.of();
  }

  /** Results belong to items by their place alone. */
  private void compare(int results, int items) {
    if (results != items) {
      throw new DecodingException(
          operation.name(),
          "",
          items + (items == 1 ? " result was" : " results were") + " expected, found " + results,
          null);
    }
  }

  private T decoded(Received received) {
    try {
      return operation.answer().read(received.status(), received.bytes(), received.charset());
    } catch (DecodingException e) {
      throw e.during(operation.name());
    } catch (VirtualMachineError e) {
      throw new DecodingException(operation.name(), "", Breakage.VIRTUAL_MACHINE, e);
    } catch (Throwable e) {
      throw new DecodingException(operation.name(), "", "its codec failed", e);
    }
  }

  /** An answer came whole that is no success. */
  private Ending<T> refused(int status, ErrorAnswer answer) {
    if (!attempt.hasDeparted()) {
      return failed(notSent(answeredItself(status), null));
    }
    boolean open =
        status < 400
            || status == 408
            || status > 499
            || OPEN_CODES.contains(answer.code())
            || answer.isCutShort();
    if (open && !reads()) {
      StringBuilder reason = new StringBuilder("the answer was ").append(status);
      if (!answer.code().isEmpty()) {
        reason.append(' ').append(answer.code());
      }
      if (!answer.reason().isEmpty()) {
        reason.append(": ").append(answer.reason());
      }
      return failed(unknown(status, reason.toString(), null).withCode(answer.code()));
    }
    ApiException refused =
        new ApiException(operation.name(), status, answer.code(), answer.reason());
    if (attempt.status() != status) {
      // An interceptor's word, not the exchange's.
      return failed(refused);
    }
    if (!open && operation.signed() != null && FOR_THE_CLOCK.contains(refused.refusal())) {
      return new Ending.Failed<>(refused, Remedy.SET_CLOCK);
    }
    return failed(
        refused,
        status == 408 || status == 429 || status > 499 || PASSING_CODES.contains(answer.code()));
  }

  /**
   * The attempt broke off.
   *
   * @param status that of the answer that had begun; 0 if none had
   */
  Ending<T> broken(int status, Throwable e) {
    if (!attempt.hasDeparted()) {
      WithheldException withheld = attempt.withheld();
      return withheld == null
          ? failed(notSent(Breakage.whyNotSent(e), Causes.unquoted(e)), Breakage.mayPass(e))
          : failed(notSent(withheld.reason(), withheld.getCause()));
    }
    boolean passing = Breakage.mayPass(e);
    if (status == 0) {
      return failed(unknown(0, Breakage.whyUnanswered(e), Causes.unquoted(e)), passing);
    }
    String why = Breakage.whyUnread(e);
    if (status >= 200 && status <= 299) {
      return failed(new DecodingException(operation.name(), "", why, Causes.unquoted(e)), passing);
    }
    if (!reads()) {
      // With its body a code was lost that may say that the exchange itself does not know.
      return failed(
          unknown(status, "the answer was " + status + ", and " + why, Causes.unquoted(e)));
    }
    ApiException refused = new ApiException(operation.name(), status, "", "");
    refused.addSuppressed(Causes.unquoted(e));
    return failed(refused, passing);
  }

  private static String answeredItself(int status) {
    return "an interceptor of the HTTP client answered " + status + " itself";
  }

  private NotSentException notSent(String reason, @Nullable Throwable cause) {
    return new NotSentException(operation.name(), reason, cause);
  }

  private OutcomeUnknownException unknown(int status, String reason, @Nullable Throwable cause) {
    if (reads()) {
      return OutcomeUnknownException.ofRead(operation.name(), reason, attempt.deadline(), cause);
    }
    return new OutcomeUnknownException(
        operation.name(),
        status,
        reason,
        attempt.deadline(),
        attempt.clientIds(),
        attempt.verifyingKey(),
        cause);
  }
}
