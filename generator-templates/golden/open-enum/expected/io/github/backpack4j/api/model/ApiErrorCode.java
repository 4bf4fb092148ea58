// Generated from open-enum/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/** Kind of refusal. */
public final class ApiErrorCode implements OpenEnum {
  /** {@code INVALID_ORDER} on the wire. */
  public static final ApiErrorCode INVALID_ORDER =
      new ApiErrorCode("INVALID_ORDER", Known.INVALID_ORDER);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link ApiErrorCode#INVALID_ORDER}. */
    INVALID_ORDER,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private ApiErrorCode(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static ApiErrorCode of(String wire) {
    return switch (Checks.present("ApiErrorCode", "wire", wire)) {
      case "INVALID_ORDER" -> INVALID_ORDER;
      default -> new ApiErrorCode(wire, Known.UNRECOGNIZED);
    };
  }

  /**
   * Returns the code that the exchange refused with; its text is empty when it gave none.
   *
   * @throws IllegalArgumentException if {@code refusal} is null
   */
  public static ApiErrorCode of(ApiException refusal) {
    return of(Checks.require("ApiErrorCode", "refusal", refusal).code());
  }

  @Override
  public String wire() {
    return wire;
  }

  /** The value for {@code switch}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ApiErrorCode that && wire.equals(that.wire);
  }

  @Override
  public int hashCode() {
    return wire.hashCode();
  }

  @Override
  public String toString() {
    return wire;
  }
}
