package io.github.backpack4j.codegen.output;

import io.github.backpack4j.codegen.output.Schemas.Branch;
import io.github.backpack4j.codegen.output.Schemas.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One reader and writer for each type that is more than a scalar. */
final class CodecFiles {

  /**
   * What an object's codec writes for one member.
   *
   * @param guard the member's name on the wire, where its accessor fails when it is missing
   * @param statement the statement, laid out
   */
  record Write(@Nullable String guard, String statement) {}

  /**
   * What the template of an object's codec prints.
   *
   * @param type the object
   * @param cases the members that are read, one case each
   * @param skips tags, as the labels of a case; null if there are none
   * @param nested whether the tag of a union around it may stand beside the members
   * @param writes the members that are written
   */
  record ObjectView(
      String type,
      String subject,
      List<String> cases,
      @Nullable String skips,
      boolean nested,
      List<Write> writes) {
    /** The one instance, laid out. */
    public String instance() {
      return CodecFiles.instance(type);
    }
  }

  /**
   * One possibility of a union, as its codec tells it.
   *
   * @param text value of the tag
   * @param type the possibility
   * @param variable a name for a value of it
   * @param tag name of the tag, where this union's codec has to write it; null otherwise
   * @param argument how its codec is told which tag stands beside the members; empty if none can
   */
  record Possibility(
      String text, String type, String variable, @Nullable String tag, String argument) {}

  /**
   * What the template of a union's codec prints.
   *
   * @param type the union
   * @param tag name of the tag
   * @param nested whether the tag of a union around it may stand beside the members
   * @param outer how a possibility is told that tag; empty if there is none
   * @param possibilities what it can be
   * @param presence the member that tells them apart; null where the tag does
   */
  record UnionView(
      String type,
      String tag,
      boolean nested,
      String outer,
      List<Possibility> possibilities,
      @Nullable Presence presence) {
    /** The one instance, laid out. */
    public String instance() {
      return CodecFiles.instance(type);
    }
  }

  /**
   * The member by whose presence two possibilities are told apart.
   *
   * @param member its name on the wire
   * @param present the possibility that has it
   * @param absent the one that has not
   */
  record Presence(String member, String present, String absent) {}

  /**
   * One place of a tuple.
   *
   * @param name the place
   * @param type its type
   * @param read the call that reads it
   * @param write the call that writes it
   */
  record Place(String name, String type, String read, String write) {}

  /**
   * What the template of a tuple's codec prints.
   *
   * @param javadoc comment of the codec
   * @param type the record
   * @param places its places
   * @param missing the expression that tells whether one is missing
   * @param names the places, for a message
   * @param arguments the places, for the constructor
   */
  record TupleView(
      String javadoc,
      String type,
      List<Place> places,
      String missing,
      String names,
      String arguments) {
    /** The one instance, laid out. */
    public String instance() {
      return CodecFiles.instance(type);
    }
  }

  private static final String CODEC = "io.github.backpack4j.json.Codec";
  private static final String READER = "io.github.backpack4j.json.JsonReader";
  private static final String WRITER = "io.github.backpack4j.json.JsonWriter";

  private final Schemas schemas;
  private final Types types;
  private final MemberReader members;
  private final Customization customization;

  private static String instance(String type) {
    String codec = type + "Codec";
    return Layout.assignment(
        2, "public static final " + codec + " INSTANCE", "new " + codec + "();");
  }

  CodecFiles(Schemas schemas, Types types, MemberReader members, Customization customization) {
    this.schemas = schemas;
    this.types = types;
    this.members = members;
    this.customization = customization;
  }

  /** Whether a schema has a codec; enums and open lists are text and need none. */
  boolean isCoded(String schema) {
    Form form = schemas.form(schema);
    return form == Form.OBJECT || form == Form.UNION || form == Form.TUPLE;
  }

  SourceFile file(String schema) {
    return switch (schemas.form(schema)) {
      case UNION -> union(schema);
      case TUPLE -> tuple(schema);
      default -> object(schema);
    };
  }

  private Imports imports() {
    return new Imports(customization.packages().codec()).add(CODEC, READER, WRITER);
  }

  private Imports imports(String schema) {
    Imports imports = imports().add(types.qualifiedName(schema));
    return schemas.isNested(schema) ? imports.add("org.jspecify.annotations.Nullable") : imports;
  }

