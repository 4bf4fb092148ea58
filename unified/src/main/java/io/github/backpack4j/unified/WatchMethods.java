package io.github.backpack4j.unified;

/** What the exchange tells as it happens. */
public interface WatchMethods {}
