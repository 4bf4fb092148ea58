package io.github.backpack4j.unified;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The fills of a watch, each told once.
 *
 * <p>A fill is known by its trade id. Where one of two sayings lacks it they are of one fill if
 * they look alike, and each is of one fill only: the stream says each once, and so does a list.
 *
 * <p>The latest fills are remembered. Those from before the earliest of them were told, if the
 * watch was there, so that they are not told again.
 */
final class FillLedger implements AccountLedger<FillState, List<FillState>, MyTrade> {

  /** Fills that are remembered. */
  static final int MOST_REMEMBERED = 20_000;

  /** The coarsest time that a source has. */
  private static final Duration GRAIN = Duration.ofMillis(1);

  /** A fill that was told. */
  private static final class Known {
    private final FillState.Look look;
    private final Instant time;
    private FillState.@Nullable Name name;

    /** Whether the stream has said it. */
    private boolean heard;

    /** The last answer that had it. */
    private long answer;

    Known(FillState fill) {
      this.look = fill.look();
      this.time = fill.time();
      this.name = fill.name();
    }
  }

  private final int most;
  private final ArrayDeque<Known> remembered = new ArrayDeque<>();
  private final Map<FillState.Name, Known> byName = new HashMap<>();
  private final Map<FillState.Look, List<Known>> byLook = new HashMap<>();

  /** Fills of before are not told. */
  private Instant horizon;

  private long answers;

  /**
   * Makes one that knows of no fill.
   *
   * @param started fills of before are not told
   */
  FillLedger(Instant started) {
    this(started, MOST_REMEMBERED);
  }

  /** The same, remembering that many. */
  FillLedger(Instant started, int most) {
    this.horizon = started;
    this.most = most;
  }

  @Override
  public boolean asksFirst() {
    return false;
  }

  @Override
  public void begin() {}

  @Override
  public void message(FillState fill, Told<MyTrade> told) {
    Known known = named(fill);
    if (known == null) {
      known = alike(fill, it -> !it.heard);
    }
    if (known == null) {
      known = add(fill);
      told.update(fill.trade());
    }
    known.heard = true;
  }

  @Override
  public Question question(@Nullable Instant since) {
    return new Question(since, Map.of());
  }

  @Override
  public void answer(
      List<FillState> answer, List<FillState> waiting, boolean whole, Told<MyTrade> told) {
    answers++;
    List<FillState> others = new ArrayList<>();
    for (FillState fill : answer) {
      Known known = named(fill);
      if (known == null) {
        others.add(fill);
      } else {
        known.answer = answers;
      }
    }
    List<FillState> fresh = new ArrayList<>();
    for (FillState fill : others) {
      Known known = alike(fill, it -> it.answer != answers);
      if (known != null) {
        known.answer = answers;
      } else if (!fill.time().isBefore(horizon)) {
        fresh.add(fill);
      }
    }
    fresh.sort(Comparator.comparing(FillState::time));
    for (FillState fill : fresh) {
      add(fill).answer = answers;
      told.update(fill.trade());
    }
  }

  private @Nullable Known named(FillState fill) {
    return fill.name() == null ? null : byName.get(fill.name());
  }

  /** A fill that was told and may be this one, since one of both has no name; it takes the name. */
  private @Nullable Known alike(FillState fill, Predicate<Known> isFree) {
    for (Known known : byLook.getOrDefault(fill.look(), List.of())) {
      if ((known.name == null || fill.name() == null) && isFree.test(known)) {
        if (known.name == null && fill.name() != null) {
          known.name = fill.name();
          byName.put(fill.name(), known);
        }
        return known;
      }
    }
    return null;
  }

  private Known add(FillState fill) {
    Known known = new Known(fill);
    remembered.add(known);
    byLook.computeIfAbsent(known.look, look -> new ArrayList<>(1)).add(known);
    if (known.name != null) {
      byName.put(known.name, known);
    }
    if (remembered.size() > most) {
      forget(remembered.remove());
    }
    return known;
  }

  private void forget(Known known) {
    byLook.computeIfPresent(
        known.look,
        (look, all) -> {
          all.remove(known);
          return all.isEmpty() ? null : all;
        });
    if (known.name != null) {
      byName.remove(known.name);
    }
    Instant next = known.time.plus(GRAIN);
    horizon = next.isAfter(horizon) ? next : horizon;
  }

  @Override
  public boolean isSeeking() {
    return false;
  }
}
