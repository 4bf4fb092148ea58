package io.github.backpack4j.http;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.JsonReader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes in the answer to a batch, each of whose items may be a refusal of its own. */
final class ItemCodes {
  private final Set<String> wanted;
  private @Nullable String first;

  private ItemCodes(Set<String> wanted) {
    this.wanted = wanted;
  }

  /**
   * The first of these codes that an item has; null if none does. What cannot be read has none.
   *
   * @param answer an array of objects
   */
  static @Nullable String first(byte[] answer, Set<String> wanted) {
    ItemCodes codes = new ItemCodes(wanted);
    try {
      JsonReader.of(answer).list(codes::look);
    } catch (DecodingException e) {
      // Whoever decodes it says so.
    }
    return codes.first;
  }

  private Object look(JsonReader in) {
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      if (!name.equals("code")) {
        in.skip();
        continue;
      }
      String code = in.id();
      if (first == null && code != null && wanted.contains(code)) {
        first = code;
      }
    }
    return this;
  }
}
