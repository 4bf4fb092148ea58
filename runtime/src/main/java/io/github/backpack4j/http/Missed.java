package io.github.backpack4j.http;

import java.time.Instant;
import java.util.List;

/**
 * What may have happened to an account while its streams were interrupted, as the exchange told it
 * afterwards. Much of it may be known already: ids tell.
 *
 * <p>An order that was known to rest, and is not among those that rest now, has ended, whether its
 * row is here or not: the history dates orders by when they were accepted, and one from before
 * {@code since} is not in {@code pastOrders}.
 *
 * <p>An order that ended while all this was asked for stands among those that rest and in the
 * history; the history was asked later.
 *
 * @param since from when on there are rows: some time before the interruption
 * @param openOrders the orders that rest
 * @param pastOrders the orders accepted since, as the history has them, newest first; some may rest
 * @param fills the fills since, newest first
 * @param positions the positions there are
 * @param closedSymbols those of the symbols asked about that have no position, as they were given
 * @param <O> an order that rests
 * @param <H> an order of the past
 * @param <F> a fill
 * @param <P> a position
 */
public record Missed<O, H, F, P>(
    Instant since,
    List<O> openOrders,
    List<H> pastOrders,
    List<F> fills,
    List<P> positions,
    List<String> closedSymbols) {

  /** Copies the lists. */
  public Missed {
    openOrders = List.copyOf(openOrders);
    pastOrders = List.copyOf(pastOrders);
    fills = List.copyOf(fills);
    positions = List.copyOf(positions);
    closedSymbols = List.copyOf(closedSymbols);
  }
}
