package io.github.backpack4j.unified;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the listener of a watch of the account has been told, and what is to be told next.
 *
 * <p>Two sources speak of the account: the stream, message by message and in order, and the
 * exchange's answers to what is asked beside it, which carry no time and are of any moment between
 * question and answer. A ledger takes in both and tells each change once, and nothing that is older
 * than what was told. Where the stream has spoken of something since it was last asked for, it
 * vouches for it: whatever happens next, the stream will tell, so that an answer adds nothing.
 *
 * <p>No clock, no thread and no request: a ledger is told everything, by one thread at a time.
 *
 * @param <M> what the stream says
 * @param <A> what is answered
 * @param <T> what is told
 */
interface AccountLedger<M, A, T> {

  /**
   * What to ask the exchange.
   *
   * @param since from when on rows of histories are wanted; null if none are
   * @param orders ids of orders of which it must be known whether they still stand, and the ids of
   *     their markets
   */
  record Question(@Nullable Instant since, Map<String, String> orders) {

    /** Keeps the orders in their order. */
    public Question {
      orders = Collections.unmodifiableMap(new LinkedHashMap<>(orders));
    }
  }

  /** Is told. */
  interface Told<T> {

    /** Here is something new. */
    void update(T update);

    /** Something could not be found out. */
    void failure(ExchangeException failure);
  }

  /** Whether there is something to tell before the stream says anything. */
  boolean asksFirst();

  /**
   * Something that the stream said may be lost, as when it was asked for anew: what it said before
   * vouches for nothing any more.
   */
  void begin();

  /** The stream says something. */
  void message(M message, Told<T> told);

  /** What to ask now. */
  Question question(@Nullable Instant since);

  /**
   * An answer has come.
   *
   * @param waiting what the stream has said since {@link #begin()} and the ledger has not been
   *     given yet, in order; it is given right afterwards
   * @param whole whether the listener expects to hear all that there is, rather than what changed
   */
  void answer(A answer, List<M> waiting, boolean whole, Told<T> told);

  /** Whether something could not be found out and has to be asked again. */
  boolean isSeeking();
}
