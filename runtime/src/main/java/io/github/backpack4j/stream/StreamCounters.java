package io.github.backpack4j.stream;

/**
 * What a {@link StreamClient} has seen since it was made. They are counted one by one, so that at
 * any moment they need not agree.
 *
 * @param connections connections that were opened, the first included
 * @param frames frames that came, control frames included
 * @param characters characters of these frames
 * @param refused refusals among them
 * @param unreadable frames that were neither a message of a stream nor a control frame
 * @param unclaimed messages of streams that nobody was subscribed to any more
 */
public record StreamCounters(
    long connections,
    long frames,
    long characters,
    long refused,
    long unreadable,
    long unclaimed) {}
