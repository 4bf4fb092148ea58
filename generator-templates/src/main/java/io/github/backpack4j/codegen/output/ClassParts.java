package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What classes of models and of queries share: names, fields, accessors and a builder. */
final class ClassParts {

  /**
   * A list of texts that a class keeps.
   *
   * @param constant the name of the field
   * @param value the expression, laid out
   */
  record Texts(String constant, String value) {}

  /**
   * A field.
   *
   * @param type the type, nullable
   * @param name the name
   */
  record Field(String type, String name) {}

  /**
   * A method without parameters.
   *
   * @param javadoc its comment
   * @param override whether a union declares it too
   * @param type what it returns
   * @param name its name
   * @param body its one statement, laid out
   */
  record Accessor(
      @Nullable String javadoc,
      boolean override,
      String type,
      String name,
      @Nullable String body) {}

  /**
   * A method of the builder.
   *
   * @param owner the class that is built, where a caller does it to send it; null otherwise
   * @param name the name of the method, of its parameter and of the accessor
   * @param declaration its first line, laid out
   * @param textDeclaration the same with text as its parameter
   * @param parsing the statement that takes text instead, laid out; null if there is none
   */
  record Setter(
      @Nullable String owner,
      String name,
      String declaration,
      String textDeclaration,
      @Nullable String parsing) {}

  private ClassParts() {}

  static Texts texts(String constant, List<String> texts) {
    List<String> quoted = texts.stream().map(text -> "\"" + text + "\"").toList();
    String line = "List.of(" + String.join(", ", quoted) + ");";
    int used = "  private static final List<String> ".length() + constant.length() + 3;
    return new Texts(
        constant,
        used + line.length() <= Layout.WIDTH
            ? " " + line
            : "\n" + Layout.filledCall(6, "List.of", quoted, ";"));
  }

  static List<Field> fields(List<Member> members) {
    return members.stream()
        .filter(member -> !member.isConstant())
        .map(member -> new Field(member.type().nullable(), member.name()))
        .toList();
  }

  /** All values as the elements of an array, laid out. */
  static String elements(List<Member> members) {
    List<String> names =
        members.stream().map(m -> m.isConstant() ? m.constant() : m.name()).toList();
    String line = "      return new @Nullable Object[] {" + String.join(", ", names) + "};";
    return line.length() <= Layout.WIDTH
        ? line
        : "      return new @Nullable Object[] {\n" + Layout.filled(8, names, "") + "\n      };";
  }

  /** The statement that compares two instances, laid out. */
  static String sameness(String type) {
    return Layout.terms(
        4,
        "return ",
        List.of(
            "other instanceof " + type + " that", "Arrays.equals(values.all(), that.values.all())"),
        "&&",
        ";");
  }

  /**
   * The statement that describes an instance, laid out.
   *
   * @param names the list that names its members
   * @param received the expression of what came beyond them
   */
  static String description(String type, String names, List<Member> members, String received) {
    String secrets =
        members.stream()
            .filter(Member::secret)
            .map(member -> "\"" + member.name() + "\"")
            .collect(Collectors.joining(", "));
    List<String> arguments =
        List.of("\"" + type + "\"", names, "values.all()", "List.of(" + secrets + ")", received);
    return Layout.call(4, "return Members.describe", arguments, ";");
  }

  /** The javadoc of an accessor: links to its siblings, unit last, then what is in doubt. */
  static String accessorDoc(Member member, List<Member> siblings) {
    String text =
        Javadoc.of(
            member.description(),
            code ->
                siblings.stream()
                    .filter(each -> each.wire().equals(code) || each.name().equals(code))
                    .findFirst()
                    .map(each -> "{@link #" + each.name() + "()}")
                    .orElse(null));
    return new Javadoc()
        .paragraph((text + Units.sentence(member.type(), text)).strip())
        .doubt(member.doubt())
        .block(2);
  }

