package io.github.backpack4j.broken.http;

import io.github.backpack4j.broken.api.Generated;
import io.github.backpack4j.broken.json.Leak;

/** Depends on generated code, and on a package that depends on this one. */
public final class Upward {
  /** Forbidden. */
  public Generated generated(Leak leak) {
    return new Generated();
  }
}
