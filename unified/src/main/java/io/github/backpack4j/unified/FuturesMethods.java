package io.github.backpack4j.unified;

/** Positions, funding, mark prices and open interest of perpetual markets. */
public interface FuturesMethods {}
