package io.github.backpack4j.unified;

/** Borrowing and lending, and what it costs. */
public interface LendingMethods {}
