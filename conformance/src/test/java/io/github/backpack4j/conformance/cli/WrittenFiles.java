package io.github.backpack4j.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.backpack4j.conformance.report.History;
import io.github.backpack4j.conformance.report.HistoryEntry;
import io.github.backpack4j.conformance.result.ResultJson;
import io.github.backpack4j.conformance.result.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The files of a run, each held against what its readers expect, and against the others. */
final class WrittenFiles {
  private WrittenFiles() {}

  static void areSound(Path folder) throws Exception {
    String json = Files.readString(folder.resolve("run.json"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(folder.resolve("run.schema.json")), InputFormat.JSON)
                .validate(json, InputFormat.JSON))
        .isEmpty();
    RunResult run = ResultJson.readRun(json);
    junitCounts(folder, run);
    eachLineIsJson(folder.resolve("messages.ndjson"));
    eachLineIsJson(folder.resolve("journal.jsonl"));
    List<HistoryEntry> history = History.read(folder);
    assertThat(history).last().extracting(HistoryEntry::id).isEqualTo(run.id());
    assertThat(history).last().extracting(HistoryEntry::exit).isEqualTo(run.exit());
    assertThat(Files.readString(folder.resolve("index.html")))
        .contains(">" + run.exit() + " (", run.contract(), run.kit());
    assertThat(Files.readString(folder.resolve("badge.svg"))).contains(run.contract(), run.kit());
  }

  private static void junitCounts(Path folder, RunResult run) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(folder.resolve("junit.xml").toFile());
    Element all = document.getDocumentElement();
    assertThat(elements(document, "testcase"))
        .hasSize(run.scenarios().size() + run.expected().size());
    for (String[] each :
        new String[][] {
          {"tests", "testcase"},
          {"failures", "failure"},
          {"errors", "error"},
          {"skipped", "skipped"}
        }) {
      assertThat(all.getAttribute(each[0]))
          .isEqualTo(String.valueOf(elements(document, each[1]).size()));
      assertThat(
              elements(document, "testsuite").stream()
                  .mapToInt(suite -> Integer.parseInt(suite.getAttribute(each[0])))
                  .sum())
          .isEqualTo(elements(document, each[1]).size());
    }
  }

  private static List<Element> elements(Document document, String name) {
    var found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static void eachLineIsJson(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      assertThat(mapper.readTree(line).isObject()).as(line).isTrue();
    }
  }
}
