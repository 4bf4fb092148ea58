package io.github.backpack4j.conformance.result;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** How a check ended; of several in one cell the later of these counts. */
public enum Outcome {
  /** There was nothing to check: an answer without times, an account without orders. */
  OMIT,
  /** Not run although it could be: no key, no permission to trade, not chosen. */
  SKIP,
  /** It held. */
  PASS,
  /** It held, and something was seen that the contract does not know. */
  WARN,
  /** The server could not be judged: maintenance, a 503, a limit, no network. */
  INCONCLUSIVE,
  /** The kit itself failed; what it wanted to find out is unknown. */
  ERROR,
  /** The server, or the client, does not do what the contract says. */
  FAIL;

  /** As it is written in files. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What several come to; {@link #OMIT} for none. */
  public static Outcome worst(Collection<Outcome> outcomes) {
    return outcomes.stream().max(Comparator.naturalOrder()).orElse(OMIT);
  }
}
