package io.github.backpack4j.unified;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a history are wanted. The rows come oldest first, whatever is asked.
 *
 * <p>With a beginning, they are the oldest {@code limit} rows from it on; without one, the newest
 * {@code limit} rows. Both bounds of time belong to the range.
 *
 * @param since time of the oldest row that is wanted; null for no bound
 * @param until time of the newest row that is wanted; null for no bound
 * @param limit how many rows at most; null for all from {@code since} on, and for 100 where there
 *     is no {@code since}
 */
public record Range(@Nullable Instant since, @Nullable Instant until, @Nullable Integer limit) {

  /** The newest 100 rows. */
  public static final Range RECENT = new Range(null, null, null);

  private static final int NEWEST = 100;
  private static final Instant LATEST = Instant.MAX.minusMillis(1);

  /**
   * Describes rows.
   *
   * @throws IllegalArgumentException if {@code limit} is below 1 or {@code until} before {@code
   *     since}
   */
  public Range {
    if (limit != null && limit < 1) {
      throw new IllegalArgumentException("Range: limit is at least 1, was " + limit);
    }
    if (since != null && until != null && until.isBefore(since)) {
      throw new IllegalArgumentException(
          "Range: until is not before since, was " + until + " before " + since);
    }
  }

  /** All rows from {@code since} on. */
  public static Range since(Instant since) {
    return new Range(since, null, null);
  }

  /** The newest {@code limit} rows. */
  public static Range last(int limit) {
    return new Range(null, null, limit);
  }

  /** The same, up to {@code until}. */
  public Range until(@Nullable Instant until) {
    return new Range(since, until, limit);
  }

  /** The same, but {@code limit} rows at most. */
  public Range limit(@Nullable Integer limit) {
    return new Range(since, until, limit);
  }

  /** How many rows at most, where nothing was said either; {@link Integer#MAX_VALUE} for all. */
  int most() {
    if (limit != null) {
      return limit;
    }
    return since == null ? NEWEST : Integer.MAX_VALUE;
  }

  /**
   * Up to when to ask an endpoint that picks out the range: one millisecond, its measure of time,
   * beyond the end. Whether it takes the end as part of the range is unproven; what it answers
   * beyond is left out here.
   */
  @Nullable Instant untilAsked() {
    return until == null || until.isAfter(LATEST) ? until : until.plusMillis(1);
  }

  /** Whether there is a bound of time. */
  boolean isBounded() {
    return since != null || until != null;
  }

  /** Whether no row is wanted that is as old. */
  boolean isOver(@Nullable Instant time) {
    return time != null && since != null && time.isBefore(since);
  }

  /** Whether a row of that time is wanted; one without a time is where there is no bound. */
  boolean holds(@Nullable Instant time) {
    if (time == null) {
      return !isBounded();
    }
    return (since == null || !time.isBefore(since)) && (until == null || !time.isAfter(until));
  }
}
