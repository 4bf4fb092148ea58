// Generated from stream-names/schemas/tick.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.stream;

import io.github.backpack4j.api.model.TickSide;
import java.util.Map;

/**
 * A quote.
 *
 * <p>Where {@code e} has a value on the wire it is read as {@link QuoteUpdate}, else as
 * {@link QuoteSnapshot}; there is no third kind.
 */
public sealed interface QuoteMessage permits QuoteUpdate, QuoteSnapshot {
  /** Which side. */
  TickSide side();

  /** Whose it is. */
  String trader();

  /** Whether {@code member}, a name on the wire, has a value, known to this release or not. */
  boolean has(String member);

  /** Members newer than this release: name to JSON text. */
  Map<String, String> unknownMembers();
}
