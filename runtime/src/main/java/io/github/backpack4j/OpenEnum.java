package io.github.backpack4j;

/**
 * A value out of a set that the exchange may extend at any time.
 *
 * <p>Two values of one type are equal when their {@link #wire()} is, so a value newer than this
 * library is decoded, compared, printed and sent again like any other.
 */
public interface OpenEnum {

  /** The value as the exchange spells it. */
  String wire();
}
