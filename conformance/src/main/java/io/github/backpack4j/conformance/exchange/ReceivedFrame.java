package io.github.backpack4j.conformance.exchange;

import org.jspecify.annotations.Nullable;

/**
 * One frame as a subscriber sent it.
 *
 * @param text its text
 * @param refusal the error frame that it was answered with; null when it was taken
 */
public record ReceivedFrame(String text, @Nullable String refusal) {}
