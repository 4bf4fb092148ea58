package io.github.backpack4j.http;

import io.github.backpack4j.BackpackException;
import io.github.backpack4j.OutcomeUnknownException;
import io.github.backpack4j.json.Checks;
import io.github.backpack4j.sign.Signer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what became of orders whose answer was lost.
 *
 * <p>It waits until they can no longer take effect, by the clock of the exchange, and looks for
 * their client ids where orders leave traces: in the open orders, in the order history, in the
 * fills. An order that is in none of them after several looks was never accepted.
 *
 * <p>A client id that a caller gave must not have been given to another order in the eleven minutes
 * before: that is how far back it looks, since a timestamp may be ten minutes ahead of the exchange
 * and stay acceptable for one. If two orders carry it the outcome stays unknown.
 *
 * <p>Blocks while it waits; ends early if the thread is interrupted, which it then stays, or the
 * transport is closed. Safe for several threads.
 *
 * @param <O> an order that rests
 * @param <H> an order of the past
 * @param <F> a fill
 */
public final class Reconciler<O, H, F> {
  // A request is signed a window before its deadline at the earliest, and its timestamp is at most
  // ten minutes ahead of the exchange's clock.
  private static final Duration BACK = Duration.ofMinutes(11);
  // For the exchange to be done with it.
  private static final Duration MARGIN = Duration.ofSeconds(1);
  private static final Duration LONGEST_FIRST_PAUSE = Duration.ofHours(1);

  private final Transport transport;
  private final Set<String> operations;
  private final Place<O> open;
  private final Place<H> past;
  private final Place<F> fills;
  private final int looks;
  private final Duration firstPause;

  private Reconciler(Builder<O, H, F> builder) {
    this.transport = builder.transport;
    this.operations = Set.copyOf(builder.operations);
    this.open = Checks.require("Reconciler", "open", builder.open);
    this.past = Checks.require("Reconciler", "past", builder.past);
    this.fills = Checks.require("Reconciler", "fills", builder.fills);
    this.looks = builder.looks;
    this.firstPause = builder.firstPause;
  }

  /**
   * Starts a reconciler.
   *
   * @param transport whose requests were lost, and whose clock and sleeper it uses
   */
  public static <O, H, F> Builder<O, H, F> builder(Transport transport) {
    return new Builder<>(Checks.require("Reconciler", "transport", transport));
  }

  /**
   * Finds out what became of one order.
   *
   * @param lost what was thrown when it was placed
   * @throws IllegalArgumentException if it placed no order, or several, or was signed with another
   *     key
   */
  public Reconciliation<O, H, F> reconcile(OutcomeUnknownException lost) {
    Checks.require("Reconciler", "lost", lost);
    Long clientId = lost.clientId();
    if (clientId == null && lost.clientIds().size() > 1) {
      throw new IllegalArgumentException(
          "Reconciler: "
              + lost.operation()
              + " placed "
              + lost.clientIds().size()
              + " orders; ask for all of them");
    }
    Reconciliation<O, H, F> result = reconcileAll(lost).get(clientId);
    if (result == null) {
      throw new IllegalStateException("nothing became of " + clientId);
    }
    return result;
  }

  /**
   * Finds out what became of each order of a batch.
   *
   * @param lost what was thrown when they were placed
   * @return the answer for each client id, in the order of the request
   * @throws IllegalArgumentException if it placed no order, or was signed with another key: another
   *     account knows nothing of it, which must not pass for never accepted
   */
  public Map<Long, Reconciliation<O, H, F>> reconcileAll(OutcomeUnknownException lost) {
    Checks.require("Reconciler", "lost", lost);
    if (!operations.contains(lost.operation())) {
      throw new IllegalArgumentException("Reconciler: " + lost.operation() + " places no order");
    }
    if (lost.clientIds().isEmpty()) {
      throw new IllegalArgumentException(
          "Reconciler: " + lost.operation() + " carried no client id to look for");
    }
    if (lost.verifyingKey() != null && !lost.verifyingKey().equals(ownKey())) {
      throw new IllegalArgumentException(
          "Reconciler: "
              + lost.operation()
              + " was signed with another key; ask the client that sent it");
    }
    Search search = new Search(lost);
    String reason = search.run();
    return search.results(reason);
  }

