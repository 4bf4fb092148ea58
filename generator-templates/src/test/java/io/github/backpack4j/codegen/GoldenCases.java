package io.github.backpack4j.codegen;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openapitools.codegen.api.TemplatingExecutor;
import org.openapitools.codegen.templating.MustacheEngineAdapter;

/**
 * The golden cases, generated once.
 *
 * <p>Each case is a folder: {@code spec.yaml}, perhaps {@code asyncapi.yaml}, and the expected
 * files. What stands for a whole contract is expected of one case alone.
 */
final class GoldenCases {

  private static final Set<String> OF_ONE_CASE =
      Set.of("BackpackClient.java", "BackpackCodecs.java", "package-info.java");

  /** The case with what stands for a whole contract. */
  static final String WITH_CLIENT = "catalogue";

  private static final Set<String> TEMPLATES = new TreeSet<>(Set.of("file"));
  private static final SortedMap<String, SortedMap<String, byte[]>> OUTPUT = generate();

  private GoldenCases() {}

  /** Everything that each case generates. */
  static SortedMap<String, SortedMap<String, byte[]>> output() {
    return OUTPUT;
  }

  /** The part of a case's output that is kept with it. */
  static SortedMap<String, byte[]> expected(String name) {
    SortedMap<String, byte[]> files = new TreeMap<>(OUTPUT.get(name));
    if (!name.equals(WITH_CLIENT)) {
      files.keySet().removeIf(path -> OF_ONE_CASE.contains(path.replaceAll(".*/", "")));
    }
    return files;
  }

  /** The templates that printed something in some case. */
  static Set<String> templatesUsed() {
    return Set.copyOf(TEMPLATES);
  }

  private static SortedMap<String, SortedMap<String, byte[]>> generate() {
    SortedMap<String, SortedMap<String, byte[]>> output = new TreeMap<>();
    try (Stream<Path> cases = Files.list(Checkout.golden())) {
      cases.sorted().forEach(path -> output.put(path.getFileName().toString(), generate(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return output;
  }

  private static SortedMap<String, byte[]> generate(Path folder) {
    SortedMap<String, byte[]> files = run(new BackpackJavaCodegen(), folder);
    if (Files.exists(folder.resolve("asyncapi.yaml"))) {
      for (Map.Entry<String, byte[]> file : run(new BackpackStreamsCodegen(), folder).entrySet()) {
        files.put(file.getKey(), file.getValue());
      }
    }
    return files;
  }

  private static SortedMap<String, byte[]> run(BackpackJavaCodegen codegen, Path folder) {
    codegen.setTemplatingEngine(new Recorder());
    return Regeneration.run(codegen, folder.resolve("spec.yaml"));
  }

  /** Notes which partials are loaded, which the engine does when it first comes to print one. */
  private static final class Recorder extends MustacheEngineAdapter {
    @Override
    public Reader findTemplate(TemplatingExecutor executor, String name) {
      TEMPLATES.add(name);
      return super.findTemplate(executor, name);
    }
  }
}
