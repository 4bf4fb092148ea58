package io.github.backpack4j.unified;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The positions of a watch.
 *
 * <p>A position grows and shrinks, so that nothing but the engine's time tells which of two states
 * is the newer one, and the exchange's list has none. So the list counts only for positions of
 * which the stream has not spoken since it was asked for; it begins with those that are held. One
 * that was held, of which it has not spoken, and that is not in the list, was closed.
 *
 * <p>A message that is under way while the list is answered and is older than the list may so be
 * told after it; those that follow it set that right.
 */
final class PositionLedger implements AccountLedger<PositionState, List<PositionState>, Position> {

  /** Positions that were closed and are remembered, the latest. */
  static final int MOST_CLOSED = 1_000;

  private static final class Entry {
    private PositionState state;
    private @Nullable Instant time;
    private boolean vouched;
    private boolean listed;

    /** Whether the next message is told even if it says nothing new. */
    private boolean due;

    Entry(PositionState state) {
      this.state = state;
    }
  }

  /**
   * The end of a position.
   *
   * @param time when the matching engine closed it, or what it did before; null if never said
   * @param vouched whether the stream has told so since it was asked for
   */
  private record Closing(@Nullable Instant time, boolean vouched) {}

  /** Whether what there is at the start is told, rather than only what becomes of it. */
  private final boolean tellsFirst;

  private final Map<String, Entry> held = new LinkedHashMap<>();

  private final Map<String, Closing> closed =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Closing> eldest) {
          return size() > MOST_CLOSED;
        }
      };

  private boolean isFirst = true;

  /**
   * Makes one that knows of no position.
   *
   * @param tellsFirst whether to tell what there is at the start, rather than only what becomes of
   *     it
   */
  PositionLedger(boolean tellsFirst) {
    this.tellsFirst = tellsFirst;
  }

  @Override
  public boolean asksFirst() {
    return true;
  }

  @Override
  public void begin() {
    held.values().forEach(entry -> entry.vouched = false);
    closed.replaceAll((id, closing) -> new Closing(closing.time(), false));
  }

  @Override
  public void message(PositionState state, Told<Position> told) {
    Entry known = held.get(state.id());
    if (known == null) {
      opened(state, told);
      return;
    }
    if (isAfter(known.time, state.time())) {
      return;
    }
    boolean isRepeated =
        !known.due
            && state.isSameAs(known.state)
            && (known.listed
                || state.snapshot()
                || state.time() != null && state.time().equals(known.time));
    known.time = state.time() == null ? known.time : state.time();
    known.vouched = true;
    known.listed = false;
    known.due = false;
    known.state = state;
    if (!state.isHeld()) {
      close(known, true);
    }
    if (!isRepeated) {
      told.update(state.position());
    }
  }

  private void opened(PositionState state, Told<Position> told) {
    Closing closing = closed.get(state.id());
    if (closing != null
        && (!state.isHeld()
            || closing.time() != null
                && state.time() != null
                && !isAfter(state.time(), closing.time()))) {
      return;
    }
    if (state.isHeld()) {
      Entry entry = new Entry(state);
      entry.time = state.time();
      entry.vouched = true;
      held.put(state.id(), entry);
      closed.remove(state.id());
    } else {
      closed.put(state.id(), new Closing(state.time(), true));
    }
    told.update(state.position());
  }

  private static boolean isAfter(@Nullable Instant one, @Nullable Instant other) {
    return one != null && other != null && one.isAfter(other);
  }

  @Override
  public Question question(@Nullable Instant since) {
    return new Question(since, Map.of());
  }

  @Override
  public void answer(
      List<PositionState> answer, List<PositionState> waiting, boolean whole, Told<Position> told) {
    Set<String> said = new HashSet<>();
    waiting.forEach(state -> said.add(state.id()));
    Map<String, PositionState> rows = new LinkedHashMap<>();
    answer.stream().filter(PositionState::isHeld).forEach(row -> rows.put(row.id(), row));
    for (Entry entry : List.copyOf(held.values())) {
      String id = entry.state.id();
      if (said.contains(id)) {
        entry.due = whole;
      } else if (!entry.vouched && !rows.containsKey(id)) {
        close(entry, false);
        told.update(entry.state.closed());
      }
    }
    boolean isSilent = isFirst && !tellsFirst;
    isFirst = false;
    for (PositionState row : rows.values()) {
      boolean isQuiet = isSilent && !held.containsKey(row.id());
      if ((isQuiet || !said.contains(row.id())) && take(row, whole) && !isQuiet) {
        told.update(row.position());
      }
    }
  }

  /** Takes a row of the list over, unless the stream vouches; whether it is to be told. */
  private boolean take(PositionState row, boolean whole) {
    Entry known = held.get(row.id());
    Closing closing = closed.get(row.id());
    if (known != null && known.vouched || closing != null && closing.vouched()) {
      return false;
    }
    boolean isNews = known == null || !row.isSameAs(known.state);
    Entry entry = held.computeIfAbsent(row.id(), id -> new Entry(row));
    entry.state = row;
    entry.listed = true;
    closed.remove(row.id());
    return whole || isNews;
  }

  private void close(Entry entry, boolean byStream) {
    held.remove(entry.state.id());
    closed.put(entry.state.id(), new Closing(entry.time, byStream));
  }

  @Override
  public boolean isSeeking() {
    return false;
  }
}
