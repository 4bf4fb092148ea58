package io.github.backpack4j.conformance.exchange;

/**
 * One name and value as a request carried it: a decoded query parameter or a member of a JSON body.
 *
 * @param name its name
 * @param value its text, as the exchange reads it
 */
record SentParameter(String name, String value) {}
