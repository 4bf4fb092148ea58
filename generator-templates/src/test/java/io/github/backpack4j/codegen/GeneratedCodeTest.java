package io.github.backpack4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every generated file has in common, whatever it was generated from. */
class GeneratedCodeTest {

  private static final Pattern IMPORT = Pattern.compile("import [a-z0-9.]*\\.([A-Za-z0-9]+);");

  /** All golden files and those of the real contracts; where a name is shared, the latter. */
  private static SortedMap<String, String> all() {
    SortedMap<String, String> all = new TreeMap<>();
    GoldenCases.output().forEach((name, files) -> addText(name + "/", files, all));
    addText("specs/", Regeneration.of(Checkout.specs()), all);
    return all;
  }

  private static void addText(String prefix, Map<String, byte[]> files, Map<String, String> all) {
    files.forEach(
        (path, bytes) -> all.put(prefix + path, new String(bytes, StandardCharsets.UTF_8)));
  }

  /** All at once, but for the one with a client, whose catalogues others would replace. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void goldenFilesCompileTogetherAgainstTheRuntime(boolean client, @TempDir Path folder)
      throws IOException {
    SortedMap<String, String> sources = new TreeMap<>();
    for (String name : GoldenCases.output().keySet()) {
      if (client == name.equals(GoldenCases.WITH_CLIENT)) {
        addText("", GoldenCases.expected(name), sources);
      }
    }
    List<JavaFileObject> units = new ArrayList<>();
    sources.forEach((path, text) -> units.add(new Source(path, text)));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "--release",
            "17",
            "-proc:none",
            "-Xlint:all,-classfile,-processing",
            "-d",
            folder.toString());

    compiler.getTask(null, null, diagnostics, options, null, units).call();

    assertThat(diagnostics.getDiagnostics().stream().map(GeneratedCodeTest::line)).isEmpty();
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getSource()
        + ":"
        + diagnostic.getLineNumber()
        + ": "
        + diagnostic.getMessage(null);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("string:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  @Test
  void filesAreTidy() {
    all()
        .forEach(
            (path, text) -> {
              assertThat(text)
                  .as(path)
                  .endsWith(path.endsWith("package-info.java") ? ";\n" : "\n}\n");
              assertThat(linesNotIndented(text)).as(path).isEmpty();
              assertThat(text).as(path).doesNotContain("\t").doesNotContain("\r");
              assertThat(text).as(path).doesNotContain("\n\n\n").doesNotContain("{{");
              text.lines()
                  .forEach(
                      line -> {
                        assertThat(line).as(path).hasSizeLessThanOrEqualTo(100);
                        assertThat(line).as(path).isEqualTo(line.stripTrailing());
                      });
              assertThat(text.lines().count()).as(path).isLessThanOrEqualTo(600);
            });
  }

  /** Lines that go on inside a bracket left open above them, and do not stand further right. */
  private static List<String> linesNotIndented(String text) {
    List<String> lines = text.lines().toList();
    List<String> found = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String above = lines.get(i - 1);
      String line = lines.get(i);
      boolean closes = line.stripLeading().startsWith(")");
      if (above.endsWith("(") && !closes && indent(line) <= indent(above)) {
        found.add((i + 1) + ": " + line);
      }
    }
    return found;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  @Test
  void eachFileSaysWhichContractFileItComesFrom() {
    all()
        .forEach(
            (path, text) -> {
              String first = text.lines().findFirst().orElse("");
              Matcher banner =
                  Pattern.compile("// Generated from (.+)\\. Do not edit; see CONTRIBUTING\\.md\\.")
                      .matcher(first);
              assertThat(banner.matches()).as(path + ": " + first).isTrue();
              String file = banner.group(1);
              Path base = file.startsWith("specs/") ? Checkout.root() : Checkout.golden();
              assertThat(base.resolve(file)).exists();
            });
  }

  @Test
  void importsAreSortedAndUsed() {
    all()
        .forEach(
            (path, text) -> {
              List<String> imports =
                  text.lines().filter(line -> line.startsWith("import ")).toList();
              assertThat(imports).as(path).isSorted().doesNotHaveDuplicates();
              String body =
                  text.lines()
                      .filter(line -> !line.startsWith("import "))
                      .reduce("", (a, b) -> a + "\n" + b);
              for (String line : imports) {
                Matcher type = IMPORT.matcher(line);
                assertThat(type.matches()).as(line).isTrue();
                assertThat(Pattern.compile("\\b" + type.group(1) + "\\b").matcher(body).find())
                    .as(path + ": " + line)
                    .isTrue();
              }
            });
  }

  @Test
  void nothingIsFloatingPointOrNamedByPosition() {
    all()
        .forEach(
            (path, text) -> {
              assertThat(text).as(path).doesNotContainPattern("\\b(double|float|Double|Float)\\b");
              assertThat(path)
                  .doesNotContainPattern("Inner|InlineObject|AllOf|OneOf|_|[0-9]\\.java$");
            });
  }

  @Test
  void theSameFilesComeOutUnderAnyLocaleZoneAndEncoding(@TempDir Path folder) throws Exception {
    SortedMap<String, byte[]> usual = Regeneration.of(Checkout.specs());

    // A process of its own, for a running one does not change its encoding.
    Process elsewhere =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dfile.encoding=ISO-8859-9",
                "-cp",
                System.getProperty("java.class.path"),
                RegenerationElsewhere.class.getName(),
                Checkout.specs().toAbsolutePath().toString(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();

    assertThat(elsewhere.waitFor()).isZero();
    assertThat(Folder.differences(folder, usual)).isEmpty();
  }
}
