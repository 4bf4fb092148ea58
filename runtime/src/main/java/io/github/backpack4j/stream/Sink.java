package io.github.backpack4j.stream;

import io.github.backpack4j.DecodingException;

/**
 * Where a {@link Delivery} leads: a listener, or a subscriber of a flow.
 *
 * <p>Calls never overlap. What they throw is the fault of whoever listens.
 */
interface Sink<T> {

  void message(T message);

  void unreadable(DecodingException failure);

  void interrupted(Interruption interruption);

  void resumed(Interruption interruption);

  /** The last call. */
  void ended();

  /** The last call, where an interruption brought the end about. */
  void failed(Interruption interruption);
}
