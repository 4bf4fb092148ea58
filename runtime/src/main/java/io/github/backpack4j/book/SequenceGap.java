package io.github.backpack4j.book;

/**
 * A delta that does not begin where the one before it ended.
 *
 * <p>If it begins later, updates were missed. If it begins earlier, it overlaps what came before,
 * or the exchange has begun to count anew.
 *
 * @param expected the update id that it had to begin with
 * @param found the update id that it begins with
 * @param last the update id that it ends with
 */
public record SequenceGap(long expected, long found, long last) {}
