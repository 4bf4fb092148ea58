package io.github.backpack4j.conformance.drift;

/**
 * Why the contract says something else than the document.
 *
 * @param reason one or two sentences
 * @param source where it was read
 */
public record Explanation(String reason, String source) {}
