package io.github.backpack4j.book;

/**
 * What a book has done so far. Each number is exact; together they need not belong to one moment.
 *
 * @param applied deltas that changed the live book, or its update id
 * @param duplicates deltas that came again and were left out
 * @param ignored deltas that came while the stream was interrupted
 * @param gaps deltas that did not begin where the one before ended
 * @param staled times that the book ceased to be live, not counting its close
 * @param snapshots snapshots that were taken
 * @param snapshotsTooOld snapshots that ended before the deltas began, or that the stream did not
 *     reach in time
 * @param snapshotsFailed snapshots that could not be had or used
 * @param listenerFailures calls of the listener that threw
 */
public record BookCounters(
    long applied,
    long duplicates,
    long ignored,
    long gaps,
    long staled,
    long snapshots,
    long snapshotsTooOld,
    long snapshotsFailed,
    long listenerFailures) {}
