package io.github.backpack4j.conformance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.backpack4j.conformance.result.RunResult.ExpectedFailure;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultJsonTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ResultJson.schema(), InputFormat.JSON);

  @Test
  void aRunReadsAsItWasWritten() throws IOException {
    assertThat(ResultJson.readRun(ResultJson.write(run()))).isEqualTo(run());
  }

  @Test
  void aScenarioIsOneLine() throws IOException {
    ScenarioResult scenario = run().scenarios().get(0);

    assertThat(ResultJson.write(scenario)).doesNotContain("\n");
    assertThat(ResultJson.readScenario(ResultJson.write(scenario))).isEqualTo(scenario);
  }

  @Test
  void aRunIsWhatTheSchemaDescribes() {
    assertThat(problems(ResultJson.write(run()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"fail\"|\"failed\"",
        "\"FAILED\"|\"failed\"",
        "\"OPERATION\"|\"operation\"",
        "\"exit\" : 1|\"exit\" : 2",
        "\"contract\" : \"0123456789ab\"|\"contract\" : \"0123\"",
        "\"status\" : 200|\"status\" : \"200\"",
        "2026-11-23T04:30:00Z|yesterday",
        "\"format\" : 1|\"format\" : 2"
      })
  void theSchemaRefusesWhatIsNoRun(String right, String wrong) {
    String json = ResultJson.write(run());
    assertThat(json).contains(right);

    assertThat(problems(json.replace(right, wrong))).isNotEmpty();
  }

  @Test
  void membersOfANewerKitArePassedOver() throws IOException {
    String newer = ResultJson.write(run()).replaceFirst("\\{", "{\"region\": \"eu\",");

    assertThat(ResultJson.readRun(newer)).isEqualTo(run());
  }

  @Test
  void aNewerFormatIsRefused() {
    String newer = ResultJson.write(run()).replace("\"format\" : 1", "\"format\" : 2");

    assertThatThrownBy(() -> ResultJson.readRun(newer))
        .isInstanceOf(IOException.class)
        .hasMessage("format 2 of a run; this kit reads format 1: a newer kit wrote it");
  }

  @Test
  void halfALineOfTheJournalIsNoScenario() {
    String line = ResultJson.write(run().scenarios().get(0));

    assertThatThrownBy(() -> ResultJson.readScenario(line.substring(0, line.length() / 2)))
        .isInstanceOf(IOException.class);
  }

  private static List<String> problems(String json) {
    return SCHEMA
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static RunResult run() {
    Subject subject = Subject.operation("getMarkPrices");
    CheckResult check = new CheckResult(subject, "units", Outcome.FAIL, "/0: \u2028 seconds", "1");
    Exchange exchange =
        new Exchange("1", "GET /api/v1/markPrices", List.of(), 200, List.of("[]"), 12);
    return new RunResult(
        RunResult.FORMAT,
        "20261123T043000Z",
        "0.1.0-SNAPSHOT",
        "0123456789ab",
        "https://127.0.0.1:8080",
        Instant.parse("2026-11-23T04:30:00Z"),
        61_000,
        List.of(
            new ScenarioResult(
                "features/rest/markets/get-mark-prices.feature:9",
                "Get mark prices",
                "A server's mark prices",
                List.of("@live"),
                Outcome.FAIL,
                "getMarkPrices units: /0: seconds",
                12,
                List.of(check),
                List.of(exchange))),
        List.of(new ExpectedFailure(subject, "units", "known", ExpectedFailure.State.FAILED)),
        1);
  }
}
