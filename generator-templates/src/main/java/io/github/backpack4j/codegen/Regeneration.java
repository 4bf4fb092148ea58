package io.github.backpack4j.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.languages.AbstractJavaCodegen;

/** Runs the generators as a library. */
public final class Regeneration {

  private Regeneration() {}

  /**
   * Generates everything that a folder of contracts becomes.
   *
   * @param specs the folder, with {@code openapi.yaml} and perhaps {@code asyncapi.yaml} in it
   * @return the files by their path below the source folder, with {@code /} between its parts
   */
  public static SortedMap<String, byte[]> of(Path specs) {
    return of(specs.resolve("openapi.yaml"), specs.resolve("asyncapi.yaml"));
  }

  /** Generates what two documents become; the second need not exist. */
  static SortedMap<String, byte[]> of(Path openApi, Path asyncApi) {
    SortedMap<String, byte[]> files = run(new BackpackJavaCodegen(), openApi);
    if (Files.exists(asyncApi)) {
      BackpackStreamsCodegen codegen = new BackpackStreamsCodegen();
      run(codegen, openApi)
          .forEach(
              (path, bytes) -> {
                if (files.put(path, bytes) != null) {
                  throw new IllegalStateException("both generators write " + path);
                }
              });
    }
    return files;
  }

  static SortedMap<String, byte[]> run(AbstractJavaCodegen codegen, Path document) {
    try {
      Path folder = Files.createTempDirectory("backpack4j");
      try {
        codegen.setInputSpec(document.toString());
        codegen.setOutputDir(folder.toString());
        DefaultGenerator generator = new DefaultGenerator();
        generator.setGenerateMetadata(false);
        generator.opts(new ClientOptInput().openAPI(new OpenAPI()).config(codegen)).generate();
        return read(folder.resolve("src/main/java"));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files below {@code folder} by their path in it, with {@code /} between its parts. */
  static SortedMap<String, byte[]> read(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Path file : walk(folder)) {
      if (Files.isRegularFile(file)) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static void delete(Path folder) throws IOException {
    for (Path path : walk(folder)) {
      Files.delete(path);
    }
  }

  /** Everything below {@code folder} and itself, deepest first. */
  static List<Path> walk(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
