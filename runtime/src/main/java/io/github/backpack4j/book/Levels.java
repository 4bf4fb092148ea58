package io.github.backpack4j.book;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The known levels of one side, best first, as far as its horizon. Immutable: a change gives
 * another object, which shares all but one or two chunks with this one.
 *
 * <p>Prices are told apart by their value: {@code 20.5} and {@code 20.50} are one.
 */
final class Levels extends AbstractList<PriceLevel> implements RandomAccess {

  /** The most levels in a chunk. A change copies one chunk and the list of chunks. */
  private static final int MOST = 32;

  /** Fewer than these, and a chunk is joined with its neighbour if that leaves room. */
  private static final int FEW = 8;

  private static final int JOINED = 24;

  private static final PriceLevel[][] NO_CHUNKS = {};

  private final BookSide side;
  private final PriceLevel[][] chunks; // none empty
  private final int size;
  private final @Nullable BigDecimal horizon;

  private Levels(BookSide side, PriceLevel[][] chunks, int size, @Nullable BigDecimal horizon) {
    this.side = side;
    this.chunks = chunks;
    this.size = size;
    this.horizon = horizon;
  }

  /**
   * The side of a snapshot.
   *
   * @param bestFirst its levels
   * @param limit how many were asked for
   */
  static Levels of(BookSide side, List<PriceLevel> bestFirst, int limit) {
    BigDecimal horizon =
        bestFirst.size() < limit ? null : bestFirst.get(bestFirst.size() - 1).price();
    PriceLevel[] levels =
        bestFirst.stream()
            .filter(level -> level.quantity().signum() > 0)
            .toArray(PriceLevel[]::new);
    PriceLevel[][] chunks = new PriceLevel[(levels.length + JOINED - 1) / JOINED][];
    for (int i = 0; i < chunks.length; i++) {
      chunks[i] = part(levels, i * JOINED, Math.min((i + 1) * JOINED, levels.length));
    }
    return new Levels(side, chunks, levels.length, horizon);
  }

  /** A side of which nothing is said. */
  static Levels none(BookSide side) {
    return new Levels(side, NO_CHUNKS, 0, null);
  }

  /** The worst price that is known; null if the side is known to its end. */
  @Nullable BigDecimal horizon() {
    return horizon;
  }

  @Nullable PriceLevel best() {
    return size == 0 ? null : chunks[0][0];
  }

  /** Whether it is known what is at a price. */
  boolean covers(BigDecimal price) {
    return horizon == null || rank(price, horizon) <= 0;
  }

  /** The one with the better price; null if there is neither. */
  @Nullable PriceLevel better(@Nullable PriceLevel one, @Nullable PriceLevel other) {
    return one == null || other != null && rank(other.price(), one.price()) < 0 ? other : one;
  }

  /** Negative if {@code one} is the better price. */
  int rank(BigDecimal one, BigDecimal other) {
    return side == BookSide.ASK ? one.compareTo(other) : other.compareTo(one);
  }

  /** The quantity at a price; zero if there is no level. */
  BigDecimal quantityAt(BigDecimal price) {
    int at = chunkFor(price);
    if (at < chunks.length) {
      int i = search(chunks[at], price);
      if (i >= 0) {
        return chunks[at][i].quantity();
      }
    }
    return BigDecimal.ZERO;
  }

  /** These levels after some changes. What lies beyond the horizon is left out. */
  Levels with(List<PriceLevel> changes) {
    Levels levels = this;
    for (int i = 0; i < changes.size(); i++) {
      PriceLevel change = changes.get(i);
      if (!covers(change.price())) {
        break; // best first, so the rest is beyond it, too
      }
      levels = levels.with(change);
    }
    return levels;
  }

  private Levels with(PriceLevel change) {
    int at = chunkFor(change.price());
    boolean removes = change.quantity().signum() == 0;
    if (at == chunks.length) {
      if (removes) {
        return this;
      }
      if (at == 0) {
        return new Levels(side, new PriceLevel[][] {{change}}, 1, horizon);
      }
      at--;
    }
    PriceLevel[] chunk = chunks[at];
    int i = search(chunk, change.price());
    if (i >= 0) {
      return removes ? without(at, i) : replaced(at, i, change);
    }
    return removes ? this : inserted(at, -i - 1, change);
  }

  private Levels replaced(int at, int i, PriceLevel level) {
    PriceLevel[] chunk = chunks[at].clone();
    chunk[i] = level;
    PriceLevel[][] changed = chunks.clone();
    changed[at] = chunk;
    return new Levels(side, changed, size, horizon);
  }

