package io.github.backpack4j.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The files of the specs jar, each read once. */
public final class SpecFiles {
  private final Map<String, JsonNode> files = new HashMap<>();

  /**
   * A place in one of them.
   *
   * @param file the file, which relative references start from
   * @param node what stands there
   */
  public record Place(String file, JsonNode node) {
    /** A place below it, in the same file. */
    public Place at(String member) {
      return new Place(file, node.path(member));
    }
  }

  /** The beginning of a file, such as {@code specs/openapi.yaml}. */
  public synchronized Place open(String file) {
    JsonNode known = files.get(file);
    if (known != null) {
      return new Place(file, known);
    }
    try (InputStream in = SpecFiles.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the specs jar has no " + file);
      }
      JsonNode read = new YAMLMapper().readTree(in);
      files.put(file, read);
      return new Place(file, read);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** What a place refers to, or the place itself when it is no reference. */
  public Place resolve(Place place) {
    String reference = place.node().path("$ref").textValue();
    if (reference == null) {
      return place;
    }
    int hash = reference.indexOf('#');
    String file =
        hash == 0
            ? place.file()
            : URI.create(place.file()).resolve(reference.substring(0, hash)).toString();
    JsonNode target = open(file).node().at(reference.substring(hash + 1));
    if (target.isMissingNode()) {
      throw new IllegalStateException(place.file() + " refers to nothing: " + reference);
    }
    return resolve(new Place(file, target));
  }
}
