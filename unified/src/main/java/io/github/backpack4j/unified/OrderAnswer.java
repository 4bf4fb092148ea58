package io.github.backpack4j.unified;

import java.util.List;
import java.util.Set;

/**
 * What the exchange answered about orders.
 *
 * @param asked ids of the orders of which it was asked whether they still stand
 * @param open those that stand, asked for first
 * @param past those of the history, oldest first, asked for after that
 * @param found those that were looked up in the history by id, asked for last
 */
record OrderAnswer(
    Set<String> asked, List<OrderState> open, List<OrderState> past, List<OrderState> found) {}
