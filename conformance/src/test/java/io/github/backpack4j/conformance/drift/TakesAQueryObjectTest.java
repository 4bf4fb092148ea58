package io.github.backpack4j.conformance.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.conformance.GeneratedClient;
import io.github.backpack4j.conformance.contract.ContractDocument;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whether a parameter more stops calls from compiling goes by the generated client. */
class TakesAQueryObjectTest {
  @Test
  void goesForEveryOperationByWhatIsGenerated() {
    Set<String> expected = new TreeSet<>();
    Set<String> said = new TreeSet<>();
    for (JsonNode operation :
        NormalForm.of(ContractDocument.standard().openapi()).operations().values()) {
      String id = operation.path("x-id").asText();
      if (GeneratedClient.takesAQueryObject(id)) {
        expected.add(id);
      }
      if (Comparison.takesAQueryObject(operation)) {
        said.add(id);
      }
    }

    assertThat(said).isEqualTo(expected).contains("getFills").doesNotContain("getDepth");
  }
}
