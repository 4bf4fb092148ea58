/**
 * A market's book of orders, kept from a snapshot and the stream of its changes.
 *
 * <p>It depends on the JDK and on {@link io.github.backpack4j.Scheduler}. The words:
 *
 * <dl>
 *   <dt>price level
 *   <dd>The quantity offered at one price.
 *   <dt>delta
 *   <dd>A change of the book: the new quantities at some prices, numbered by update ids without a
 *       hole from one delta to the next.
 *   <dt>snapshot
 *   <dd>The book as it was after one update, asked for and answered; only its best levels.
 *   <dt>horizon
 *   <dd>The worst price that is known of a side. What is beyond it, the snapshot did not say.
 *   <dt>sequence gap
 *   <dd>A delta that does not begin where the one before it ended.
 *   <dt>stale
 *   <dd>What a book is once it cannot be sure of its levels: it forgets them all.
 *   <dt>resync
 *   <dd>Becoming sure again, by another snapshot.
 * </dl>
 */
@NullMarked
package io.github.backpack4j.book;

import org.jspecify.annotations.NullMarked;
