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
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void goldenFilesCompileTogetherAgainstTheRuntime(@TempDir Path folder) throws IOException {
    SortedMap<String, String> sources = new TreeMap<>();
    for (String name : GoldenCases.output().keySet()) {
      addText("", GoldenCases.expected(name), sources);
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
              assertThat(text).as(path).endsWith("}\n".repeat(text.contains("class") ? 1 : 0));
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
              assertThat(path).doesNotContainPattern("Inner|Response[0-9]|InlineObject|AllOf");
            });
  }

  @Test
  void theSameFilesComeOutUnderAnyLocaleZoneAndEncoding() {
    SortedMap<String, byte[]> usual = Regeneration.of(Checkout.specs());
    java.util.Locale locale = java.util.Locale.getDefault();
    java.util.TimeZone zone = java.util.TimeZone.getDefault();
    String encoding = System.getProperty("file.encoding");
    try {
      java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr-TR"));
      java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Asia/Kathmandu"));
      System.setProperty("file.encoding", "ISO-8859-9");
      SortedMap<String, byte[]> elsewhere = Regeneration.of(Checkout.specs());
      assertThat(elsewhere.keySet()).isEqualTo(usual.keySet());
      elsewhere.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(usual.get(path)));
    } finally {
      java.util.Locale.setDefault(locale);
      java.util.TimeZone.setDefault(zone);
      System.setProperty("file.encoding", encoding);
    }
    assertThat(
            Stream.of(usual, Regeneration.of(Checkout.specs())).map(SortedMap::keySet).distinct())
        .hasSize(1);
  }
}
