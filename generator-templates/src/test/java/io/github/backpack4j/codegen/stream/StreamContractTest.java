package io.github.backpack4j.codegen.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.backpack4j.codegen.contract.ContractException;
import io.github.backpack4j.codegen.contract.EditedContract;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamContractTest {

  private static final String DEPTH = "channels/depth.yaml";

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void readsChannelsByAddress() {
    contract
        .replace(
            DEPTH,
            "  description: Changes to the book.\n",
            "  title: The book\n"
                + "  description: Changes to the book.\n"
                + "  x-backpack-interval: 1000\n"
                + "  x-backpack-state: [s]\n"
                + "  x-backpack-doubt: Whether it ticks at night.\n"
                + "  x-backpack-unified: [watchOrderBook]\n")
        .replace(DEPTH, "  action: receive\n", "  action: receive\n  summary: Follows the book.\n");

    assertThat(StreamContract.read(contract.asyncApi()).channels())
        .containsExactly(
            new StreamChannel(
                "orderUpdate",
                "account.orderUpdate",
                List.of(),
                "subscribe",
                "orderUpdate",
                "OrderUpdate",
                "",
                "What happens to orders.",
                "receiveOrderUpdate",
                "",
                null,
                List.of(),
                "",
                "a document, January 2026",
                List.of()),
            new StreamChannel(
                "depth",
                "depth.{aggregation}.{symbol}",
                List.of(
                    new StreamParameter("aggregation", "How often.", List.of("200ms", "600ms")),
                    new StreamParameter("symbol", "The market.", List.of())),
                null,
                "depthUpdate",
                "DepthUpdate",
                "The book",
                "Changes to the book.",
                "receiveDepth",
                "Follows the book.",
                1000L,
                List.of("s"),
                "Whether it ticks at night.",
                "a document, January 2026",
                List.of("watchOrderBook")));
  }

  @Test
  void tellsPrivateChannelsFromPublicOnes() {
    assertThat(StreamContract.read(contract.asyncApi()).channels())
        .extracting(StreamChannel::isPrivate)
        .containsExactly(true, false);
  }

  @Test
  void leavesTheFramesOfTheSocketOut() {
    assertThat(StreamContract.read(contract.asyncApi()).channels())
        .extracting(StreamChannel::id)
        .containsExactly("orderUpdate", "depth");
  }

  @Test
  void readsChannelsWhateverTheirSchemasSay() {
    contract.replace(
        "schemas/depth.yaml", "      x-backpack-name: asks\n", "      nullable: true\n");

    assertThat(StreamContract.read(contract.asyncApi()).channels()).hasSize(2);
  }

  @Test
  void refusesAChannelThatTheLibraryWouldDrop() {
    contract.replace(DEPTH, "  parameters:\n", "  privacy: public\n  parameters:\n");

    assertRefused(
        "specs/channels/depth.yaml:5: the AsyncAPI parser does not take this: \"privacy\" is not"
            + " valid extension property; correct it");
  }

  @Test
  void refusesAMessageThatTheLibraryWouldDrop() {
    contract.replace(DEPTH, "      title: Depth update\n", "      titel: Depth update\n");

    assertRefused(
        "specs/channels/depth.yaml:14: the AsyncAPI parser does not take this: \"titel\" is not"
            + " valid extension property; correct it");
  }

  @Test
  void refusesAParameterThatTheLibraryWouldDrop() {
    contract.replace(DEPTH, "      description: How often.\n", "      schema: { type: string }\n");

    assertRefused(
        "specs/channels/depth.yaml:9: the AsyncAPI parser does not take this: \"schema\" is not"
            + " valid extension property; correct it");
  }

  @Test
  void refusesAnOperationThatTheLibraryWouldDrop() {
    contract.replace(DEPTH, "action: receive", "action: hear");

    assertRefused(
        "specs/channels/depth.yaml:20: the AsyncAPI parser does not take this: Cannot deserialize"
            + " value of type `com.asyncapi.v3._0_0.model.operation.OperationAction` from String"
            + " \"hear\": not one of the values accepted for Enum class: [send, receive]; correct"
            + " it");
  }

  @Test
  void refusesAServerThatTheLibraryWouldDrop() {
    contract.replace("asyncapi.yaml", "    protocol: wss\n", "    protokol: wss\n");

    assertRefused(
        "specs/asyncapi.yaml:8: the AsyncAPI parser does not take this: \"protokol\" is not valid"
            + " extension property; correct it");
  }

  @Test
  void refusesAChannelThatIsNotReceived() {
    contract.replace(DEPTH, "action: receive", "action: send");

    assertRefused(
        "specs/channels/depth.yaml:1: channel depth: is not received; add an operation with action:"
            + " receive");
  }

  @Test
  void refusesAPayloadWithoutAName() {
    contract.replace(
        DEPTH,
        "schema: { $ref: '../schemas/depth.yaml#/DepthUpdate' }",
        "schema: { type: string }");

    assertRefused(
        "specs/channels/depth.yaml:1: channel depth: carries no schema with a name in the message"
            + " depthUpdate; write a $ref");
  }

  @Test
  void printsNothing() {
    contract.replace(DEPTH, "action: receive", "action: hear");
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThatExceptionOfType(ContractException.class)
          .isThrownBy(() -> StreamContract.read(contract.asyncApi()));
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private void assertRefused(String message) {
    assertThatExceptionOfType(ContractException.class)
        .isThrownBy(() -> StreamContract.read(contract.asyncApi()))
        .withMessage(message);
  }
}
