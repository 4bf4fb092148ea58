package io.github.backpack4j.http;

/** The answer of an operation of which the exchange says only how far it is. */
public enum Acknowledgement {

  /** It is done. */
  DONE,

  /** It is accepted and not done yet (status 202); the exchange says nothing more. */
  ACCEPTED
}
