package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Contract;
import io.github.backpack4j.codegen.stream.StreamChannel;
import io.github.backpack4j.codegen.stream.StreamContract;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TheContractsKeepTheRulesTest {

  private static final Path SPECS = Path.of(System.getProperty("checkout"), "specs");

  private final Contract rest = Contract.load(SPECS.resolve("openapi.yaml"));
  private final Contract streams = Contract.load(SPECS.resolve("asyncapi.yaml"));

  @Test
  void noRuleIsBroken() {
    assertThat(SpecRules.check(rest, streams)).isEmpty();
  }

  @Test
  void theModelOfTheGeneratorHoldsEverySchemaAndPath() {
    assertThat(rest.openApi().getComponents().getSchemas().keySet())
        .containsExactlyElementsOf(rest.schemas());
    assertThat(streams.openApi().getComponents().getSchemas().keySet())
        .containsExactlyElementsOf(streams.schemas());
    assertThat(rest.openApi().getPaths()).hasSize(rest.document().path("paths").size());
  }

  @Test
  void everyChannelWithAnAddressIsRead() {
    StreamContract read = StreamContract.read(streams);

    TreeSet<String> written = new TreeSet<>();
    JsonNode channels = streams.document().path("channels");
    for (Map.Entry<String, JsonNode> channel : channels.properties()) {
      if (channel.getValue().path("address").isTextual()) {
        channel
            .getValue()
            .path("messages")
            .fieldNames()
            .forEachRemaining(message -> written.add(channel.getKey() + " " + message));
      }
    }
    TreeSet<String> found = new TreeSet<>();
    for (StreamChannel channel : read.channels()) {
      found.add(channel.id() + " " + channel.message());
    }
    assertThat(found).isEqualTo(written);
  }
}
