package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The orders of a watch.
 *
 * <p>Of two states of an order the newer one has more filled, or the order has ended in it, or a
 * trigger was set off; with nothing of the kind the stream's own order counts, and against a list
 * of the exchange the stream. An order that was told to have ended is never told again.
 *
 * <p>An order that stood before an interruption, of which the stream has not spoken since, and that
 * is not among those that stand, has ended. How, the history knows; until it does, the order is
 * asked for again and again, and told as a failure once. So is a trigger that waited, when another
 * order comes of it: the stream need not say what became of the trigger itself.
 */
final class OrderLedger implements AccountLedger<OrderState, OrderAnswer, Order> {

  /** Orders that have ended and are remembered, the latest. */
  static final int MOST_ENDED = 20_000;

  private static final class Entry {
    private OrderState state;

    /** What the matching engine did last, as far as the stream has said. */
    private @Nullable Instant time;

    /** Whether the stream has spoken of it since it was asked for. */
    private boolean vouched;

    /** Whether the state comes from a list of the exchange. */
    private boolean listed;

    Entry(OrderState state) {
      this.state = state;
    }
  }

  private final Instant started;
  private final UnaryOperator<String> symbols;

  /** Those that stand, as they were told. */
  private final Map<String, Entry> open = new LinkedHashMap<>();

  private final Map<String, Boolean> ended =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > MOST_ENDED;
        }
      };

  /** Of those that stand, the ones that may not. */
  private final Set<String> sought = new LinkedHashSet<>();

  /** Of those that are sought, the ones that were told as failures. */
  private final Set<String> missed = new HashSet<>();

  /**
   * Makes one that knows of no order.
   *
   * @param started orders that had ended before are not told
   * @param symbols from a market's id to its unified symbol
   */
  OrderLedger(Instant started, UnaryOperator<String> symbols) {
    this.started = started;
    this.symbols = symbols;
  }

  @Override
  public boolean asksFirst() {
    return true;
  }

  @Override
  public void begin() {
    open.values().forEach(entry -> entry.vouched = false);
  }

  @Override
  public void message(OrderState state, Told<Order> told) {
    Entry known = open.get(state.id());
    if (known != null) {
      known.vouched = true;
    }
    if (!ended.containsKey(state.id()) && (known == null || isNews(state, known))) {
      found(state.id());
      boolean isSame = known != null && known.listed && state.isSameAs(known.state);
      Entry entry = take(state);
      entry.time = state.time();
      entry.vouched = true;
      entry.listed = false;
      if (!isSame) {
        told.update(state.order());
      }
    }
    String parent = state.related();
    Entry trigger = parent == null || parent.equals(state.id()) ? null : open.get(parent);
    if (trigger != null && trigger.state.isTrigger() && !state.isTrigger()) {
      sought.add(parent);
    }
  }

  private boolean isNews(OrderState state, Entry known) {
    if (isBefore(state.time(), known.time)) {
      return false;
    }
    if (state.isBehind(known.state)) {
      if (state.isFinal()) { // it has ended, but not so
        sought.add(state.id());
      }
      return false;
    }
    boolean isRepeated =
        state.time() != null && state.time().equals(known.time) && state.isSameAs(known.state);
    return !isRepeated || known.listed;
  }

  private static boolean isBefore(@Nullable Instant one, @Nullable Instant other) {
    return one != null && other != null && one.isBefore(other);
  }

  @Override
  public Question question(@Nullable Instant since) {
    Map<String, String> orders = new LinkedHashMap<>();
    open.forEach(
        (id, entry) -> {
          if (!entry.vouched || sought.contains(id)) {
            orders.put(id, entry.state.market());
          }
        });
    return new Question(since, orders);
  }

  @Override
  public void answer(
      OrderAnswer answer, List<OrderState> waiting, boolean whole, Told<Order> told) {
    Map<String, OrderState> said = new HashMap<>();
    waiting.forEach(state -> said.put(state.id(), state));
    Set<String> standing = new HashSet<>();
    for (OrderState row : answer.open()) {
      standing.add(row.id());
      listed(row, said.get(row.id()), told);
    }
    answer.past().forEach(row -> listed(row, said.get(row.id()), told));
    answer.found().forEach(row -> listed(row, said.get(row.id()), told));
    for (String id : answer.asked()) {
      Entry entry = open.get(id);
      if (entry == null || standing.contains(id)) {
        found(id);
      } else if (sought.contains(id) || !(entry.vouched || said.containsKey(id))) {
        sought.add(id);
        if (missed.add(id)) {
          told.failure(missing(entry.state));
        }
      }
    }
  }

  /** A list of the exchange has an order; the stream may have said something of it since. */
  private void listed(OrderState row, @Nullable OrderState said, Told<Order> told) {
    if (ended.containsKey(row.id())) {
      return;
    }
    Entry known = open.get(row.id());
    OrderState last = said;
    if (last == null && known != null && known.vouched) {
      last = known.state;
    }
    boolean isNews =
        known == null
            ? !row.isFinal() || !isBefore(row.accepted(), started)
            : !row.isBehind(known.state) && !row.isSameAs(known.state);
    if (isNews && (last == null || row.isAheadOf(last))) {
      Entry entry = take(row);
      entry.listed = true;
      told.update(row.order());
    }
  }

  private Entry take(OrderState state) {
    if (state.isFinal()) {
      open.remove(state.id());
      ended.put(state.id(), true);
      found(state.id());
      return new Entry(state);
    }
    Entry entry = open.computeIfAbsent(state.id(), id -> new Entry(state));
    entry.state = state;
    return entry;
  }

  private void found(String id) {
    sought.remove(id);
    missed.remove(id);
  }

  private ExchangeException missing(OrderState state) {
    return new OrderNotFoundException(
        "order "
            + state.id()
            + " on "
            + symbols.apply(state.market())
            + " stands no more, and the order history does not say yet what became of it; it is"
            + " asked again",
        Outcome.EXECUTED,
        "",
        0,
        null);
  }

  @Override
  public boolean isSeeking() {
    return !sought.isEmpty();
  }
}
