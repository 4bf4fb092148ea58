package io.github.backpack4j.unified;

/** Placing, cancelling and finding orders, and the trades that came of them. */
public interface OrderMethods {}
