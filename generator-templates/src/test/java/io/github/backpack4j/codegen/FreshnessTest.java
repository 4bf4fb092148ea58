package io.github.backpack4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshnessTest {

  static final String COMMAND =
      "Run: mvn -q -Dregenerate test -pl generator-templates -am, and read the diff.";

  @Test
  void theCommittedFilesAreWhatContractsAndTemplatesBecome() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Regeneration.of(Checkout.specs())
        .forEach((path, bytes) -> files.put("main/java/" + path, bytes));
    if (Checkout.regenerate()) {
      Folder.write(Checkout.generated(), files);
    }
    assertThat(report(Checkout.generated(), files))
        .withFailMessage(() -> report(Checkout.generated(), files))
        .isEmpty();
  }

  private static String report(Path folder, SortedMap<String, byte[]> files) {
    String differences = String.join("\n", Folder.differences(folder, files));
    return differences.isEmpty()
        ? ""
        : "generated/src is not what contracts and templates become:\n"
            + differences
            + "\n"
            + COMMAND;
  }

  @Test
  void theReportSaysWhatIsMissingStaleOrDifferent(@TempDir Path folder) throws Exception {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("a/New.java", bytes("class New {}\n"));
    files.put("a/Same.java", bytes("class Same {}\n"));
    files.put("a/Other.java", bytes("class Other {\n  int price;\n}\n"));
    Files.createDirectories(folder.resolve("a"));
    Files.write(folder.resolve("a/Old.java"), bytes("class Old {}\n"));
    Files.write(folder.resolve("a/Same.java"), bytes("class Same {}\n"));
    Files.write(folder.resolve("a/Other.java"), bytes("class Other {\n  long price;\n}\n"));

    assertThat(report(folder, files))
        .isEqualTo(
            """
            generated/src is not what contracts and templates become:
            missing  a/New.java
            stale    a/Old.java
            differs  a/Other.java from line 2
                       is        long price;
                       becomes   int price;
            Run: mvn -q -Dregenerate test -pl generator-templates -am, and read the diff.""");
  }

  @Test
  void writingLeavesNothingElseBehind(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("old/deep"));
    Files.write(folder.resolve("old/deep/Old.java"), bytes("class Old {}\n"));
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("a/New.java", bytes("class New {}\n"));

    Folder.write(folder, files);

    assertThat(Folder.differences(folder, files)).isEmpty();
    assertThat(folder.resolve("old")).doesNotExist();
  }

  @Test
  void aFolderThatIsNotThereMissesEverything(@TempDir Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("a/New.java", bytes("class New {}\n"));
    Path absent = folder.resolve("absent");

    assertThat(Folder.differences(absent, files)).containsExactly("missing  a/New.java");
    Folder.write(absent, files);
    assertThat(Folder.differences(absent, files)).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
