package io.github.backpack4j.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.conformance.ContractIndex;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractDocumentTest {
  private final ContractDocument contract = ContractDocument.standard();

  @Test
  void everyReferenceLeadsToSomethingInTheDocument() {
    JsonNode openapi = contract.openapi();
    List<String> references = openapi.findValuesAsText("$ref");
    openapi
        .findValues("mapping")
        .forEach(mapping -> mapping.forEach(kind -> references.add(kind.textValue())));

    assertThat(references).hasSizeGreaterThan(300);
    assertThat(references)
        .allSatisfy(
            each -> {
              assertThat(each).startsWith("#/components/");
              assertThat(openapi.at(each.substring(1)).isObject()).as(each).isTrue();
            });
  }

  @Test
  void aReaderOfOpenApiFindsNothingWrongWithIt() {
    SwaggerParseResult read =
        new OpenAPIV3Parser().readContents(contract.openapi().toString(), null, null);

    assertThat(read.getMessages()).isEmpty();
    assertThat(read.getOpenAPI().getComponents().getSchemas()).hasSizeGreaterThan(130);
  }

  @Test
  void itHasAllOperationsAndTheMessagesOfAllStreams() {
    List<String> ids = new ArrayList<>();
    contract
        .openapi()
        .path("paths")
        .forEach(item -> item.forEach(each -> ids.add(each.path("operationId").textValue())));

    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(
            ContractIndex.standard().operations().stream().map(each -> each.id()).toList());
    for (ContractIndex.Channel channel : ContractIndex.standard().channels()) {
      Schema message = channel.message();
      if (message != null) {
        assertThat(contract.schema(String.valueOf(message.name())).isObject()).isTrue();
      }
    }
  }

  @Test
  void componentsAreOfTheKindThatRefersToThem() {
    JsonNode openapi = contract.openapi();

    assertThat(openapi.at("/components/responses/Refused/content").isObject()).isTrue();
    assertThat(openapi.at("/components/headers/PageCount/schema").isObject()).isTrue();
    assertThat(openapi.at("/components/schemas").has("Refused")).isFalse();
    assertThat(openapi.at("/components/securitySchemes/signed").isObject()).isTrue();
  }

  @Test
  void extensionsAreKept() {
    assertThat(
            contract
                .openapi()
                .at("/paths/~1api~1v1~1order/post/x-backpack-instruction")
                .textValue())
        .isEqualTo("orderExecute");
    assertThat(contract.schema("OrderUpdate").at("/properties/X/x-backpack-name").textValue())
        .isEqualTo("status");
  }

  @Test
  void whatACallerDoesToItsCopyIsTheCallersOwn() {
    ((ObjectNode) contract.openapi()).removeAll();
    ((ObjectNode) contract.schema("Order")).removeAll();

    assertThat(contract.openapi().isEmpty()).isFalse();
    assertThat(contract.schema("Order").isEmpty()).isFalse();
  }

  @Test
  void sixtyFourDigitsStandForTheWholeContract() {
    assertThat(contract.digest()).matches("[0-9a-f]{64}");
  }

  @Test
  void aSchemaThatItDoesNotHaveIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> contract.schema("Unheard"))
        .withMessage("the contract has no schema Unheard");
  }

  @Test
  void aPlaceIsTracedToTheFileItStandsIn() {
    SpecFiles files = new SpecFiles();
    for (String pointer :
        List.of(
            "/paths/~1api~1v1~1order/post/operationId",
            "/components/schemas/OrderUpdate/properties/X",
            "/components/responses/Refused/description",
            "/info/title")) {
      String source = contract.source(pointer);
      int hash = source.indexOf('#');
      JsonNode there =
          files
              .open(source.substring(0, hash))
              .node()
              .at(JsonPointer.compile(source.substring(hash + 1)));

      assertThat(there.isMissingNode()).as(source).isFalse();
    }
    assertThat(contract.source("/components/schemas/OrderUpdate/properties/X"))
        .isEqualTo("specs/schemas/order.yaml#/OrderUpdate/properties/X");
  }
}
