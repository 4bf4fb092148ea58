package io.github.backpack4j.conformance.drift;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no document is refused, and not taken for one that has lost everything. */
class BrokenDocumentsTest {
  @TempDir Path folder;

  private static void refused(JsonNode document, String message) {
    assertThatThrownBy(() -> SmallDocuments.compare(document))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage(message);
  }

  @Test
  void parametersAreAList() {
    JsonNode document = SmallDocuments.published();
    ((ObjectNode) document.path("paths").path("/v1/sailings").path("get"))
        .put("parameters", "none");

    refused(document, "/paths/~1v1~1sailings/get/parameters is no list");
  }

  @Test
  void membersAreAnObject() {
    JsonNode document = SmallDocuments.published();
    JsonNode schemas = document.at("/components/schemas");
    String name = "";
    for (var each : schemas.properties()) {
      name = name.isEmpty() && each.getValue().has("properties") ? each.getKey() : name;
    }
    ((ObjectNode) schemas.path(name)).putArray("properties");

    refused(document, "/components/schemas/" + name + "/properties is no object");
  }

  @Test
  void nothingStandsBehindADocument() throws IOException {
    Path file = folder.resolve("openapi.json");
    Files.writeString(file, SmallDocuments.published() + " }");

    assertThatThrownBy(() -> PublishedDocument.read(file.toString()))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage(file + " is neither JSON nor YAML");
  }
}
