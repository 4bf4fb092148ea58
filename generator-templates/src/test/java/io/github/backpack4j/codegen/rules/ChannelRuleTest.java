package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsAnInstructionOnAPrivateChannel() {
    contract.replace("channels/order-update.yaml", "  x-backpack-instruction: subscribe\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/order-update.yaml:1: channel orderUpdate: is private, "
                + "as its address begins with account., but has no instruction; write "
                + "x-backpack-instruction: subscribe");
  }

  @Test
  void wantsNoInstructionOnAPublicChannel() {
    contract.replace(
        "channels/depth.yaml",
        "  description: Changes to the book.\n",
        "  description: Changes to the book.\n" + "  x-backpack-instruction: subscribe\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:4: channel depth: has an instruction, but "
                + "its address depth.{aggregation}.{symbol} is public, as it does not "
                + "begin with account.; remove the instruction or correct the address");
  }

  @Test
  void wantsThePartsOfAnAddressDeclared() {
    contract.replace(
        "channels/depth.yaml",
        "'depth.{aggregation}.{symbol}'",
        "'depth.{aggregation}.{market}.{symbol}'");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:2: channel depth: the address "
                + "depth.{aggregation}.{market}.{symbol} has {market}; declare it under "
                + "parameters");
  }

  @Test
  void wantsKnownValuesOfAllParametersButTheLast() {
    contract.replace(
        "channels/depth.yaml", "'depth.{aggregation}.{symbol}'", "'depth.{symbol}.{aggregation}'");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:2: channel depth: any text can stand for {symbol}, so a name"
                + " of depth.{symbol}.{aggregation} cannot be taken apart; write the enum of symbol"
                + " or move it to the end");
  }

  @Test
  void wantsDeclaredParametersInTheAddress() {
    contract.replace("channels/depth.yaml", "'depth.{aggregation}.{symbol}'", "'depth.{symbol}'");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:5: channel depth: the parameter aggregation "
                + "is not in the address depth.{symbol}; write {aggregation} there or "
                + "remove it");
  }

  @Test
  void wantsAnOperationForEachChannel() {
    contract
        .replace(
            "asyncapi.yaml", "  receiveDepth: { $ref: 'channels/depth.yaml#/receiveDepth' }\n", "")
        .replace(
            "channels/depth.yaml",
            "\n"
                + "receiveDepth:\n"
                + "  action: receive\n"
                + "  channel: { $ref: '#/depth' }\n"
                + "  messages:\n"
                + "    - $ref: '#/depth/messages/depthUpdate'\n",
            "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:1: channel depth: has no operation; add one "
                + "to operations with action: receive or send");
  }

  @Test
  void wantsOneMessageOnAChannelWithAnAddress() {
    contract.replace(
        "channels/depth.yaml",
        "    depthUpdate:\n",
        "    other:\n"
            + "      payload:\n"
            + "        schemaFormat: application/vnd.oai.openapi+yaml;version=3.0.0\n"
            + "        schema: { $ref: '../schemas/depth.yaml#/DepthUpdate' }\n"
            + "    depthUpdate:\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:11: channel depth: has 2 messages, but a "
                + "stream name stands for one type; write one message");
  }

  @Test
  void wantsEachAddressOnce() {
    contract
        .replace(
            "channels/order-update.yaml",
            "address: account.orderUpdate",
            "address: 'depth.{aggregation}.{symbol}'")
        .replace(
            "channels/order-update.yaml",
            "  x-backpack-instruction: subscribe\n",
            "  parameters:\n" + "    aggregation: { enum: ['200ms'] }\n" + "    symbol: {}\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/order-update.yaml:2: channel orderUpdate: has the "
                + "address of the channel depth; remove one of them");
  }

  @Test
  void wantsOneInstruction() {
    contract.replace(
        "channels/order-update.yaml",
        "x-backpack-instruction: subscribe",
        "x-backpack-instruction: [subscribe, listen]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/order-update.yaml:4: channel orderUpdate: has the "
                + "instructions [\"subscribe\",\"listen\"]; keep one, as text");
  }

  @Test
  void wantsAnAddressWhereThereIsAnInstruction() {
    contract.replace("channels/order-update.yaml", "address: account.orderUpdate", "address: null");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/order-update.yaml:1: channel orderUpdate: has no "
                + "address, so nobody can subscribe to it; write the address, or remove "
                + "x-backpack-instruction");
  }

  @Test
  void wantsAnAddressWhereThereIsWhatOnlyAStreamHas() {
    contract.replace(
        "channels/control.yaml",
        "  address: null\n",
        "  address: null\n  x-backpack-state: [method]\n  x-backpack-interval: 1000\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/control.yaml:1: channel control: has no address, so nobody can"
                + " subscribe to it; write the address, or remove x-backpack-interval,"
                + " x-backpack-state");
  }

  @Test
  void letsAMessageBeTheStateOfMembersThatItAlwaysHas() {
    stateOf("[T]");

    assertThat(contract.problems()).isEmpty();
  }

  private void stateOf(String members) {
    contract.replace(
        "channels/depth.yaml",
        "  parameters:\n",
        "  x-backpack-state: " + members + "\n  parameters:\n");
  }

  @Test
  void wantsTheStateToBeOfAMemberThatThereIs() {
    stateOf("[T, s]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:5: channel depth: the schema DepthUpdate has no property s;"
                + " name one that it has");
  }

  @Test
  void wantsTheStateToBeOfAMemberThatIsAlwaysThere() {
    stateOf("[T]");
    contract.replace("schemas/depth.yaml", "required: [a, T]", "required: [a]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:5: channel depth: the schema DepthUpdate does not require T,"
                + " so a message may be the state of nothing; name a property that is always"
                + " there");
  }

  @Test
  void wantsTheStateToBeOfOneValue() {
    stateOf("[a]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:5: channel depth: the property a of the schema DepthUpdate"
                + " is more than one text, number or boolean; name one that is not");
  }

  @Test
  void wantsTheStateToBeOfAMemberOfEachPossibility() {
    contract
        .replace("channels/depth.yaml", "depth.yaml#/DepthUpdate'", "depth.yaml#/DepthMessage'")
        .append(
            "schemas/depth.yaml",
            """

            DepthMessage:
              description: A change to the book, or what an order did.
              oneOf:
                - $ref: '#/DepthUpdate'
                - $ref: '#/OrderUpdate'
              x-backpack-presence: T
            """);
    stateOf("[T]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:5: channel depth: the schema OrderUpdate has no property T;"
                + " name one that it has");
  }
}
