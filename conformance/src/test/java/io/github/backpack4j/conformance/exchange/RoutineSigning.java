package io.github.backpack4j.conformance.exchange;

import java.util.function.UnaryOperator;

/** What the exchange's own routine makes of a vector. */
public final class RoutineSigning implements UnaryOperator<String> {
  /** The signing string and, on the next line, the signature of a vector given in JSON. */
  @Override
  public String apply(String json) {
    SigningVector vector = new SigningVector("a vector", Resources.parse(json));
    String string = vector.recomputed();
    return string + "\n" + vector.key().sign(string);
  }
}
