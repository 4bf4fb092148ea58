package io.github.backpack4j.codegen.contract;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One file of the contract, held to the part of YAML that reads the same everywhere.
 *
 * <p>YAML 1.1 makes a number of {@code 200}, a date of {@code 2026-01-15}, a boolean of {@code no}
 * and one mapping of two that share a key; each is a problem here instead of a surprise.
 */
final class YamlFile {

  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)\\.[0-9]+");

  /** The words after which a schema takes a number that need not be whole. */
  private static final List<String> BOUNDS = List.of("minimum", "maximum", "multipleOf");

  private final Path path;
  private final String name;
  private final List<Problem> problems;
  private final NavigableMap<Integer, String> subjects = new TreeMap<>();
  private @Nullable MappingNode root;

  private YamlFile(Path path, String name, List<Problem> problems) {
    this.path = path;
    this.name = name;
    this.problems = problems;
  }

  /**
   * Reads {@code path}; what is wrong with it goes to {@code problems}.
   *
   * @param name how messages call the file
   * @param rootDocument whether its keys are those of a document, not names of definitions
   */
  static YamlFile read(Path path, String name, boolean rootDocument, List<Problem> problems) {
    YamlFile file = new YamlFile(path, name, problems);
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      Node node = new Yaml(options).compose(reader);
      if (node instanceof MappingNode mapping) {
        file.root = mapping;
        file.nameSubjects(mapping, rootDocument);
        file.inspect(mapping, "");
      } else {
        file.report(1, "the file has to be a mapping of keys to values");
      }
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      file.report(line, "this is not YAML: " + e.getProblem());
    } catch (YAMLException | IOException e) {
      file.report(1, "the file cannot be read: " + e.getMessage());
    }
    return file;
  }

  Path path() {
    return path;
  }

  String name() {
    return name;
  }

  /** The mapping that the file consists of; null when it is not one, which is a problem already. */
  @Nullable MappingNode root() {
    return root;
  }

  Location location(Node node) {
    return new Location(name, node.getStartMark().getLine() + 1);
  }

  /**
   * Returns what stands around a line: an operation such as {@code POST /api/v1/order}, or the
   * definition at the top of the file; empty in a root document.
   */
  String subject(int line) {
    Map.Entry<Integer, String> entry = subjects.floorEntry(line);
    return entry == null ? "" : entry.getValue();
  }

  private void nameSubjects(MappingNode mapping, boolean rootDocument) {
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      subjects.put(location(tuple.getKeyNode()).line(), rootDocument ? "" : key);
      if (key.startsWith("/")) {
        nameOperations(key, tuple.getValueNode());
      }
      if (key.equals("paths") && tuple.getValueNode() instanceof MappingNode paths) {
        nameSubjects(paths, rootDocument);
      }
    }
  }

  private void nameOperations(String path, Node pathItem) {
    if (pathItem instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          boolean operation = Kind.PATH_ITEM.member(key.getValue()) == Kind.OPERATION;
          String method = key.getValue().toUpperCase(Locale.ROOT) + " ";
          subjects.put(location(key).line(), (operation ? method : "") + path);
        }
      }
    }
  }

  /** Returns the entry of {@code key}, or null. */
  static @Nullable NodeTuple entry(Node mapping, String key) {
    if (mapping instanceof MappingNode node) {
      for (NodeTuple tuple : node.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
          return tuple;
        }
      }
    }
    return null;
  }

  private void inspect(Node node, String key) {
    if (node.getAnchor() != null) {
      report(
          node,
          "anchors and aliases are not used in contracts; give &"
              + node.getAnchor()
              + " a name and refer to it with $ref");
      return;
    }
    if (node instanceof MappingNode mapping) {
      inspectTag(node, Tag.MAP);
      Map<String, Integer> lines = new HashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        inspectKey(tuple.getKeyNode(), lines);
        String child = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        inspect(tuple.getValueNode(), child);
      }
    } else if (node instanceof SequenceNode sequence) {
      inspectTag(node, Tag.SEQ);
      for (Node element : sequence.getValue()) {
        inspect(element, key);
      }
    } else if (node instanceof ScalarNode scalar) {
      inspectScalar(scalar, key);
    }
  }

  private void inspectKey(Node key, Map<String, Integer> lines) {
    if (!(key instanceof ScalarNode scalar)) {
      report(key, "a key has to be text");
      return;
    }
    String text = scalar.getValue();
    if (key.getTag().equals(Tag.MERGE)) {
      report(key, "<< is not used in contracts; write allOf with a $ref");
      return;
    }
    if (!key.getTag().equals(Tag.STR)) {
      report(key, "the key " + text + " is not text; write it in quotes: '" + text + "'");
    }
    Integer first = lines.putIfAbsent(text, location(key).line());
    if (first != null) {
      report(
          key,
          "the key "
              + text
              + " stands here for the second time (first in line "
              + first
              + "); keep one of them");
    }
  }

  private void inspectScalar(ScalarNode scalar, String key) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.STR)) {
      return;
    }
    if (tag.equals(Tag.INT)) {
      if (!INTEGER.matcher(text).matches()) {
        report(
            scalar,
            "YAML reads " + text + " as a number that is spelled otherwise; " + quote(text));
      }
    } else if (tag.equals(Tag.BOOL)) {
      if (!text.equals("true") && !text.equals("false")) {
        report(
            scalar, "YAML reads " + text + " as a boolean; write true or false, or " + quote(text));
      }
    } else if (tag.equals(Tag.FLOAT)) {
      if (!BOUNDS.contains(key) || !DECIMAL.matcher(text).matches()) {
        report(scalar, "YAML reads " + text + " as a floating-point number; " + quote(text));
      }
    } else if (tag.equals(Tag.TIMESTAMP)) {
      report(scalar, "YAML reads " + text + " as a date; " + quote(text));
    } else if (tag.equals(Tag.NULL)) {
      if (!text.equals("null")) {
        report(
            scalar,
            (key.isEmpty() ? "a value is" : "the value of " + key + " is")
                + " missing; write it, or null where null is meant");
      }
    } else {
      inspectTag(scalar, Tag.STR);
    }
  }

  private void inspectTag(Node node, Tag expected) {
    if (!node.getTag().equals(expected)) {
      report(node, "the tag " + node.getTag().getValue() + " is unknown; leave it out");
    }
  }

  private static String quote(String text) {
    return "write it in quotes: '" + text + "'";
  }

  private void report(Node node, String sentence) {
    problems.add(new Problem(location(node), "", sentence));
  }

  private void report(int line, String sentence) {
    problems.add(new Problem(new Location(name, line), "", sentence));
  }
}
