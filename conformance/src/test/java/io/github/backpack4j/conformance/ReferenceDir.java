package io.github.backpack4j.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Material that stands beside the checkout and is not part of it. */
public final class ReferenceDir {
  private ReferenceDir() {}

  /** A file or folder of it; without {@code -Dreference.dir} the test is skipped, and says so. */
  public static Path require(String what, String path) {
    String folder = System.getProperty("reference.dir", "");
    Path found = Path.of(folder).resolve(path);
    boolean present = !folder.isBlank() && Files.exists(found);
    if (!present) {
      System.out.println("SKIPPED: " + what + "; give -Dreference.dir=<folder with " + path + ">");
    }
    assumeTrue(present, what + " need -Dreference.dir=<folder with " + path + ">");
    return found;
  }
}
