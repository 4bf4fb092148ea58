package io.github.backpack4j.unified;

import org.jspecify.annotations.Nullable;

/**
 * Whether the exchange is open.
 *
 * @param status {@code ok} or {@code maintenance}; any other word of the exchange in lower case
 * @param message what the exchange has to say of it; null if nothing
 * @param raw the exchange's answer
 */
public record ExchangeStatus(
    String status, @Nullable String message, io.github.backpack4j.api.model.SystemStatus raw) {

  /** Whether it is open. */
  public boolean isOk() {
    return raw.status().equals(io.github.backpack4j.api.model.SystemState.OK);
  }
}