  private Levels inserted(int at, int i, PriceLevel level) {
    PriceLevel[] chunk = chunks[at];
    PriceLevel[] longer = new PriceLevel[chunk.length + 1];
    System.arraycopy(chunk, 0, longer, 0, i);
    longer[i] = level;
    System.arraycopy(chunk, i, longer, i + 1, chunk.length - i);
    PriceLevel[][] changed;
    if (longer.length <= MOST) {
      changed = chunks.clone();
      changed[at] = longer;
    } else {
      changed = new PriceLevel[chunks.length + 1][];
      System.arraycopy(chunks, 0, changed, 0, at);
      changed[at] = part(longer, 0, longer.length / 2);
      changed[at + 1] = part(longer, longer.length / 2, longer.length);
      System.arraycopy(chunks, at + 1, changed, at + 2, chunks.length - at - 1);
    }
    return new Levels(side, changed, size + 1, horizon);
  }

  private Levels without(int at, int i) {
    PriceLevel[] chunk = chunks[at];
    PriceLevel[] shorter = new PriceLevel[chunk.length - 1];
    System.arraycopy(chunk, 0, shorter, 0, i);
    System.arraycopy(chunk, i + 1, shorter, i, shorter.length - i);
    PriceLevel[][] changed;
    if (shorter.length == 0) {
      changed = new PriceLevel[chunks.length - 1][];
      System.arraycopy(chunks, 0, changed, 0, at);
      System.arraycopy(chunks, at + 1, changed, at, changed.length - at);
    } else if (shorter.length < FEW && isJoinable(shorter, at + 1)) {
      changed = joined(at, shorter, chunks[at + 1]);
    } else if (shorter.length < FEW && isJoinable(shorter, at - 1)) {
      changed = joined(at - 1, chunks[at - 1], shorter);
    } else {
      changed = chunks.clone();
      changed[at] = shorter;
    }
    return new Levels(side, changed, size - 1, horizon);
  }

  private boolean isJoinable(PriceLevel[] chunk, int neighbour) {
    return neighbour >= 0
        && neighbour < chunks.length
        && chunk.length + chunks[neighbour].length <= JOINED;
  }

  /** The chunks with those at {@code at} and after it replaced by one. */
  private PriceLevel[][] joined(int at, PriceLevel[] better, PriceLevel[] worse) {
    PriceLevel[] both = new PriceLevel[better.length + worse.length];
    System.arraycopy(better, 0, both, 0, better.length);
    System.arraycopy(worse, 0, both, better.length, worse.length);
    PriceLevel[][] changed = new PriceLevel[chunks.length - 1][];
    System.arraycopy(chunks, 0, changed, 0, at);
    changed[at] = both;
    System.arraycopy(chunks, at + 2, changed, at + 1, changed.length - at - 1);
    return changed;
  }

  /** The first chunk that ends at the price or beyond it; the number of chunks if none does. */
  private int chunkFor(BigDecimal price) {
    int low = 0;
    int high = chunks.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      PriceLevel[] chunk = chunks[middle];
      if (rank(chunk[chunk.length - 1].price(), price) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The place of a price in a chunk; if it is not there, one less than the negated place. */
  private int search(PriceLevel[] chunk, BigDecimal price) {
    int low = 0;
    int high = chunk.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int rank = rank(chunk[middle].price(), price);
      if (rank == 0) {
        return middle;
      }
      if (rank < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }

  private static PriceLevel[] part(PriceLevel[] levels, int from, int to) {
    PriceLevel[] part = new PriceLevel[to - from];
    System.arraycopy(levels, from, part, 0, part.length);
    return part;
  }

  /** Whether two accounts of one side say the same, as far as both know it. */
  boolean agrees(Levels other) {
    Iterator<PriceLevel> mine = iterator();
    Iterator<PriceLevel> others = other.iterator();
    while (true) {
      PriceLevel one = next(mine, other);
      PriceLevel two = next(others, this);
      if (one == null || two == null) {
        return one == two;
      }
      if (one.price().compareTo(two.price()) != 0
          || one.quantity().compareTo(two.quantity()) != 0) {
        return false;
      }
    }
  }

  /** The next level, if there is one and {@code other} knows of it, too. */
  private static @Nullable PriceLevel next(Iterator<PriceLevel> levels, Levels other) {
    PriceLevel next = levels.hasNext() ? levels.next() : null;
    return next != null && other.covers(next.price()) ? next : null;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public PriceLevel get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("index " + index + " of " + size + " levels");
    }
    int i = index;
    int at = 0;
    while (i >= chunks[at].length) {
      i -= chunks[at].length;
      at++;
    }
    return chunks[at][i];
  }

  @Override
  public Iterator<PriceLevel> iterator() {
    return new Iterator<>() {
      private int at;
      private int i;

      @Override
      public boolean hasNext() {
        return at < chunks.length;
      }

      @Override
      public PriceLevel next() {
        if (at == chunks.length) {
          throw new NoSuchElementException();
        }
        PriceLevel next = chunks[at][i++];
        if (i == chunks[at].length) {
          at++;
          i = 0;
        }
        return next;
      }
    };
  }
}
