package io.github.backpack4j.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed in documents and scripts is understood. */
class CommandLinesTest {
  private static final Path CHECKOUT = Path.of(System.getProperty("checkout"));
  private static final Pattern TYPED =
      Pattern.compile("java -jar (?:\\S*/)?backpack4j-conformance\\.jar ([^`|&;\\n]*)");
  private static final Pattern EXAMPLE =
      Pattern.compile("^ +((?:run|drift|record|report) --.*)$", Pattern.MULTILINE);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  static Stream<Path> documents() throws IOException {
    Path workflows = CHECKOUT.resolve(".github/workflows");
    List<Path> documents =
        new ArrayList<>(
            Stream.of("README.md", "conformance/README.md", "CONTRIBUTING.md", ".ci/run")
                .map(CHECKOUT::resolve)
                .filter(Files::exists)
                .toList());
    if (Files.isDirectory(workflows)) {
      try (Stream<Path> files = Files.list(workflows)) {
        files.sorted().forEach(documents::add);
      }
    }
    return documents.stream().map(CHECKOUT::relativize);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatADocumentTypesIsUnderstood(Path document) throws IOException {
    understood(TYPED, Files.readString(CHECKOUT.resolve(document)));
  }

  @Test
  void theReadmeTypesEachCommand() throws IOException {
    Matcher typed = TYPED.matcher(Files.readString(CHECKOUT.resolve("conformance/README.md")));
    assertThat(typed.results().map(each -> words(each.group(1)).get(0)))
        .contains("run", "drift", "record", "report", "help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "drift", "record", "report"})
  void whatHelpTypesIsUnderstood(String command) {
    String help = Typed.of(Map.of(), "help", command).out();
    assertThat(EXAMPLE.matcher(help.replaceAll("\\\\\\R *", "")).results().count()).isPositive();

    understood(EXAMPLE, help);
  }

  @Test
  void whatIsMistypedIsFound() {
    assertThat(words("run --only 'a b' --tags \"c d\"")).hasSize(5);
    assertThatCode(
            () -> understood(TYPED, "java -jar backpack4j-conformance.jar run --traget live"))
        .isInstanceOf(AssertionError.class);
  }

  private static void understood(Pattern typed, String text) {
    typed
        .matcher(text.replaceAll("\\\\\\R *", ""))
        .results()
        .map(each -> each.group(1))
        .forEach(
            line ->
                assertThatCode(() -> Typed.commands().parseArgs(words(line).toArray(String[]::new)))
                    .as(line)
                    .doesNotThrowAnyException());
  }

  /** As a shell takes a line apart, but for what it would put for variables. */
  private static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(
            word ->
                Stream.of(word.group(1), word.group(2), word.group(3))
                    .filter(each -> each != null)
                    .findFirst()
                    .orElseThrow())
        .toList();
  }
}
