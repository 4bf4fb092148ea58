/**
 * Streams: many subscriptions, each with its own listener, over one socket at a time.
 *
 * <p>The words that the rest of the library uses:
 *
 * <dl>
 *   <dt>stream
 *   <dd>An endless row of messages of one type, such as the trades of one market.
 *   <dt>stream name
 *   <dd>What the exchange calls it, such as {@code trade.SOL_USDC}. It is taken as a whole: markets
 *       have dots in their own names.
 *   <dt>private stream
 *   <dd>One about an account. Asking for it takes a signature.
 *   <dt>subscription
 *   <dd>A listener's registration for a stream. Several for one stream share it on the wire.
 *   <dt>frame
 *   <dd>One text that crosses the socket: a message in its envelope, or a control frame.
 *   <dt>sequence, state
 *   <dd>Most streams are sequences, of which no message may be left out. Where each message is the
 *       whole state of something, such as the best prices of a market, the latest one is enough.
 *   <dt>overflow
 *   <dd>What becomes of messages that a listener is too slow for.
 *   <dt>interruption
 *   <dd>A time in which messages may have been missed, with its reason.
 * </dl>
 */
@NullMarked
package io.github.backpack4j.stream;

import org.jspecify.annotations.NullMarked;
