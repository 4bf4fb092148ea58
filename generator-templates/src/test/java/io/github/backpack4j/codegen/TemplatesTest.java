package io.github.backpack4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  /** Words of the protocol: headers, order, addresses, second tries. They are the runtime's. */
  private static final Pattern PROTOCOL =
      Pattern.compile(
          "X-[A-Z]|header|sort|https?:|wss?:|://|retry|backoff|redirect|instruction=|timestamp="
              + "|ed25519|base64|api/v1",
          Pattern.CASE_INSENSITIVE);

  private static SortedMap<String, String> templates() throws IOException {
    SortedMap<String, String> templates = new TreeMap<>();
    Path folder = Checkout.root().resolve("generator-templates/templates");
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.toList()) {
        String name = path.getFileName().toString().replace(".mustache", "");
        templates.put(name, Files.readString(path));
      }
    }
    return templates;
  }

  @Test
  void noTemplateKnowsTheProtocol() throws IOException {
    List<String> found = new ArrayList<>();
    templates()
        .forEach(
            (name, text) ->
                text.lines()
                    .filter(line -> PROTOCOL.matcher(line).find())
                    .forEach(line -> found.add(name + ": " + line)));
    assertThat(found).isEmpty();
  }

  @Test
  void eachTemplateBeginsWithWhatItPrints() throws IOException {
    templates()
        .forEach(
            (name, text) ->
                assertThat(text.lines().findFirst().orElse(""))
                    .as(name)
                    .matches("\\{\\{! " + name + ": .+\\. }}"));
  }

  @Test
  void allButTheFirstAreShortPartials() throws IOException {
    templates()
        .forEach(
            (name, text) -> {
              assertThat(text.lines().skip(1).count())
                  .as("lines of " + name)
                  .isLessThanOrEqualTo(40);
              assertThat(name.startsWith("_") || name.equals("file")).as(name).isTrue();
            });
  }

  /** What depends on more than one condition is decided in the generator, not in a template. */
  @Test
  void conditionsAreOneDeep() throws IOException {
    Pattern section = Pattern.compile("\\{\\{([#^/])([A-Za-z]+)}}");
    templates()
        .forEach(
            (name, text) -> {
              int depth = 0;
              Matcher matcher = section.matcher(text);
              while (matcher.find()) {
                depth += matcher.group(1).equals("/") ? -1 : 1;
                assertThat(depth).as(name + ": " + matcher.group(2)).isLessThanOrEqualTo(1);
              }
            });
  }

  @Test
  void eachTemplateHasAGoldenCase() throws IOException {
    GoldenCases.output();
    assertThat(templates().keySet())
        .containsExactlyInAnyOrderElementsOf(GoldenCases.templatesUsed());
  }
}
