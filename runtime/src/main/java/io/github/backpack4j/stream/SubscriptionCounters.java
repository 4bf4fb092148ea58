package io.github.backpack4j.stream;

/**
 * What became of one subscription's messages so far.
 *
 * <p>Every message received is delivered, dropped, conflated or unreadable, waits, or is on its way
 * between the two while the counters are read.
 *
 * @param received messages that came for it
 * @param delivered messages that the listener was called with, whatever it did with them
 * @param dropped messages that the listener was too slow for, or that waited when the subscription
 *     was closed
 * @param conflated messages that a newer one about the same state took the place of
 * @param unreadable messages that could not be read
 * @param listenerFailures calls of the listener that threw
 * @param interruptions interruptions, those after an overflow included
 * @param waiting messages that wait for the listener
 */
public record SubscriptionCounters(
    long received,
    long delivered,
    long dropped,
    long conflated,
    long unreadable,
    long listenerFailures,
    long interruptions,
    int waiting) {}
