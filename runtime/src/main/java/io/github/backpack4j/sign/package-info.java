/**
 * Signing: from a request's parameters to the signature that lets the exchange trust them.
 *
 * <p>The words that the rest of the library uses:
 *
 * <dl>
 *   <dt>instruction
 *   <dd>The label that says which operation a signature is for, such as {@code orderExecute}. It
 *       opens the signing string, so that a signature for one operation is worthless for another.
 *   <dt>window
 *   <dd>How long after its timestamp a signed request stays acceptable, 1 to 60000 milliseconds.
 *       After timestamp plus window the exchange refuses it.
 *   <dt>signing string
 *   <dd>The text that is signed: instruction, parameters in name order, timestamp, window, written
 *       as {@code name=value} and joined by {@code &}. Values stand as they mean, never
 *       percent-encoded.
 *   <dt>signing key
 *   <dd>The private half of an Ed25519 key pair, a 32-byte seed. Whoever has it trades.
 *   <dt>verifying key
 *   <dd>The public half, 32 bytes. The exchange knows the account by it.
 *   <dt>signature
 *   <dd>The 64 bytes that Ed25519 makes of signing key and signing string. Same key, same string,
 *       same bytes.
 * </dl>
 */
@NullMarked
package io.github.backpack4j.sign;

import org.jspecify.annotations.NullMarked;
