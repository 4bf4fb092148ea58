package io.github.backpack4j.http;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks what happened to an account while its streams were interrupted.
 *
 * <p>In an order in which nothing slips through: the orders that rest, then the history, then the
 * fills, then the positions. An order that ends meanwhile leaves the first of these only for the
 * second, and a fill is told before the position that it made.
 *
 * <p>The lists that come in pages are read newest first, until a page is older than what is asked
 * for: what comes in meanwhile moves rows on, so that some come twice, which are left out, but none
 * is passed over.
 *
 * <p>Immutable and safe for several threads.
 *
 * @param <O> an order that rests
 * @param <H> an order of the past
 * @param <F> a fill
 * @param <P> a position
 */
public final class MissedSearch<O, H, F, P> {

  /**
   * How long before the interruption rows are asked for. A clock that is wrong by more than the
   * longest window signs nothing that the exchange would take, and messages take their time.
   */
  private static final Duration MARGIN = Duration.ofMinutes(1);

  private final Supplier<ApiCall<List<O>>> open;
  private final History<H> past;
  private final History<F> fills;
  private final Positions<P> positions;

  /** A list in pages, newest first. */
  private record History<R>(Place<R> place, Function<R, @Nullable List<?>> key) {

    List<R> since(Instant since) {
      Set<List<?>> seen = new HashSet<>();
      List<R> rows = new ArrayList<>();
      try {
        for (R row : place.since(since)) {
          List<?> values = RowKey.of(key, row);
          if (values == null || seen.add(values)) {
            rows.add(row);
          }
        }
        return rows;
      } catch (Place.EndlessException e) {
        String operation = place.call().page(place.pageSize(), 0).operation();
        throw new DecodingException(operation, "", e.getMessage(), null);
      }
    }
  }

  /** The positions, all in one answer. */
  private record Positions<P>(
      Supplier<ApiCall<List<P>>> call,
      Function<P, String> symbol,
      Function<P, BigDecimal> quantity,
      String none) {

    List<P> now() {
      try {
        return call.get().execute();
      } catch (ApiException e) {
        if (e.code().equals(none)) {
          return List.of();
        }
        throw e;
      }
    }

    /** Whether there is a position; one that does not say how large it is counts as one. */
    boolean isOpen(P position) {
      try {
        return quantity.apply(position).signum() != 0;
      } catch (DecodingException leftOut) {
        return true;
      }
    }
  }

  private MissedSearch(Builder<O, H, F, P> builder) {
    this.open = Checks.require("MissedSearch", "open", builder.open);
    this.past = Checks.require("MissedSearch", "past", builder.past);
    this.fills = Checks.require("MissedSearch", "fills", builder.fills);
    this.positions = Checks.require("MissedSearch", "positions", builder.positions);
  }

  /** From when on to ask, for messages that may be missed since {@code interruption}: before it. */
  public static Instant begin(Instant interruption) {
    return Checks.require("MissedSearch", "interruption", interruption).minus(MARGIN);
  }

  /** Starts a search. */
  public static <O, H, F, P> Builder<O, H, F, P> builder() {
    return new Builder<>();
  }

  /**
   * Asks, and blocks until everything is known.
   *
   * @param since from when on rows are wanted; see {@link #begin}
   * @param held symbols of positions that were there before
   * @throws io.github.backpack4j.BackpackException if one of the lists could not be had; it says
   *     which
   * @throws IllegalArgumentException if something is null
   */
  public Missed<O, H, F, P> run(Instant since, Collection<String> held) {
    Checks.require("MissedSearch", "since", since);
    Set<String> gone = new LinkedHashSet<>();
    for (String symbol : Checks.require("MissedSearch", "held", held)) {
      gone.add(Checks.require("MissedSearch", "symbol", symbol));
    }
    List<O> openOrders = open.get().execute();
    List<H> pastOrders = past.since(since);
    List<F> itsFills = fills.since(since);
    List<P> now = positions.now();
    for (P position : now) {
      if (positions.isOpen(position)) {
        gone.remove(positions.symbol().apply(position));
      }
    }
    return new Missed<>(since, openOrders, pastOrders, itsFills, now, List.copyOf(gone));
  }

  /**
   * Collects what is asked. Not for several threads.
   *
   * <p>All four are required, and nothing may be null: {@link IllegalArgumentException}.
   *
   * @param <O> an order that rests
   * @param <H> an order of the past
   * @param <F> a fill
   * @param <P> a position
   */
  public static final class Builder<O, H, F, P> {
    private @Nullable Supplier<ApiCall<List<O>>> open;
    private @Nullable History<H> past;
    private @Nullable History<F> fills;
    private @Nullable Positions<P> positions;

    private Builder() {}

    /**
     * The orders that rest, all in one answer.
     *
     * @param call asks for them
     */
    public Builder<O, H, F, P> open(Supplier<ApiCall<List<O>>> call) {
      this.open = Checks.require("MissedSearch", "call", call);
      return this;
    }

    /**
     * The orders of the past, newest first.
     *
     * @param pageSize how many to ask for at once; at least 1
     * @param call asks for a page
     * @param key what tells an order from others
     * @param time when it was accepted
     */
    public Builder<O, H, F, P> past(
        long pageSize,
        PageCall<H> call,
        Function<H, @Nullable List<?>> key,
        Function<H, @Nullable Instant> time) {
      this.past = history("the order history", pageSize, call, key, time);
      return this;
    }

    /**
     * The fills, newest first.
     *
     * @param pageSize how many to ask for at once; at least 1
     * @param call asks for a page, which may leave out what is older than wanted
     * @param key what tells a fill from others; a value of it that is null or zero tells nothing
     * @param time when it was filled
     */
    public Builder<O, H, F, P> fills(
        long pageSize,
        PageCall<F> call,
        Function<F, @Nullable List<?>> key,
        Function<F, @Nullable Instant> time) {
      this.fills = history("the fills", pageSize, call, key, time);
      return this;
    }

    private static <R> History<R> history(
        String name,
        long pageSize,
        PageCall<R> call,
        Function<R, @Nullable List<?>> key,
        Function<R, @Nullable Instant> time) {
      Checks.range("MissedSearch", "pageSize", pageSize, 1, Long.MAX_VALUE);
      Checks.require("MissedSearch", "call", call);
      Checks.require("MissedSearch", "key", key);
      Checks.require("MissedSearch", "time", time);
      return new History<>(
          new Place<>(name, pageSize, call, new Place.Row<>(row -> null, row -> null, time)), key);
    }

    /**
     * The positions, all in one answer.
     *
     * @param call asks for them
     * @param symbol where a position is
     * @param quantity how large it is; zero for none
     * @param none the code of a refusal which says that there are none
     */
    public Builder<O, H, F, P> positions(
        Supplier<ApiCall<List<P>>> call,
        Function<P, String> symbol,
        Function<P, BigDecimal> quantity,
        String none) {
      this.positions =
          new Positions<>(
              Checks.require("MissedSearch", "call", call),
              Checks.require("MissedSearch", "symbol", symbol),
              Checks.require("MissedSearch", "quantity", quantity),
              Checks.require("MissedSearch", "none", none));
      return this;
    }

    /** Makes the search. */
    public MissedSearch<O, H, F, P> build() {
      return new MissedSearch<>(this);
    }
  }
}
