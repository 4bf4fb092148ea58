package io.github.backpack4j.unified;

import io.github.backpack4j.Outcome;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  /** Of those that are sought, how many are asked for at once when there is nothing else to ask. */
  static final int MOST_SOUGHT = 50;

  /** Lists that must have an order which should have ended before they are believed. */
  static final int MOST_STANDING = 6;

  private static final class Entry {
    private OrderState state;

    /** What the matching engine did last, as far as the stream has said. */
    private @Nullable Instant time;

    /** Whether the stream has spoken of it since it was asked for. */
    private boolean vouched;

    /** Whether the state comes from a list of the exchange. */
    private boolean listed;

    /** When it was accepted, as far as anybody has said. */
    private @Nullable Instant accepted;

    Entry(OrderState state) {
      this.state = state;
    }
  }

  private final Instant started;
  private final UnaryOperator<String> symbols;

  /** Those that stand, as they were told. */
  private final Map<String, Entry> open = new LinkedHashMap<>();

  /** Those that have ended, and when each was accepted: null if nobody said. */
  private final Map<String, @Nullable Instant> ended = new LinkedHashMap<>();

  /** Of orders that ended and are forgotten, the last acceptance: earlier ones were told. */
  private @Nullable Instant forgotten;

  /** Of those that stand, the ones that may not, and how many lists have had each since. */
  private final Map<String, Integer> sought = new LinkedHashMap<>();

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
      sought.put(parent, 0);
    }
  }

  private boolean isNews(OrderState state, Entry known) {
    if (isBefore(state.time(), known.time) || state.isBehind(known.state)) {
      if (state.isFinal()) { // it has ended, but not so
        sought.put(state.id(), 0);
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
    int most = since == null ? MOST_SOUGHT : Integer.MAX_VALUE;
    sought.keySet().stream().limit(most).forEach(id -> orders.put(id, open.get(id).state.market()));
    open.forEach(
        (id, entry) -> {
          if (!entry.vouched && !sought.containsKey(id)) {
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
      Integer lists = sought.remove(id);
      if (entry == null) {
        found(id);
      } else if (standing.contains(id)) {
        stands(id, lists);
      } else if (lists != null || !(entry.vouched || said.containsKey(id))) {
        sought.put(id, lists == null ? 0 : lists); // the last, so that all have their turn
        if (missed.add(id)) {
          told.failure(missing(entry.state));
        }
      }
    }
  }

  /** A list has an order; one that should have ended is asked for again, for lists may be old. */
  private void stands(String id, @Nullable Integer lists) {
    if (lists == null || lists + 1 >= MOST_STANDING) {
      found(id);
    } else {
      sought.put(id, lists + 1);
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
            ? !row.isFinal() || !isBefore(row.accepted(), started) && !wasTold(row)
            : !row.isBehind(known.state) && !row.isSameAs(known.state);
    if (isNews && (last == null || row.isAheadOf(last))) {
      Entry entry = take(row);
      entry.listed = true;
      told.update(row.order());
    }
  }

  /** Whether an order that has ended, and is not remembered, was told before it was forgotten. */
  private boolean wasTold(OrderState row) {
    return forgotten != null && row.accepted() != null && !row.accepted().isAfter(forgotten);
  }

  private Entry take(OrderState state) {
    Entry former = state.isFinal() ? open.remove(state.id()) : open.get(state.id());
    Entry entry = former == null ? new Entry(state) : former;
    entry.state = state;
    entry.accepted = state.accepted() == null ? entry.accepted : state.accepted();
    if (state.isFinal()) {
      ended.put(state.id(), entry.accepted);
      found(state.id());
      forget();
    } else {
      open.put(state.id(), entry);
    }
    return entry;
  }

  private void forget() {
    if (ended.size() <= MOST_ENDED) {
      return;
    }
    var eldest = ended.entrySet().iterator();
    Instant accepted = eldest.next().getValue();
    eldest.remove();
    if (isBefore(forgotten == null ? Instant.MIN : forgotten, accepted)) {
      forgotten = accepted;
    }
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
