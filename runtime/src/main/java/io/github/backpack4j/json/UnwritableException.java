package io.github.backpack4j.json;

import org.jspecify.annotations.Nullable;

/** A value that has no form on the wire, such as a decimal of more digits than anything has. */
public final class UnwritableException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final @Nullable String member;
  private final String reason;

  /**
   * Says what cannot be written; the value itself is not told.
   *
   * @param member name of the member or parameter that would hold it; null where it has none
   * @param reason what is wrong with it
   * @param cause what failed underneath
   */
  public UnwritableException(@Nullable String member, String reason, @Nullable Throwable cause) {
    super(member == null ? reason : member + " cannot be written: " + reason, cause);
    this.member = member;
    this.reason = reason;
  }

  /** Name of the member or parameter that would hold it; null where it has none. */
  public @Nullable String member() {
    return member;
  }

  /** What is wrong with the value. */
  public String reason() {
    return reason;
  }
}
