package io.github.backpack4j.unified;

/**
 * What else {@link FuturesMethods#fetchOpenInterest(String, OpenInterestOptions)} finds out.
 *
 * <p>Immutable: each setting gives another object.
 *
 * @param valued whether the mark price is asked for too, one more request: it gives {@link
 *     OpenInterest#openInterestValue()}
 */
public record OpenInterestOptions(boolean valued) {

  /** Nothing else. */
  public static final OpenInterestOptions DEFAULT = new OpenInterestOptions(false);

  /** Whether the mark price is asked for too. */
  public OpenInterestOptions valued(boolean valued) {
    return new OpenInterestOptions(valued);
  }
}
