package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The comments of operations.
 *
 * <p>Always in the same order: what it does, who may do it, the id that a client assigns, pages,
 * units, failures worth handling, doubts, parameters, what is returned, where all this was read.
 */
final class OperationDoc {

  private final Schemas schemas;
  private final Types types;
  private final MemberReader members;
  private final Map<String, String> owners;
  private final Imports imports;

  /**
   * Creates the writer.
   *
   * @param owners which interface has which operation
   * @param imports takes what the comments link to
   */
  OperationDoc(
      Schemas schemas,
      Types types,
      MemberReader members,
      Map<String, String> owners,
      Imports imports) {
    this.schemas = schemas;
    this.types = types;
    this.members = members;
    this.owners = owners;
    this.imports = imports;
  }

  /** The comment of the method with its parameters one by one. */
  String ofMethod(OperationPlace place, List<Member> parameters, @Nullable Member body) {
    JsonNode node = place.node();
    String doubt = node.path("x-backpack-doubt").asText("");
    Javadoc javadoc =
        new Javadoc()
            .paragraph(Javadoc.of(node.path("summary").asText(), this::link))
            .paragraph(Javadoc.of(node.path("description").asText(), this::link))
            .paragraph(place.refused().isEmpty() ? access(node) : refusal(place))
            .paragraph(clientId(node))
            .paragraph(paging(place))
            .paragraph(units(place, body))
            .paragraph(failures(node))
            .doubt(doubt);
    for (JsonNode parameter : node.path("parameters")) {
      String doubtful = parameter.path("x-backpack-doubt").asText("");
      String name = Javadoc.code(parameter.path("name").asText());
      javadoc.paragraph(
          doubtful.isEmpty() ? "" : "In doubt, " + name + ": " + Javadoc.clause(doubtful));
    }
    for (Member parameter : parameters) {
      String phrase = Units.phrase(parameter.type());
      javadoc.tag(
          "@param "
              + parameter.name()
              + " "
              + Javadoc.phrase(parameter.description())
              + (phrase.isEmpty() ? "" : "; " + phrase));
    }
    if (body != null) {
      javadoc.tag("@param " + body.name() + " " + Javadoc.phrase(body.description()));
    }
    javadoc.tag("@return " + answer(place));
    String source = node.path("x-backpack-source").asText("");
    if (!source.isEmpty()) {
      javadoc.tag("@see \"" + Javadoc.escape(source).replace("\"", "&quot;") + "\"");
    }
    return javadoc.block(2);
  }

  /** The comment of the method with its parameters in one object. */
  String ofQueryMethod(OperationPlace place) {
    return new Javadoc()
        .paragraph("The same with its parameters in one object.")
        .tag("@param query the parameters")
        .tag("@return " + answer(place))
        .tag("@throws IllegalArgumentException if {@code query} is null")
        .block(2);
  }

  /** What is returned, as the contract says it and with the types that it can have. */
  private String answer(OperationPlace place) {
    if (place.isRemoved()) {
      return "nothing";
    }
    String said = Javadoc.phrase(place.done().path("description").asText());
    if (!place.done().has("content")) {
      return acknowledgement(place, said);
    }
    for (Map.Entry<String, JsonNode> media : place.done().path("content").properties()) {
      JsonNode schema = media.getValue().path("schema");
      said += kinds(Schemas.refOf(schema));
      String pointer = Pointers.of("responses", "200", "content", media.getKey(), "schema");
      JavaType type = types.of(schema, place.pointer() + pointer, place.id());
      said += type.time() ? "; " + Units.phrase(type) : "";
    }
    if (!place.nothing().isMissingNode()) {
      return said + ", or null: " + Javadoc.phrase(place.nothing().path("description").asText());
    }
    if (place.accepted().isMissingNode()) {
      return said;
    }
    return "{@link Reply.Done} with "
        + said
        + ", or {@link Reply.Accepted}: "
        + Javadoc.phrase(place.accepted().path("description").asText());
  }

  private static String acknowledgement(OperationPlace place, String done) {
    String accepted = Javadoc.phrase(place.accepted().path("description").asText());
    List<String> answers = new ArrayList<>();
    if (!done.isEmpty()) {
      answers.add("{@link Acknowledgement#DONE}: " + done);
    }
    if (!accepted.isEmpty()) {
      answers.add("{@link Acknowledgement#ACCEPTED}: " + accepted);
    }
    return String.join("; ", answers);
  }

  /** Which types an answer can have, where it is a union. */
  private String kinds(String schema) {
    if (schema.isEmpty() || schemas.form(schema) != Schemas.Form.UNION) {
      return "";
    }
    List<String> kinds = new ArrayList<>();
    for (Schemas.Branch branch : schemas.branches(schema)) {
      imports.add(types.qualifiedName(branch.schema()));
      boolean vowel = "AEIOU".indexOf(branch.schema().charAt(0)) >= 0;
      kinds.add((vowel ? "an" : "a") + " {@link " + branch.schema() + "}");
    }
    return ": " + String.join(" or ", kinds);
  }

