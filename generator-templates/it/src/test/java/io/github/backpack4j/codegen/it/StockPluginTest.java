package io.github.backpack4j.codegen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The POM has run OpenAPI Generator's own Maven plugin, twice, with this generator. */
class StockPluginTest {

  @Test
  void thePluginWritesTheCommittedBytes() throws IOException {
    Path checkout = Path.of(System.getProperty("checkout", "../.."));
    SortedMap<String, byte[]> written = read(Path.of("target/plugin/src/main/java"));
    SortedMap<String, byte[]> committed = read(checkout.resolve("generated/src/main/java"));

    assertThat(written.keySet()).isEqualTo(committed.keySet());
    written.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(committed.get(path)));
  }

  private static SortedMap<String, byte[]> read(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
