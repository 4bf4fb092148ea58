package io.github.backpack4j.codegen.stream;

/**
 * A frame of the socket itself, which belongs to no stream.
 *
 * @param channel the key of the channel without an address that lists it
 * @param message the key of its message
 * @param payload the name of the schema that it follows
 * @param summary what it is for; empty when the contract does not say
 */
public record StreamFrame(String channel, String message, String payload, String summary) {}
