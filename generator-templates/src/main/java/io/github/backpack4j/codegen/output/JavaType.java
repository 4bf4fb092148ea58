package io.github.backpack4j.codegen.output;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A type as generated code spells it, and the calls that read and write its values.
 *
 * @param name the type: {@code List<Fill>}
 * @param primitive the primitive type that a required value has; null if there is none
 * @param imports what has to be imported to name it
 * @param reader the call on a reader: {@code decimal()}
 * @param writer makes the call on a writer of the value: {@code decimal(value)}
 * @param codecImports what has to be imported to read or write it
 * @param parser what makes it of text that a caller wrote, given parameter and text; null if none
 * @param unit the unit, as the contract has it; empty if none
 * @param time whether it is a time or a length of time, whose unit matters on the wire alone
 */
record JavaType(
    String name,
    @Nullable String primitive,
    Set<String> imports,
    String reader,
    UnaryOperator<String> writer,
    Set<String> codecImports,
    @Nullable Parser parser,
    String unit,
    boolean time) {

  /**
   * Makes a value of text.
   *
   * @param type what has to be imported
   * @param call the call, given the parameter's name
   */
  record Parser(String type, UnaryOperator<String> call) {}

  private static final String READER = "io.github.backpack4j.json.JsonReader";
  private static final String WRITER = "io.github.backpack4j.json.JsonWriter";

  static JavaType scalar(String name, String qualifiedName, String call) {
    Set<String> imports = qualifiedName.isEmpty() ? Set.of() : Set.of(qualifiedName);
    return new JavaType(
        name, null, imports, call + "()", v -> call + "(" + v + ")", Set.of(), null, "", false);
  }

  JavaType withPrimitive(String primitive) {
    return new JavaType(name, primitive, imports, reader, writer, codecImports, parser, unit, time);
  }

  JavaType withUnit(String unit, boolean time) {
    return new JavaType(name, primitive, imports, reader, writer, codecImports, parser, unit, time);
  }

  JavaType withParser(String type, UnaryOperator<String> call) {
    return new JavaType(
        name, primitive, imports, reader, writer, codecImports, new Parser(type, call), unit, time);
  }

  /** The same, written by another call than it is read by. */
  JavaType writtenBy(String call) {
    return new JavaType(
        name,
        primitive,
        imports,
        reader,
        v -> call + "(" + v + ")",
        codecImports,
        parser,
        unit,
        time);
  }

  /** A whole number that stands in text. */
  JavaType inText() {
    return new JavaType(
        name,
        primitive,
        imports,
        reader,
        v -> "text(Objects.toString(" + v + ", null))",
        Set.of("java.util.Objects"),
        parser,
        unit,
        time);
  }

  /** A type that an open set is made of. */
  static JavaType open(String name, String qualifiedName) {
    return new JavaType(
        name,
        null,
        Set.of(qualifiedName),
        "wire(" + name + "::of)",
        v -> "wire(" + v + ")",
        Set.of(qualifiedName),
        null,
        "",
        false);
  }

  /** A type with a codec of its own. */
  static JavaType coded(String name, String qualifiedName, String codec) {
    String simple = codec.substring(codec.lastIndexOf('.') + 1);
    return new JavaType(
        name,
        null,
        Set.of(qualifiedName),
        "value(" + simple + ".INSTANCE)",
        v -> "value(" + v + ", " + simple + ".INSTANCE)",
        Set.of(codec),
        null,
        "",
        false);
  }

  JavaType list() {
    return container("List<" + name + ">", "java.util.List", "list");
  }

  JavaType map() {
    return container("Map<String, " + name + ">", "java.util.Map", "map");
  }

  private JavaType container(String type, String qualifiedName, String call) {
    Set<String> naming = new TreeSet<>(imports);
    naming.add(qualifiedName);
    Set<String> coding = new TreeSet<>(codecImports);
    String item = reader.contains("item") ? "each" : "item";
    String to = writer.apply("").contains("writer") ? "to" : "writer";
    boolean bare = reader.endsWith("()");
    String read = bare ? "JsonReader::" + callOf(reader) : item + " -> " + item + "." + reader;
    String write =
        writer.apply(item).equals(callOf(reader) + "(" + item + ")")
            ? "JsonWriter::" + callOf(reader)
            : "(" + to + ", " + item + ") -> " + to + "." + writer.apply(item);
    coding.add(bare ? READER : "");
    coding.add(write.startsWith("JsonWriter") ? WRITER : "");
    coding.remove("");
    return new JavaType(
        type,
        null,
        naming,
        call + "(" + read + ")",
        v -> call + "(" + v + ", " + write + ")",
        coding,
        null,
        unit,
        time);
  }

  private static String callOf(String reader) {
    return reader.substring(0, reader.indexOf('('));
  }

  /** The check that copies a list or map that a caller may still change; null for other types. */
  @Nullable String copying() {
    return name.startsWith("List<") ? "list" : name.startsWith("Map<") ? "map" : null;
  }

  /** Whether a value can be read without a codec. */
  boolean needsNoCodec() {
    return !reader.contains(".INSTANCE");
  }

  /** The type of a value that may be missing. */
  String nullable() {
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? "@Nullable " + name
        : name.substring(0, dot + 1) + "@Nullable " + name.substring(dot + 1);
  }

  /** The type of a value that is always there. */
  String present() {
    return primitive == null ? name : primitive;
  }
}