  private @Nullable String ownKey() {
    Signer signer = transport.signer();
    return signer == null ? null : signer.verifyingKey().toBase64();
  }

  /** One search for the orders of one request. */
  private final class Search {
    private final OutcomeUnknownException lost;
    private final Instant since;
    private final Set<Long> missing;
    private final Map<Long, Reconciliation<O, H, F>> known = new LinkedHashMap<>();
    private final Cancellation cancellation = new Cancellation(transport.waits());

    Search(OutcomeUnknownException lost) {
      this.lost = lost;
      this.since = lost.deadline().minus(BACK);
      this.missing = new LinkedHashSet<>(lost.clientIds());
    }

    /** Why those that are still missing are not known to be nowhere; null if they are. */
    @Nullable String run() {
      ServerClock clock = transport.serverClock();
      try {
        if (clock.asks()) {
          clock.synchronise();
        }
      } catch (BackpackException e) {
        return "the exchange did not say what time it is: " + e.getMessage();
      }
      // The reading first: what is told of it has to be of the one that the time is made of.
      ServerClock.Reading reading = clock.reading();
      Duration open =
          Duration.between(reading.at(clock.local().instant()), lost.deadline())
              .plus(reading.uncertainty());
      if (open.compareTo(BACK.plus(reading.uncertainty())) > 0) {
        return "by the clock of the exchange it can take effect for another "
            + RateLimiter.words(open)
            + ", which is longer than any request can";
      }
      Duration wait = open.plus(MARGIN);
      for (int look = 1; look <= looks; look++) {
        String reason = pause(wait);
        reason = reason == null ? look() : reason;
        if (reason != null || missing.isEmpty()) {
          return reason;
        }
        wait = firstPause.multipliedBy(1L << (look - 1));
      }
      return null;
    }

    private @Nullable String pause(Duration wait) {
      try {
        cancellation.pause(transport.sleeper(), wait);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return "the thread was interrupted";
      }
      return cancellation.isOver() ? cancellation.reason() : null;
    }

    /** Looks everywhere once; why not, or null if it did. */
    private @Nullable String look() {
      String reason = look(open, rows -> executed(rows.get(0), null, List.of()));
      reason = reason == null ? look(past, rows -> executed(null, rows.get(0), List.of())) : reason;
      return reason == null ? look(fills, rows -> executed(null, null, rows)) : reason;
    }

    private Reconciliation<O, H, F> executed(
        @Nullable O openOrder, @Nullable H pastOrder, List<F> itsFills) {
      return new Reconciliation.Executed<>(openOrder, pastOrder, itsFills);
    }

    private <R> @Nullable String look(
        Place<R> place, Function<List<R>, Reconciliation<O, H, F>> found) {
      if (missing.isEmpty()) {
        return null;
      }
      try {
        place
            .find(missing, since)
            .forEach(
                (id, rows) -> {
                  missing.remove(id);
                  known.put(
                      id,
                      place.areSeveral(rows)
                          ? new Reconciliation.StillUnknown<>(
                              "several orders carry the client id " + id)
                          : found.apply(rows));
                });
        return null;
      } catch (BackpackException | Place.EndlessException e) {
        return place.name() + " could not be read: " + e.getMessage();
      }
    }

    Map<Long, Reconciliation<O, H, F>> results(@Nullable String reason) {
      Map<Long, Reconciliation<O, H, F>> results = new LinkedHashMap<>();
      for (Long id : lost.clientIds()) {
        Reconciliation<O, H, F> result = known.get(id);
        if (result == null) {
          result =
              reason == null
                  ? new Reconciliation.NeverAccepted<>()
                  : new Reconciliation.StillUnknown<>(reason);
        }
        results.put(id, result);
      }
      return results;
    }
  }

