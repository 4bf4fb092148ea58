package io.github.backpack4j.conformance.exchange;

import org.jspecify.annotations.Nullable;

/**
 * One frame as a subscriber sent it.
 *
 * @param connection number of the connection that it came on, from 1
 * @param text its text
 * @param refusal the error frame that it was answered with; null when it was taken
 */
public record ReceivedFrame(int connection, String text, @Nullable String refusal) {}
