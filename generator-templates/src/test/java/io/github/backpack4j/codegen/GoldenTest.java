package io.github.backpack4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GoldenTest {

  @TestFactory
  Stream<DynamicTest> eachCaseBecomesTheExpectedFiles() {
    return GoldenCases.output().keySet().stream()
        .map(name -> dynamicTest(name, () -> becomesTheExpectedFiles(name)));
  }

  private static void becomesTheExpectedFiles(String name) {
    SortedMap<String, byte[]> files = GoldenCases.expected(name);
    Path expected = Checkout.golden().resolve(name).resolve("expected");
    if (Checkout.regenerate()) {
      Folder.write(expected, files);
    }
    assertThat(Folder.differences(expected, files))
        .withFailMessage(
            () ->
                "golden/"
                    + name
                    + "/expected is not what spec.yaml becomes:\n"
                    + String.join("\n", Folder.differences(expected, files))
                    + "\n"
                    + FreshnessTest.COMMAND)
        .isEmpty();
  }
}
