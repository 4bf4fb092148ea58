package io.github.backpack4j.conformance.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BenchmarksTest {
  private static final Path CHECKOUT = Path.of(System.getProperty("checkout"));
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)#(\\w+)`");

  @Test
  void everyTestThatTheTableOfDefectsNamesExists() throws IOException {
    List<MatchResult> named =
        TEST.matcher(Files.readString(CHECKOUT.resolve("benchmarks.md"))).results().toList();

    assertThat(named).hasSizeGreaterThan(15);
    assertThat(named.stream().filter(test -> !exists(test.group(1), test.group(2))))
        .extracting(MatchResult::group)
        .isEmpty();
  }

  @Test
  void theTableOfGenerationHasEveryRowThatItsCommandPrints() throws IOException {
    String figures = Files.readString(CHECKOUT.resolve("benchmarks.md"));
    List<String> rows =
        Pattern.compile("(?m)^row [\"']\\W*([\\w ]+)")
            .matcher(Files.readString(CHECKOUT.resolve("benchmarks/generation")))
            .results()
            .map(row -> row.group(1))
            .toList();

    assertThat(rows).hasSizeGreaterThan(4);
    assertThat(rows)
        .allSatisfy(
            row -> assertThat(figures).containsPattern("(?m)^\\| \\W*" + Pattern.quote(row)));
  }

  @Test
  void theTableOfDecodingHasARowForEachMessageThatIsMeasured() throws IOException {
    String figures = Files.readString(CHECKOUT.resolve("benchmarks.md"));
    String measured =
        Files.readString(
            CHECKOUT.resolve(
                "benchmarks/src/main/java/io/github/backpack4j/benchmarks/Decode.java"));
    Matcher messages = Pattern.compile("@Param\\(\\{(.*)}\\)").matcher(measured);

    assertThat(messages.find()).isTrue();
    for (String message : messages.group(1).replace("\"", "").split(", ")) {
      assertThat(figures).contains("\n| " + message + " | ");
    }
  }

  private static boolean exists(String type, String method) {
    try (Stream<Path> files = Files.walk(CHECKOUT)) {
      Path source =
          files
              .filter(file -> file.endsWith(type + ".java"))
              .findFirst()
              .orElseThrow(() -> new AssertionError("there is no " + type));
      // from the annotation to the name no statement ends
      return Pattern.compile("@(Test|ParameterizedTest|TestFactory)\\b[^;]*?[ >]" + method + "\\(")
          .matcher(Files.readString(source).replaceAll("\"[^\"\\n]*\"", ""))
          .find();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
