package io.github.backpack4j.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder of generated files: read, compared with what it should hold, rewritten. */
final class Folder {

  private Folder() {}

  static SortedMap<String, byte[]> read(Path folder) {
    try {
      return Files.exists(folder) ? Regeneration.read(folder) : new TreeMap<>();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What keeps {@code folder} from holding {@code expected} and nothing else, a line each. */
  static List<String> differences(Path folder, SortedMap<String, byte[]> expected) {
    SortedMap<String, byte[]> found = read(folder);
    List<String> differences = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(expected.keySet());
    names.addAll(found.keySet());
    for (String name : names) {
      if (!found.containsKey(name)) {
        differences.add("missing  " + name);
      } else if (!expected.containsKey(name)) {
        differences.add("stale    " + name);
      } else if (!Arrays.equals(found.get(name), expected.get(name))) {
        differences.add("differs  " + name + firstDifference(found.get(name), expected.get(name)));
      }
    }
    return differences;
  }

  private static String firstDifference(byte[] found, byte[] expected) {
    List<String> left = new String(found, StandardCharsets.UTF_8).lines().toList();
    List<String> right = new String(expected, StandardCharsets.UTF_8).lines().toList();
    int line = 0;
    while (line < left.size() && line < right.size() && left.get(line).equals(right.get(line))) {
      line++;
    }
    String is = line < left.size() ? left.get(line) : "(the end)";
    String becomes = line < right.size() ? right.get(line) : "(the end)";
    if (is.equals(becomes)) {
      return ", in its line ends";
    }
    return " from line "
        + (line + 1)
        + "\n           is      "
        + is
        + "\n           becomes "
        + becomes;
  }

  /** Writes {@code files} and deletes everything else. */
  static void write(Path folder, SortedMap<String, byte[]> files) {
    try {
      for (String name : read(folder).keySet()) {
        if (!files.containsKey(name)) {
          Files.delete(folder.resolve(name));
        }
      }
      for (var file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
          Files.write(path, file.getValue());
        }
      }
      for (Path path : Regeneration.walk(folder)) {
        if (Files.isDirectory(path) && isEmpty(path)) {
          Files.delete(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }
}
