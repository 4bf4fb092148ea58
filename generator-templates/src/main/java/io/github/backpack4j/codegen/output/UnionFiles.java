package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.output.ClassParts.Accessor;
import io.github.backpack4j.codegen.output.Schemas.Branch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Unions as sealed interfaces.
 *
 * <p>One that is told apart by a tag has a possibility for what is newer than this release. One
 * that is told apart by presence has none: a member is there or it is not.
 */
final class UnionFiles {

  /**
   * What the template of a union prints.
   *
   * @param javadoc comment of the interface
   * @param type the interface
   * @param declaration the interface's head, laid out
   * @param accessors the members that all possibilities share
   * @param reads the same as the unrecognized possibility reads them
   * @param nested whether the tag of a union around this one may stand beside the members
   * @param open whether there may be possibilities that this release does not know
   */
  record View(
      String javadoc,
      String type,
      String declaration,
      List<Accessor> accessors,
      List<Accessor> reads,
      boolean nested,
      boolean open) {}

  private final Schemas schemas;
  private final Types types;
  private final MemberReader members;
  private final Map<String, List<Member>> shared = new TreeMap<>();

  UnionFiles(Schemas schemas, Types types, MemberReader members) {
    this.schemas = schemas;
    this.types = types;
    this.members = members;
  }

  /** The clause that says which unions a class is a possibility of. */
  String supertypes(String schema) {
    Set<String> unions = schemas.unionsOf(schema);
    return unions.isEmpty() ? "" : " implements " + String.join(", ", unions);
  }

  /** Names of the members that the unions around {@code schema} declare too. */
  Set<String> declaredFor(String schema) {
    Set<String> declared = new TreeSet<>();
    for (String union : schemas.unionsOf(schema)) {
      shared(union).forEach(member -> declared.add(member.name()));
    }
    return declared;
  }

  /**
   * The members that all possibilities of a union have, by the same name and type.
   *
   * <p>Of a union with one possibility it is the tag alone, for the next possibility will not have
   * the rest; and types that need a codec are left out, for models know no codecs.
   */
  List<Member> shared(String union) {
    List<Member> known = shared.get(union);
    if (known != null) {
      return known;
    }
    List<Branch> branches = schemas.branches(union);
    List<Member> common = new ArrayList<>(membersOf(branches.get(0)));
    for (Branch branch : branches) {
      List<Member> others = membersOf(branch);
      common.replaceAll(member -> merge(member, others));
      common.removeIf(member -> member == null);
    }
    if (branches.size() == 1) {
      common.removeIf(member -> !member.isConstant());
    }
    common.removeIf(member -> !member.type().needsNoCodec());
    shared.put(union, common);
    return common;
  }

  private List<Member> membersOf(Branch branch) {
    return branch.inlined()
        ? shared(branch.schema()).stream().filter(member -> !member.isConstant()).toList()
        : members.members(branch.schema());
  }

  private static @Nullable Member merge(Member member, List<Member> others) {
    for (Member other : others) {
      boolean same =
          other.name().equals(member.name())
              && other.wire().equals(member.wire())
              && other.type().name().equals(member.type().name());
      if (same && other.required() == member.required()) {
        return member;
      }
      if (same && member.type().primitive() == null) {
        return member.asOptional();
      }
    }
    return null;
  }

  SourceFile file(String union) {
    JsonNode node = schemas.get(union);
    List<Member> common = shared(union);
    List<Accessor> accessors = new ArrayList<>();
    List<Accessor> reads = new ArrayList<>();
    for (Member member : common) {
      boolean declared = declaredFor(union).contains(member.name());
      String type = member.returned();
      accessors.add(
          new Accessor(
              ClassParts.accessorDoc(member, common), declared, type, member.name(), null));
      String reader = member.type().reader();
      String read =
          "received.read(\""
              + member.wire()
              + "\", "
              + (reader.endsWith("()")
                  ? "JsonReader::" + reader.substring(0, reader.length() - 2)
                  : "in -> in." + reader)
              + ")";
      String body =
          member.required()
              ? "return received.require(\""
                  + union
                  + "\", \""
                  + member.wire()
                  + "\", "
                  + read
                  + ");"
              : "return " + read + ";";
      reads.add(new Accessor(null, true, type, member.name(), Layout.statement(6, body)));
    }
    boolean open = Schemas.presenceOf(node).isEmpty();
    View view =
        new View(
            javadoc(node, union),
            union,
            declaration(union),
            accessors,
            reads,
            schemas.isNested(union),
            open);
    Imports imports =
        new Imports(types.packageOf(union))
            .add("java.util.Map")
            .addAll(ClassParts.typeImports(common, member -> true));
    if (open) {
      imports.add("io.github.backpack4j.json.JsonReader", "io.github.backpack4j.json.Received");
    }
    if (open || !common.stream().allMatch(Member::required)) {
      imports.add("org.jspecify.annotations.Nullable");
    }
    return new SourceFile(
        types.packageOf(union),
        union,
        schemas.contract().fileOfSchema(union),
        imports.sorted(),
        "union",
        view);
  }

  private String javadoc(JsonNode node, String union) {
    List<String> known =
        schemas.branches(union).stream().map(branch -> "{@link " + branch.schema() + "}").toList();
    String presence = Schemas.presenceOf(node);
    return new Javadoc()
        .paragraph(Javadoc.of(node.path("description").asText()))
        .paragraph(
            presence.isEmpty()
                ? "Known kinds: "
                    + String.join(", ", known)
                    + "; one newer than this release is an {@link Unrecognized}."
                : "Where "
                    + Javadoc.code(presence)
                    + " has a value on the wire it is read as "
                    + known.get(0)
                    + ", else as "
                    + known.get(1)
                    + "; there is no third kind.")
        .doubt(node.path("x-backpack-doubt").asText())
        .block(0);
  }

  private String declaration(String union) {
    Set<String> outer = schemas.unionsOf(union);
    List<String> permitted = new ArrayList<>();
    for (Branch branch : schemas.branches(union)) {
      permitted.add(branch.schema());
    }
    if (Schemas.presenceOf(schemas.get(union)).isEmpty()) {
      permitted.add(union + ".Unrecognized");
    }
    String head =
        "public sealed interface "
            + union
            + (outer.isEmpty() ? "" : " extends " + String.join(", ", outer));
    String permits = "permits " + String.join(", ", permitted) + " {";
    String line = head + " " + permits;
    return line.length() <= Layout.WIDTH ? line : head + "\n    " + permits;
  }
}
