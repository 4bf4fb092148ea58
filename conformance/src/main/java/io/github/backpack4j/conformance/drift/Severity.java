package io.github.backpack4j.conformance.drift;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a difference is for code that is written against the generated jar; later is worse. */
public enum Severity {
  /** Nothing is to be done. */
  NONE,
  /** There is something new to use; what compiles today compiles and acts as before. */
  ADDITIVE,
  /** The generated Java changes so that code which uses the place no longer compiles. */
  SOURCE_BREAKING,
  /** Code compiles and acts differently, which no compiler tells. */
  BEHAVIOUR;

  /** As it is written: {@code source-breaking}. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
