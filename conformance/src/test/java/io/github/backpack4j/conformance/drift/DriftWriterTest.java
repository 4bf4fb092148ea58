package io.github.backpack4j.conformance.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.backpack4j.conformance.contract.ContractDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftWriterTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final DriftWriter writer = new DriftWriter("1.2.3");

  /** Two unexplained differences, one explained, an explanation of nothing. */
  private static DriftReport report() {
    ObjectNode published = (ObjectNode) SmallDocuments.published();
    Edit.Document document = new Edit.Document(published);
    document.schema("Paid/properties").putObject("receipt").put("type", "string");
    document.operation("post /v1/booking").put("description", "Instruction: `bookingCreate`");
    JsonNode explanations = SmallDocuments.explanations();
    ((ObjectNode) explanations.path("differences").path(0)).withArray("places").add("Ship");
    return SmallDocuments.compare(published, explanations);
  }

  @Test
  void aPageHasTheWorstFirstAndFoldsWhatIsMeant() {
    assertThat(writer.write(report(), DriftWriter.Format.MARKDOWN))
        .isEqualTo(
            """
            # What the contract and the document say differently

            Document: Ferry 7\s\s
            Contract: 0123456789ab

            ## Behaviour: code compiles and acts differently (1)

            - `book` is signed as bookingCreate, in the contract as bookingMake. Shows at book. (`instruction-changed`, specs/openapi.yaml#/paths/~1v1~1booking/post)

            ## Additive: there is something new to use (1)

            - `PaidBooking` has a new member `receipt`, optional. Shows at book, getBooking. (`member-added`, specs/openapi.yaml#/components/schemas/PaidBooking/receipt)

            ## Explanations of nothing (1)

            - specs/drift.yaml explains a difference that there is not: format-changed at `Ship`.

            ## Meant so (1)

            - 1 (`Sailing.tide`): It is a decimal in text. (recorded at the pier)
            """);
  }

  @Test
  void aPageOfNothingSaysSo() {
    DriftReport report = SmallDocuments.compare(SmallDocuments.published());

    assertThat(writer.write(report, DriftWriter.Format.MARKDOWN))
        .isEqualTo(
            """
            # What the contract and the document say differently

            Document: Ferry 7\s\s
            Contract: 0123456789ab

            Nothing unexplained.

            ## Meant so (1)

            - 1 (`Sailing.tide`): It is a decimal in text. (recorded at the pier)
            """);
  }

  @Test
  void jsonIsWhatTheSchemaDescribes() throws IOException {
    String json = writer.write(report(), DriftWriter.Format.JSON);

    assertThat(problems(json)).isEmpty();
    JsonNode finding = JSON.readTree(json).path("findings").path(1);
    assertThat(finding.path("id").textValue()).isEqualTo("format-changed:Sailing.tide");
    assertThat(finding.path("explained").path("source").textValue())
        .isEqualTo("recorded at the pier");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\" : 1|\"format\" : 2",
        "\"behaviour\"|\"behavior\"",
        "\"stale\"|\"stales\"",
        "\"shows\" : [ \"book\" ]|\"shows\" : \"book\"",
        "\"specs/|\"",
        "\"reason\"|\"why\""
      })
  void theSchemaRefusesWhatIsNoReport(String right, String wrong) throws IOException {
    String json = writer.write(report(), DriftWriter.Format.JSON);
    assertThat(json).contains(right);

    assertThat(problems(json.replace(right, wrong))).isNotEmpty();
  }

  private static List<com.networknt.schema.Error> problems(String json) throws IOException {
    try (InputStream in = DriftWriter.class.getResourceAsStream("/schemas/drift-1.schema.json")) {
      String schema = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Schema drift =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(schema, InputFormat.JSON);
      return drift.validate(json, InputFormat.JSON);
    }
  }

  @Test
  void sarifHasWhatToolsNeed() throws JsonProcessingException {
    JsonNode sarif = JSON.readTree(writer.write(report(), DriftWriter.Format.SARIF));

    assertThat(sarif.path("version").textValue()).isEqualTo("2.1.0");
    assertThat(sarif.path("$schema").textValue()).endsWith("/sarif-schema-2.1.0.json");
    JsonNode run = sarif.path("runs").path(0);
    JsonNode rules = run.path("tool").path("driver").path("rules");
    assertThat(run.path("results")).hasSize(4);
    for (JsonNode result : run.path("results")) {
      JsonNode rule = rules.path(result.path("ruleIndex").intValue());
      assertThat(rule.path("id").textValue()).isEqualTo(result.path("ruleId").textValue());
      assertThat(result.path("level").textValue()).isIn("note", "warning", "error");
      assertThat(result.path("message").path("text").textValue()).endsWith(".");
      JsonNode physical = result.path("locations").path(0).path("physicalLocation");
      assertThat(physical.path("artifactLocation").path("uri").textValue()).startsWith("specs/");
      assertThat(physical.path("region").path("startLine").intValue()).isPositive();
    }
    assertThat(run.path("results").findValuesAsText("ruleId"))
        .containsExactly(
            "instruction-changed", "format-changed", "member-added", "stale-explanation");
    assertThat(
            run.path("results")
                .path(1)
                .path("suppressions")
                .path(0)
                .path("justification")
                .textValue())
        .isEqualTo("It is a decimal in text.");
    assertThat(run.path("results").path(0).has("suppressions")).isFalse();
  }

  @Test
  void sarifPointsAtTheLineOfTheContract() throws IOException {
    ObjectNode published = (ObjectNode) ContractDocument.standard().openapi();
    ((ObjectNode) published.at("/components/schemas/Trade/properties")).remove("id");
    DriftReport report =
        Drift.between(
            published,
            ContractDocument.standard().openapi(),
            ContractDocument.standard().digest(),
            ContractDocument.standard()::source,
            Explanations.none());

    JsonNode sarif = JSON.readTree(writer.write(report, DriftWriter.Format.SARIF));

    assertThat(report.unexplained())
        .extracting(DriftFinding::id)
        .containsExactly("member-removed:Trade.id");
    JsonNode physical = sarif.at("/runs/0/results/0/locations/0/physicalLocation");
    assertThat(physical.at("/artifactLocation/uri").textValue())
        .isEqualTo("specs/schemas/trade.yaml");
    assertThat(line("specs/schemas/trade.yaml", physical.at("/region/startLine").intValue()))
        .isEqualTo("    id:");
  }

  private static String line(String file, int number) throws IOException {
    try (InputStream in = DriftWriter.class.getClassLoader().getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(number - 1L).findFirst().orElse("");
    }
  }

  @Test
  void rulesHaveTheirClass() throws JsonProcessingException {
    JsonNode sarif = JSON.readTree(writer.write(report(), DriftWriter.Format.SARIF));
    List<String> classes = new ArrayList<>();
    JsonNode rules = sarif.at("/runs/0/tool/driver/rules");
    StreamSupport.stream(rules.spliterator(), false)
        .filter(rule -> rule.has("properties"))
        .forEach(rule -> classes.add(rule.at("/properties/class").textValue()));

    assertThat(classes).hasSize(Kind.values().length);
    assertThat(classes).containsOnly("none", "additive", "source-breaking", "behaviour");
  }
}
