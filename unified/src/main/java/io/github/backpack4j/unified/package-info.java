/**
 * The methods that traders know from other exchanges, on the generated client.
 *
 * <p>It begins with {@link io.github.backpack4j.unified.UnifiedExchange}. Words that every method
 * uses:
 *
 * <dl>
 *   <dt>symbol
 *   <dd>name of a market: {@code SOL/USDC} of a spot market, {@code SOL/USDC:USDC} of a perpetual
 *       one, and the exchange's own id of any other kind. Where a method takes a symbol it takes
 *       the exchange's id of the market as well.
 *   <dt>code
 *   <dd>name of an asset, as the exchange writes it, such as {@code USDC}.
 *   <dt>amount
 *   <dd>how much of the market's base asset; the exchange calls it quantity.
 *   <dt>cost
 *   <dd>how much of the market's quote asset.
 *   <dt>trade
 *   <dd>two orders meeting, by whomever they are; a fill, as a trade of the account, is called
 *       {@code MyTrade}.
 *   <dt>candle
 *   <dd>open, high, low, close and volume of a span of time; the exchange calls it kline.
 *   <dt>raw
 *   <dd>the answer of the exchange that a value was made of, with everything that it said.
 *   <dt>age
 *   <dd>for how long a cache between here and the exchange had held an answer.
 * </dl>
 */
@NullMarked
package io.github.backpack4j.unified;

import org.jspecify.annotations.NullMarked;
