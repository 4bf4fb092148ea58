package io.github.backpack4j.conformance.result;

/**
 * What a check is about.
 *
 * @param kind what it is one of
 * @param id an operation's id, a channel's address ({@code depth.{symbol}}), a unified method's
 *     name, or what a feature is about ({@code signing/vectors})
 */
public record Subject(Kind kind, String id) implements Comparable<Subject> {
  /** What there is to check. */
  public enum Kind {
    /** A REST operation. */
    OPERATION,
    /** A channel of the socket. */
    STREAM,
    /** A method of the unified interfaces. */
    UNIFIED,
    /** What is true of more than one: signing, outcomes, reconnecting, the book. */
    BEHAVIOUR
  }

  /** An operation, by its id. */
  public static Subject operation(String id) {
    return new Subject(Kind.OPERATION, id);
  }

  /** A channel, by its address with parameters in braces. */
  public static Subject stream(String address) {
    return new Subject(Kind.STREAM, address);
  }

  @Override
  public int compareTo(Subject other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
