package io.github.backpack4j.conformance.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the exchange holds an operation to.
 *
 * @param operation the operation's id
 * @param method the HTTP method
 * @param path the path, without a query
 * @param instruction the instruction its signing string starts with; null when it is public
 * @param query the query parameters it reads, by name
 * @param body the body it reads; null when it reads none
 */
public record Rule(
    String operation,
    String method,
    String path,
    @Nullable String instruction,
    Map<String, Value> query,
    @Nullable Body body) {

  /** Whether the exchange asks for a signature. */
  public boolean isSigned() {
    return instruction != null;
  }

  /** Whether the body is a list of elements, each signed with the instruction before it. */
  public boolean isBatch() {
    return body != null && body.list();
  }

  /**
   * A value of the request that is parsed.
   *
   * @param type the exchange's name of its type, which parse errors print
   * @param required whether the request cannot be read without it
   * @param values the only texts it may have; empty when any text will do
   */
  public record Value(String type, boolean required, List<String> values) {}

  /**
   * A JSON body.
   *
   * @param type the exchange's name of its type, which parse errors print
   * @param list whether the body is an array of that type
   * @param members the members that are parsed, by name
   */
  public record Body(String type, boolean list, Map<String, Value> members) {}
}
