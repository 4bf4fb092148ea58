package io.github.backpack4j.conformance.drift;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.conformance.contract.SpecLines;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a report for people, for programs, and for tools that show findings beside code. */
public final class DriftWriter {
  /** Version of the JSON form, published as resource {@code schemas/drift-1.schema.json}. */
  public static final int FORMAT = 1;

  private static final String SARIF_SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String kit;

  /** What a report is written as. */
  public enum Format {
    /** A page for people. */
    MARKDOWN,
    /** All that was found, for programs. */
    JSON,
    /** SARIF 2.1.0. */
    SARIF;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A writer.
   *
   * @param kit version of the kit
   */
  public DriftWriter(String kit) {
    this.kit = kit;
  }

  /** The report in a form, with a line feed at its end. */
  public String write(DriftReport report, Format format) {
    return switch (format) {
      case MARKDOWN -> markdown(report);
      case JSON -> pretty(json(report));
      case SARIF -> pretty(sarif(report));
    };
  }

  private static String markdown(DriftReport report) {
    StringBuilder page =
        new StringBuilder("# What the contract and the document say differently\n\n");
    page.append("Document: ").append(named(report)).append("  \n");
    page.append("Contract: ").append(report.contract(), 0, 12).append('\n');
    if (report.unexplained().isEmpty() && report.stale().isEmpty()) {
      page.append("\nNothing unexplained.\n");
    }
    for (Severity severity : severities()) {
      List<DriftFinding> findings =
          report.unexplained().stream().filter(each -> each.severity() == severity).toList();
      if (!findings.isEmpty()) {
        page.append("\n## ").append(heading(severity)).append(" (").append(findings.size());
        page.append(")\n\n");
        findings.forEach(each -> page.append(line(each)));
      }
    }
    if (!report.stale().isEmpty()) {
      page.append("\n## Explanations of nothing (").append(report.stale().size()).append(")\n\n");
      report.stale().forEach(each -> page.append("- ").append(each).append(".\n"));
    }
    explained(report, page);
    return page.toString();
  }

  private static List<Severity> severities() {
    return Arrays.stream(Severity.values()).sorted(Comparator.reverseOrder()).toList();
  }

  private static String named(DriftReport report) {
    String name = (report.title() + " " + report.version()).strip();
    return name.isEmpty() ? "without a title" : name;
  }

  private static String heading(Severity severity) {
    return switch (severity) {
      case NONE -> "None: nothing is to be done";
      case ADDITIVE -> "Additive: there is something new to use";
      case SOURCE_BREAKING -> "Source-breaking: code no longer compiles";
      case BEHAVIOUR -> "Behaviour: code compiles and acts differently";
    };
  }

  private static String line(DriftFinding finding) {
    String shows = finding.shows().isEmpty() ? "" : " Shows at " + finding.showsInShort() + ".";
    return "- %s.%s (`%s`, %s)\n"
        .formatted(finding.message(), shows, finding.kind().wire(), finding.location());
  }

  /** Differences that are meant, folded: a line for each reason. */
  private static void explained(DriftReport report, StringBuilder page) {
    Map<Explanation, List<String>> places = new LinkedHashMap<>();
    for (DriftFinding each : report.findings()) {
      if (each.explanation() != null) {
        places.computeIfAbsent(each.explanation(), k -> new ArrayList<>()).add(each.place());
      }
    }
    if (!places.isEmpty()) {
      int all = places.values().stream().mapToInt(List::size).sum();
      page.append("\n## Meant so (").append(all).append(")\n\n");
      places.forEach(
          (why, where) ->
              page.append("- ")
                  .append(where.size())
                  .append(" (")
                  .append(inShort(where))
                  .append("): ")
                  .append(why.reason())
                  .append(" (")
                  .append(why.source())
                  .append(")\n"));
    }
  }

  /** The first three places, and how many more there are. */
  private static String inShort(List<String> places) {
    List<String> names = places.stream().distinct().map(each -> "`" + each + "`").toList();
    String first = String.join(", ", names.subList(0, Math.min(3, names.size())));
    return names.size() <= 3 ? first : first + " and " + (names.size() - 3) + " more";
  }

  private static JsonNode json(DriftReport report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("format", FORMAT).put("contract", report.contract());
    root.putObject("published").put("title", report.title()).put("version", report.version());
    for (DriftFinding each : report.findings()) {
      ObjectNode finding = root.withArrayProperty("findings").addObject();
      finding.put("id", each.id()).put("kind", each.kind().wire());
      finding.put("class", each.severity().wire()).put("place", each.place());
      finding.put("message", each.message());
      each.shows().forEach(finding.putArray("shows")::add);
      finding.put("location", each.location());
      Explanation why = each.explanation();
      if (why != null) {
        finding.putObject("explained").put("reason", why.reason()).put("source", why.source());
      }
    }
    root.withArrayProperty("findings");
    report.stale().forEach(root.putArray("stale")::add);
    return root;
  }

  private JsonNode sarif(DriftReport report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", SARIF_SCHEMA).put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "backpack4j-conformance drift").put("version", kit);
    for (Kind kind : Kind.values()) {
      ObjectNode rule = driver.withArrayProperty("rules").addObject();
      rule.put("id", kind.wire());
      rule.putObject("shortDescription").put("text", kind.wire().replace('-', ' '));
      rule.putObject("properties").put("class", kind.severity().wire());
    }
    driver
        .withArrayProperty("rules")
        .addObject()
        .put("id", "stale-explanation")
        .putObject("shortDescription")
        .put("text", "explains nothing");
    run.put("columnKind", "utf16CodeUnits");
    SpecLines lines = new SpecLines();
    for (DriftFinding each : report.findings()) {
      int rule = each.kind().ordinal();
      ObjectNode result = result(run, each.kind().wire(), rule, level(each), each.message() + ".");
      location(result, each.location(), lines);
      result.putObject("partialFingerprints").put("drift/v1", each.id());
      Explanation why = each.explanation();
      if (why != null) {
        ObjectNode suppression = result.putArray("suppressions").addObject();
        suppression.put("kind", "external").put("justification", why.reason());
      }
    }
    for (String each : report.stale()) {
      int rule = Kind.values().length;
      ObjectNode result = result(run, "stale-explanation", rule, "warning", each + ".");
      location(result, "specs/drift.yaml#", lines);
    }
    run.withArrayProperty("results");
    return root;
  }

  private static ObjectNode result(ObjectNode run, String id, int rule, String level, String text) {
    ObjectNode result = run.withArrayProperty("results").addObject();
    result.put("ruleId", id).put("ruleIndex", rule).put("level", level);
    result.putObject("message").put("text", text);
    return result;
  }

  private static void location(ObjectNode result, String source, SpecLines lines) {
    ObjectNode physical = result.putArray("locations").addObject().putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", source.substring(0, source.indexOf('#')));
    physical.putObject("region").put("startLine", lines.line(source));
  }

  private static String level(DriftFinding finding) {
    return switch (finding.severity()) {
      case NONE, ADDITIVE -> "note";
      case SOURCE_BREAKING, BEHAVIOUR -> "error";
    };
  }

  private static String pretty(JsonNode node) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
