package io.github.backpack4j.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an order whose answer was lost.
 *
 * @param <O> an order that rests
 * @param <H> an order of the past
 * @param <F> a fill
 */
public sealed interface Reconciliation<O, H, F> {

  /**
   * The exchange took it. It was found in the first of these places that knew it, so the others are
   * empty.
   *
   * @param open the order as it rests; null if it does not
   * @param past the order as the history has it; null if it does not
   * @param fills its fills, if it was found in nothing but these
   */
  record Executed<O, H, F>(@Nullable O open, @Nullable H past, List<F> fills)
      implements Reconciliation<O, H, F> {
    /** Copies the fills. */
    public Executed {
      fills = List.copyOf(fills);
    }
  }

  /**
   * The exchange never took it, and takes it no more: after its deadline it was in no place where
   * an order leaves a trace. It may be placed again.
   */
  record NeverAccepted<O, H, F>() implements Reconciliation<O, H, F> {}

  /**
   * It is as unknown as before; ask again.
   *
   * @param reason why, in a sentence
   */
  record StillUnknown<O, H, F>(String reason) implements Reconciliation<O, H, F> {}
}