  /**
   * Collects what a reconciler is made of. Not for several threads.
   *
   * <p>What is given must not be null: {@link IllegalArgumentException}. The three places are
   * required.
   *
   * @param <O> an order that rests
   * @param <H> an order of the past
   * @param <F> a fill
   */
  public static final class Builder<O, H, F> {
    private final Transport transport;
    private List<String> operations = List.of();
    private @Nullable Place<O> open;
    private @Nullable Place<H> past;
    private @Nullable Place<F> fills;
    private int looks = 5;
    private Duration firstPause = Duration.ofSeconds(1);

    private Builder(Transport transport) {
      this.transport = transport;
    }

    /** The operations that place orders, by their ids; what others lost is not looked for. */
    public Builder<O, H, F> operations(String... operations) {
      Checks.require("Reconciler", "operations", operations);
      this.operations = new ArrayList<>(List.of(operations));
      return this;
    }

    /**
     * The orders that rest, all in one answer.
     *
     * @param call asks for them
     * @param orderId the id of an order at the exchange
     * @param clientId the caller's own id
     * @param time when the order was accepted
     */
    public Builder<O, H, F> open(
        Supplier<ApiCall<List<O>>> call,
        Function<O, ? extends @Nullable Object> orderId,
        Function<O, ? extends @Nullable Object> clientId,
        Function<O, @Nullable Instant> time) {
      Checks.require("Reconciler", "call", call);
      this.open =
          place("the open orders", 0, (limit, offset) -> call.get(), orderId, clientId, time);
      return this;
    }

    /**
     * The orders of the past, newest first.
     *
     * @param pageSize how many to ask for at once; at least 1
     * @param call asks for a page
     * @param orderId the id of an order at the exchange
     * @param clientId the caller's own id
     * @param time when the order was accepted
     */
    public Builder<O, H, F> past(
        long pageSize,
        PageCall<H> call,
        Function<H, ? extends @Nullable Object> orderId,
        Function<H, ? extends @Nullable Object> clientId,
        Function<H, @Nullable Instant> time) {
      Checks.range("Reconciler", "pageSize", pageSize, 1, Long.MAX_VALUE);
      this.past = place("the order history", pageSize, call, orderId, clientId, time);
      return this;
    }

    /**
     * The fills, newest first.
     *
     * @param pageSize how many to ask for at once; at least 1
     * @param call asks for a page
     * @param orderId the id of a fill's order at the exchange
     * @param clientId the caller's own id of that order
     * @param time when it was filled
     */
    public Builder<O, H, F> fills(
        long pageSize,
        PageCall<F> call,
        Function<F, ? extends @Nullable Object> orderId,
        Function<F, ? extends @Nullable Object> clientId,
        Function<F, @Nullable Instant> time) {
      Checks.range("Reconciler", "pageSize", pageSize, 1, Long.MAX_VALUE);
      this.fills = place("the fills", pageSize, call, orderId, clientId, time);
      return this;
    }

    private static <R> Place<R> place(
        String name,
        long pageSize,
        PageCall<R> call,
        Function<R, ? extends @Nullable Object> orderId,
        Function<R, ? extends @Nullable Object> clientId,
        Function<R, @Nullable Instant> time) {
      Checks.require("Reconciler", "call", call);
      Checks.require("Reconciler", "orderId", orderId);
      Checks.require("Reconciler", "clientId", clientId);
      Checks.require("Reconciler", "time", time);
      return new Place<>(name, pageSize, call, new Place.Row<>(orderId, clientId, time));
    }

    /**
     * How often to look, and how long to wait before the second look; each further wait is twice as
     * long. Five times and one second unless set.
     *
     * @throws IllegalArgumentException below 1 or above 20 looks, or if the wait is negative
     */
    public Builder<O, H, F> looks(int looks, Duration firstPause) {
      Checks.range("Reconciler", "looks", looks, 1, 20);
      Checks.require("Reconciler", "firstPause", firstPause);
      if (firstPause.isNegative() || firstPause.compareTo(LONGEST_FIRST_PAUSE) > 0) {
        throw new IllegalArgumentException("Reconciler: firstPause must be between 0 s and 3600 s");
      }
      this.looks = looks;
      this.firstPause = firstPause;
      return this;
    }

    /** Makes the reconciler. */
    public Reconciler<O, H, F> build() {
      return new Reconciler<>(this);
    }
  }
}
