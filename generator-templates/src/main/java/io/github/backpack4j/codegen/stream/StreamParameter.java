package io.github.backpack4j.codegen.stream;

import java.util.List;

/**
 * A part of a stream's name that the caller chooses.
 *
 * @param name its name between the braces of the address
 * @param description what it is; empty when the contract does not say
 * @param values the values it can have, in the contract's order; empty when any text will do
 */
public record StreamParameter(String name, String description, List<String> values) {

  /** Copies the list. */
  public StreamParameter {
    values = List.copyOf(values);
  }
}
