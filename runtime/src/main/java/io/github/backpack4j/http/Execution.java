package io.github.backpack4j.http;

import io.github.backpack4j.BackpackException;
import io.github.backpack4j.NotSentException;
import io.github.backpack4j.http.Ending.Remedy;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a call: waits for its turn, sends, and sends again where that can do no harm.
 * What writes is sent again in one case alone, a definite refusal of its timestamp, and once.
 */
final class Execution<T extends @Nullable Object> {
  private final Transport transport;
  private final OperationSpec<T> operation;
  private final Request request;
  private final Cancellation cancellation;

  private @Nullable BackpackException failure; // the last one
  private @Nullable Attempt attempt; // the last one
  private int departures;
  private int tries; // that ended in repetitions
  private int repetitions;
  private boolean clockWasSet;

  Execution(
      Transport transport, OperationSpec<T> operation, Request request, Cancellation cancellation) {
    this.transport = transport;
    this.operation = operation;
    this.request = request;
    this.cancellation = cancellation;
  }

  ApiResponse<T> run() {
    while (true) {
      Ending<T> ending = inTurn();
      if (ending instanceof Ending.Answered<T> answered) {
        transport.retryBudget().answered();
        return answered.response().after(departures);
      }
      Ending.Failed<T> failed = (Ending.Failed<T>) ending;
      if (failure != null) {
        failed.exception().addSuppressed(failure);
      }
      failure = failed.exception();
      if (!mayGoOn(failed.remedy())) {
        throw failure;
      }
    }
  }

  private Ending<T> inTurn() {
    Pool.Turn turn;
    try {
      turn = transport.rateLimiter().acquire(operation.pool(), cancellation);
    } catch (WithheldException e) {
      throw withheld(e.reason(), null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw withheld("the thread was interrupted", null);
    } catch (Throwable e) {
      throw withheld("waiting for its turn failed", e);
    }
    attempt = null;
    try {
      return sent();
    } finally {
      end(turn, attempt);
    }
  }

  private void end(Pool.Turn turn, @Nullable Attempt ended) {
    int left = ended == null ? 0 : ended.departures();
    departures += left;
    try {
      transport
          .rateLimiter()
          .end(
              turn,
              left,
              ended == null ? 0 : ended.status(),
              ended == null ? null : ended.retryAfter(),
              transport.chance());
    } catch (Throwable ignored) {
      // A sleeper or a generator that fails does not undo what was answered.
    }
  }

  /** What is thrown when there is no further attempt; it tells of the last one if there was one. */
  private BackpackException withheld(String reason, @Nullable Throwable cause) {
    NotSentException notSent = new NotSentException(operation.name(), reason, cause);
    if (failure == null) {
      return notSent;
    }
    suppress(notSent);
    return failure;
  }

  private Ending<T> sent() {
    Attempt current;
    Call call;
    try {
      current = transport.attempt(operation);
      call = transport.client().newCall(outgoing(current));
    } catch (Throwable e) {
      throw new NotSentException(operation.name(), "it could not be prepared", e);
    }
    attempt = current;
    Judge<T> judge = new Judge<>(operation, current);
    cancellation.reaches(call);
    int status = 0;
    Received received;
    try (Response response = call.execute()) {
      status = response.code();
      received = Received.of(response);
    } catch (Throwable e) {
      // Whatever it is, an Error included: what left is not called back by it. InterruptedException
      // comes undeclared, and an interceptor may throw what another call of this library threw,
      // which says nothing of this one.
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      return judge.broken(status == 0 ? current.status() : status, e);
    } finally {
      cancellation.ends();
    }
    try {
      return judge.received(received);
    } catch (Throwable e) {
      return judge.broken(status, e);
    }
  }

  private Request outgoing(Attempt attempt) {
    Request.Builder outgoing = request.newBuilder().tag(Attempt.class, attempt);
    if (operation.effect() != Effect.READ) {
      RequestBody body = request.body();
      outgoing.method(request.method(), body == null ? new NoBody() : new OneShotBody(body));
    }
    return outgoing.build();
  }

  private boolean mayGoOn(Remedy remedy) {
    if (attempt == null || cancellation.isOver() || Thread.currentThread().isInterrupted()) {
      return false;
    }
    try {
      return switch (remedy) {
        case NONE -> false;
        case SET_CLOCK -> setClock(attempt);
        case REPEAT -> operation.effect() == Effect.READ && waitToRepeat(attempt);
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (Throwable e) {
      // The exchange did not say what time it is, or something failed that was given to wait with.
      suppress(e);
      return false;
    }
  }

  private void suppress(Throwable e) {
    if (failure != null && failure != e) {
      failure.addSuppressed(e);
    }
  }

  private boolean setClock(Attempt refused) throws InterruptedException {
    if (clockWasSet) {
      return false;
    }
    clockWasSet = true;
    return transport.serverClock().correct(refused.reading(), cancellation)
        && !cancellation.isOver();
  }

  private boolean waitToRepeat(Attempt failed) throws InterruptedException {
    RetryPolicy policy = transport.retryPolicy();
    tries += Math.max(1, failed.departures());
    Duration least = failed.retryAfter();
    if (tries >= policy.maxAttempts()
        || (least != null && least.compareTo(policy.maxDelay()) > 0)
        || !transport.retryBudget().take()) {
      return false;
    }
    repetitions++;
    Duration drawn = transport.chance().upTo(policy.most(repetitions));
    cancellation.pause(
        transport.sleeper(), least != null && least.compareTo(drawn) > 0 ? least : drawn);
    return !cancellation.isOver();
  }
}
