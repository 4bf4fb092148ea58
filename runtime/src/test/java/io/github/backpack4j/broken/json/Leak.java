package io.github.backpack4j.broken.json;

import com.fasterxml.jackson.core.JsonParser;
import io.github.backpack4j.broken.http.Upward;
import java.util.List;

/** Shows a library's type and depends the wrong way. */
public final class Leak {
  /** Allowed: nobody else sees it. */
  private JsonParser hidden;

  /** Forbidden. */
  public List<JsonParser[]> parsers(Upward upward) {
    return List.<JsonParser[]>of(new JsonParser[] {hidden});
  }
}
