package io.github.backpack4j.stream;

import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.Window;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What private streams are asked for with.
 *
 * @param signer null if there are none
 */
record Credentials(@Nullable Signer signer, Clock clock, Window window) {

  /** Asks for private streams, signed for this moment. Fails as the signer does. */
  String subscribe(List<String> names, String instruction) {
    if (signer == null) {
      throw new IllegalStateException("private streams are refused without a signer");
    }
    return Frames.subscribe(names, instruction, signer, clock.instant(), window);
  }
}
