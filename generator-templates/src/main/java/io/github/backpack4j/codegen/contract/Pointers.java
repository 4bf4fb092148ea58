package io.github.backpack4j.codegen.contract;

import java.util.Arrays;
import java.util.List;

/** JSON pointers (RFC 6901). */
public final class Pointers {

  private Pointers() {}

  /** Returns the pointer of the member {@code key} of what {@code parent} points at. */
  public static String child(String parent, String key) {
    return parent + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  /** Returns the pointer that leads through {@code keys} from the root of a document. */
  public static String of(String... keys) {
    String pointer = "";
    for (String key : keys) {
      pointer = child(pointer, key);
    }
    return pointer;
  }

  /** Returns the keys that {@code pointer} leads through. */
  public static List<String> keys(String pointer) {
    if (pointer.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(pointer.substring(1).split("/", -1))
        .map(key -> key.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  /** Returns the pointer of the value that holds what {@code pointer} points at. */
  static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }
}