  private static String access(JsonNode node) {
    String instruction = node.path("x-backpack-instruction").asText("");
    String signed =
        instruction.isEmpty()
            ? "Public."
            : "Signed, instruction {@code "
                + instruction
                + "}"
                + (node.path("x-backpack-batch").asBoolean() ? " once for each element." : ".");
    String effect =
        switch (node.path("x-backpack-effect").asText("read")) {
          case "write" -> " Write: sent at most once.";
          case "funds" -> " Moves funds: sent at most once.";
          default -> " Read.";
        };
    return signed + effect;
  }

  /** Why it is never sent, and what is to be called instead. */
  private String refusal(OperationPlace place) {
    imports.add("io.github.backpack4j.NotSentException");
    String never = " It is never sent: every call fails with {@link NotSentException}.";
    if (!place.isRemoved()) {
      return "Needs a login with a browser, which no API key opens." + never;
    }
    List<String> links = new ArrayList<>();
    for (String successor : place.successors()) {
      links.add(link(successor));
    }
    return "Left the API on "
        + place.removedOn()
        + "; use "
        + String.join(" or ", links)
        + "."
        + never;
  }

  /** A link to an operation; null if there is none of that name. */
  private @Nullable String link(String operation) {
    String owner = owners.get(operation);
    return owner == null ? null : "{@link " + owner + "#" + operation + "}";
  }

  private static String paging(OperationPlace place) {
    Paging paging = Paging.of(place);
    return paging == null
        ? ""
        : "Answers "
            + paging.max()
            + " rows at most; {@link #"
            + place.id()
            + "Paged} reads on page by page.";
  }

  private static String clientId(JsonNode node) {
    String clientId = node.path("x-backpack-client-id").asText("");
    return clientId.isEmpty()
        ? ""
        : "Where {@code "
            + clientId
            + "} is left out, the client assigns one, by which "
            + (node.path("x-backpack-batch").asBoolean() ? "each item" : "it")
            + " can be found again.";
  }

  private String failures(JsonNode node) {
    List<String> codes = new ArrayList<>();
    node.path("x-backpack-failures").forEach(code -> codes.add(Javadoc.code(code.asText())));
    if (codes.isEmpty()) {
      return "";
    }
    imports.add("io.github.backpack4j.ApiException");
    return "Fails with {@link ApiException} when refused: "
        + Javadoc.list(codes)
        + (codes.size() == 1 ? " is" : " are")
        + " worth handling.";
  }

  /** The units of what is sent and answered, a few names for each. */
  private String units(OperationPlace place, @Nullable Member body) {
    Map<String, List<String>> byUnit = new LinkedHashMap<>();
    if (body != null) {
      collect(body.wire(), byUnit);
    }
    JsonNode schema = place.done().path("content").path("application/json").path("schema");
    for (JsonNode part :
        List.of(schema, schema.path("items"), schema.path("additionalProperties"))) {
      String ref = Schemas.refOf(part);
      if (!ref.isEmpty()) {
        collect(ref, byUnit);
      }
    }
    List<String> phrases = new ArrayList<>();
    byUnit.forEach(
        (unit, names) -> {
          List<String> shown = names.stream().limit(3).map(Javadoc::code).toList();
          String list =
              names.size() > 3 ? String.join(", ", shown) + " and others" : Javadoc.list(shown);
          phrases.add(list + " " + Units.phrase(unit, names.size()));
        });
    return phrases.isEmpty() ? "" : "Units: " + String.join("; ", phrases) + ".";
  }

  private void collect(String schema, Map<String, List<String>> byUnit) {
    switch (schemas.form(schema)) {
      case OBJECT -> {
        for (Member member : members.members(schema)) {
          if (!member.type().time() && member.type().needsNoCodec()) {
            note(member.type().unit(), member.name(), byUnit);
          }
        }
        for (JsonNode property : schemas.get(schema).path("properties")) {
          String element = Schemas.refOf(property.path("items"));
          if (!element.isEmpty() && schemas.form(element) == Schemas.Form.TUPLE) {
            collect(element, byUnit);
          }
        }
      }
      case UNION -> schemas.branches(schema).forEach(branch -> collect(branch.schema(), byUnit));
      case TUPLE -> {
        JsonNode places = schemas.get(schema).path("x-backpack-tuple");
        for (int i = 0; i < places.size(); i++) {
          String unit = schemas.get(schema).path("x-backpack-unit").path(i).asText("");
          note(unit, places.get(i).asText(), byUnit);
        }
      }
      default -> {
        // Nothing in it has a unit.
      }
    }
  }

  private static void note(String unit, String name, Map<String, List<String>> byUnit) {
    if (!unit.isEmpty()) {
      List<String> names = byUnit.computeIfAbsent(unit, key -> new ArrayList<>());
      if (!names.contains(name)) {
        names.add(name);
      }
    }
  }
}
