package io.github.backpack4j.conformance.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.backpack4j.conformance.result.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationsTest {
  private static final String ENTRY =
      "{kind: member-added, places: [Sailing], reason: It is so., source: seen}";

  @Test
  void thoseOfTheContractAreWellFormed() {
    assertThat(Explanations.standard().isEmpty()).isFalse();
  }

  @Test
  void oneThatExplainsNothingIsSaid() {
    JsonNode explanations = SmallDocuments.explanations();
    ((ObjectNode) explanations.path("differences").path(0))
        .withArray("places")
        .add("*.fare")
        .add("Ship");
    ((ObjectNode) explanations.path("lists"))
        .set("Quay", explanations.path("lists").path("Harbour"));

    DriftReport report = SmallDocuments.compare(SmallDocuments.published(), explanations);

    assertThat(report.unexplained()).isEmpty();
    assertThat(report.stale())
        .containsExactly(
            "specs/drift.yaml explains a difference that there is not: format-changed at `*.fare`",
            "specs/drift.yaml explains a difference that there is not: format-changed at `Ship`",
            "specs/drift.yaml has a list that is not published: `Quay`");
    assertThat(report.exit(Severity.BEHAVIOUR)).isEqualTo(ExitCode.DRIFT);
  }

  @Test
  void oneExplainsWhatItSaysAndNothingElse() {
    JsonNode explanations = SmallDocuments.explanations();
    ((ObjectNode) explanations.path("differences").path(0)).put("published", "string double");

    DriftReport report = SmallDocuments.compare(SmallDocuments.published(), explanations);

    assertThat(report.unexplained())
        .extracting(DriftFinding::message)
        .containsExactly("`Sailing.tide` is string, in the contract string decimal");
    assertThat(report.stale()).isEmpty();
  }

  @Test
  void oneOfAPlaceThatIsGoneIsNotSaidBesideThat() {
    JsonNode document = SmallDocuments.published();
    Edit.Document edited = new Edit.Document((ObjectNode) document);
    edited.schema("Departure/properties").remove("tide");
    Edit.Document.drop(edited.list("/components/schemas/Departure/required"), "tide");

    DriftReport report = SmallDocuments.compare(document);

    assertThat(report.unexplained())
        .extracting(DriftFinding::message)
        .containsExactly("`Sailing` has no member `tide`, in the contract one");
    assertThat(report.stale()).isEmpty();
  }

  @Test
  void aListThatNobodyComparedIsSaid() {
    JsonNode explanations = SmallDocuments.explanations();
    ((ObjectNode) explanations.path("lists")).removeAll();

    DriftReport report = SmallDocuments.compare(SmallDocuments.published(), explanations);

    assertThat(report.unexplained())
        .extracting(DriftFinding::message)
        .containsExactly("`Harbour`, a list of data, has 3 values (f796ca3992f4); known were none");
    assertThat(report.exit(Severity.ADDITIVE)).isEqualTo(ExitCode.OK);
    assertThat(report.exit(Severity.NONE)).isEqualTo(ExitCode.DRIFT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|specs/drift.yaml is no object",
        "{difference: []}|specs/drift.yaml: unknown key difference",
        "{differences: [ENTRY, {kind: x}]}|specs/drift.yaml: difference 2: places is missing",
        "{differences: [1]}|specs/drift.yaml: difference 1 is no object",
        "{lists: {Ship: {values: 1}}}|specs/drift.yaml: list Ship: digest is missing",
        "{lists: {Ship: {values: 1, digest: a, source: b, c: d}}}"
            + "|specs/drift.yaml: list Ship: unknown key c"
      })
  void aFileOfAnotherShapeIsRefused(String yaml, String message) throws JsonProcessingException {
    JsonNode file = new YAMLMapper().readTree(yaml.replace("ENTRY", ENTRY));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Explanations.of(file))
        .withMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "member-added|member-lost|unknown kind member-lost",
        "[Sailing]|[]|places is a list of at least one",
        "[Sailing]|Sailing|places is a list of at least one",
        "It is so.|1|reason is no text",
        "seen}|seen, name: 1}|name is no text",
        "seen}|seen, owner: me}|unknown key owner"
      })
  void anEntryOfAnotherShapeIsRefused(String right, String wrong, String message)
      throws JsonProcessingException {
    assertThat(ENTRY).contains(right);
    String yaml = "{differences: [" + ENTRY.replace(right, wrong) + "]}";
    JsonNode file = new YAMLMapper().readTree(yaml);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Explanations.of(file))
        .withMessage("specs/drift.yaml: difference 1: " + message);
  }
}