  static List<Setter> setters(String owner, List<Member> members, boolean sent) {
    return members.stream()
        .filter(member -> !member.isConstant())
        .map(
            member ->
                new Setter(
                    sent ? owner : null,
                    member.name(),
                    setter(member, member.type().nullable()),
                    setter(member, "String"),
                    Optional.ofNullable(sent ? member.type().parser() : null)
                        .map(parser -> parser.call().apply(member.name()))
                        .map(call -> "return " + member.name() + "(" + call + ");")
                        .map(statement -> Layout.statement(6, statement))
                        .orElse(null)))
        .toList();
  }

  private static String setter(Member member, String type) {
    return Layout.call(
        4, "public Builder " + member.name(), List.of(type + " " + member.name()), " {");
  }

  static Set<String> parserImports(List<Member> members) {
    return members.stream()
        .map(member -> member.type().parser())
        .flatMap(parser -> Optional.ofNullable(parser).stream())
        .map(JavaType.Parser::type)
        .collect(Collectors.toSet());
  }

  /**
   * What {@code build()} does first: required members, groups, copies, bounds, lengths; laid out.
   */
  static List<String> checks(String owner, List<Member> members, JsonNode groups) {
    List<String> checks = new ArrayList<>();
    for (Member member : members) {
      if (member.required() && !member.isConstant()) {
        checks.add(
            Layout.statement(
                6,
                "Checks.require(\""
                    + owner
                    + "\", \""
                    + member.name()
                    + "\", values."
                    + member.name()
                    + ");"));
      }
    }
    for (JsonNode group : groups) {
      checks.add(group(owner, members, group, "exactly", "exactlyOne"));
      checks.add(group(owner, members, group, "at-most", "atMostOne"));
    }
    checks.removeIf(String::isEmpty);
    for (Member member : members) {
      String copying = member.type().copying();
      if (copying != null) {
        String value = "values." + member.name();
        checks.add(
            Layout.statement(
                6,
                value
                    + " = Checks."
                    + copying
                    + "(\""
                    + owner
                    + "\", \""
                    + member.name()
                    + "\", "
                    + value
                    + ");"));
      }
    }
    for (Member member : members) {
      if (member.isBounded()) {
        checks.add(
            Layout.statement(
                6,
                "Checks.range(\""
                    + owner
                    + "\", \""
                    + member.name()
                    + "\", values."
                    + member.name()
                    + ", "
                    + member.min()
                    + "L, "
                    + member.max()
                    + "L);"));
      }
      if (member.maxLength() != null) {
        String arguments =
            "\"%s\", \"%s\", values.%s, %d"
                .formatted(owner, member.name(), member.name(), member.maxLength());
        checks.add(Layout.statement(6, "Checks.length(" + arguments + ");"));
      }
    }
    return checks;
  }

  private static String group(
      String owner, List<Member> members, JsonNode group, String kind, String check) {
    List<String> names = names(members, group.path(kind));
    if (names.isEmpty()) {
      return "";
    }
    List<String> arguments = new ArrayList<>();
    arguments.add("\"" + owner + "\"");
    arguments.add(
        "List.of("
            + names.stream().map(n -> "\"" + n + "\"").collect(Collectors.joining(", "))
            + ")");
    names.forEach(name -> arguments.add("values." + name));
    return Layout.call(6, "Checks." + check, arguments, ";");
  }

  /** The Java names of members that the contract lists by their names on the wire. */
  static List<String> names(List<Member> members, JsonNode wires) {
    List<String> names = new ArrayList<>();
    for (JsonNode wire : wires) {
      members.stream()
          .filter(member -> member.wire().equals(wire.asText()))
          .forEach(member -> names.add(member.name()));
    }
    return names;
  }

  /** The Java name of a member that the contract names as on the wire; empty if there is none. */
  static String nameOf(List<Member> members, String wire) {
    return members.stream()
        .filter(member -> member.wire().equals(wire))
        .map(Member::name)
        .findFirst()
        .orElse("");
  }

  static Set<String> typeImports(List<Member> members, Predicate<Member> which) {
    return members.stream()
        .filter(which)
        .flatMap(member -> member.type().imports().stream())
        .collect(Collectors.toSet());
  }
}