  private SourceFile file(String schema, Imports imports, String template, Object view) {
    return new SourceFile(
        customization.packages().codec(),
        schema + "Codec",
        schemas.contract().fileOfSchema(schema),
        imports.sorted(),
        template,
        view);
  }

  private SourceFile object(String schema) {
    List<String> cases = new ArrayList<>();
    List<Write> writes = new ArrayList<>();
    Set<String> skips = new TreeSet<>();
    Imports imports = imports(schema);
    // A switch over letters takes a fraction of the time of one over text, and streams have these.
    boolean letters = members.members(schema).stream().allMatch(member -> isLetter(member.wire()));
    char quote = letters ? '\'' : '"';
    for (Member member : members.members(schema)) {
      String name = "out.name(\"" + member.wire() + "\")";
      if (member.isConstant()) {
        skips.add(member.wire());
        writes.add(new Write(null, "    " + name + ".text(\"" + member.text() + "\");"));
        continue;
      }
      imports.addAll(member.type().codecImports());
      cases.add(
          Layout.arm(
              8,
              "case " + quote + member.wire() + quote,
              "builder." + member.name() + "(in." + member.type().reader() + ");"));
      String write = name + "." + member.type().writer().apply("value." + member.name() + "()");
      writes.add(
          new Write(
              member.required() ? member.wire() : null,
              Layout.statement(member.required() ? 6 : 4, write + ";")));
    }
    return file(
        schema,
        imports,
        "objectCodec",
        new ObjectView(
            schema,
            letters ? "JsonReader.letter(name)" : "name",
            cases,
            skips.isEmpty() ? null : labels(skips, quote),
            schemas.isNested(schema),
            writes));
  }

  private static boolean isLetter(String name) {
    return name.matches("[A-Za-z]");
  }

  private static String labels(Set<String> texts, char quote) {
    return texts.stream().map(text -> quote + text + quote).collect(Collectors.joining(", "));
  }

  private SourceFile union(String schema) {
    String tag = Schemas.tagOf(schemas.get(schema));
    Imports imports = imports(schema);
    String outer = schemas.isNested(schema) ? ", outer" : "";
    List<Possibility> possibilities = new ArrayList<>();
    for (Branch branch : schemas.branches(schema)) {
      if (branch.inlined() && schemas.isNested(schema)) {
        throw schemas.problem(
            schema,
            "a union inside a union inside a union is not generated; give the members of the"
                + " innermost one their tags themselves");
      }
      imports.add(types.qualifiedName(branch.schema()));
      possibilities.add(
          new Possibility(
              branch.tag(),
              branch.schema(),
              Names.lowerCamel(branch.schema()),
              branch.inlined() ? tag : null,
              branch.inlined() ? ", \"" + tag + "\"" : outer));
    }
    String member = Schemas.presenceOf(schemas.get(schema));
    Presence presence =
        member.isEmpty()
            ? null
            : new Presence(member, possibilities.get(0).type(), possibilities.get(1).type());
    boolean nested = schemas.isNested(schema);
    return file(
        schema,
        imports,
        "unionCodec",
        new UnionView(schema, tag, nested, outer, possibilities, presence));
  }

  private SourceFile tuple(String schema) {
    var node = schemas.get(schema);
    String pointer = "/components/schemas/" + schema + "/items";
    JavaType type = types.of(node.path("items"), pointer, "");
    List<Place> places = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (var place : node.path("x-backpack-tuple")) {
      String name = place.asText();
      places.add(
          new Place(
              name,
              type.name(),
              "in." + type.reader(),
              "out." + type.writer().apply("value." + name + "()")));
      names.add(name);
    }
    String record = types.qualifiedName(schema);
    String simple = record.substring(record.lastIndexOf('.') + 1);
    String listed = Javadoc.list(names);
    String javadoc =
        new Javadoc()
            .paragraph("Reads and writes {@link " + simple + "}.")
            .paragraph(
                "On the wire it is an array of "
                    + listed
                    + ". What stands behind them is newer than this release; it is skipped and not"
                    + " kept.")
            .block(0);
    Imports imports =
        imports()
            .add(record, "io.github.backpack4j.DecodingException")
            .addAll(type.imports())
            .addAll(type.codecImports());
    return file(
        schema,
        imports,
        "tupleCodec",
        new TupleView(
            javadoc,
            simple,
            places,
            names.stream().map(name -> name + " == null").collect(Collectors.joining(" || ")),
            listed,
            String.join(", ", names)));
  }
}
