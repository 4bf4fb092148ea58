// Generated from presence/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parcel, on its way or not.
 *
 * <p>Where {@code since} has a value on the wire it is read as {@link MovingParcel}, else as
 * {@link ParcelAtRest}; there is no third kind.
 *
 * <p>In doubt: whether a parcel at rest keeps its time is unproven. A recording would settle it.
 */
public sealed interface Parcel permits MovingParcel, ParcelAtRest {
  /** Its id. */
  String id();

  /** Its weight. In base. */
  @Nullable BigDecimal weight();

  /** Whether {@code member}, a name on the wire, has a value, known to this release or not. */
  boolean has(String member);

  /** Members newer than this release: name to JSON text. */
  Map<String, String> unknownMembers();
}
