package io.github.backpack4j.conformance.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedSchema;

/**
 * What openapi-diff does with a document as it was published: why there is code of ours beside it.
 * When one of these fails after an update, the table in the package's javadoc has to go with it.
 */
class WhatOpenApiDiffSeesTest {
  private static ChangedOpenApi compare(Consumer<Edit.Document> change) {
    JsonNode edited = SmallDocuments.published();
    change.accept(new Edit.Document((ObjectNode) edited));
    return OpenApiCompare.fromSpecifications(parsed(SmallDocuments.published()), parsed(edited));
  }

  private static OpenAPI parsed(JsonNode document) {
    return new OpenAPIV3Parser().readContents(document.toString(), null, null).getOpenAPI();
  }

  private static ChangedSchema answer(ChangedOpenApi changed, int operation) {
    return changed
        .getChangedOperations()
        .get(operation)
        .getApiResponses()
        .getChanged()
        .get("200")
        .getContent()
        .getChanged()
        .values()
        .iterator()
        .next()
        .getSchema();
  }

  @Test
  void itDoesNotLookAtExtensions() {
    assertThat(
            compare(d -> d.operation("post /v1/booking").put("x-backpack-instruction", "other"))
                .isUnchanged())
        .isTrue();
  }

  @Test
  void itDoesNotLookAtTheAddress() {
    assertThat(
            compare(d -> d.at("/servers/0").put("url", "https://other.example.com")).isUnchanged())
        .isTrue();
  }

  @Test
  void itDoesNotTellWhetherSomethingBecomesDeprecatedOrIsNoLonger() {
    JsonNode deprecated = SmallDocuments.published();
    new Edit.Document((ObjectNode) deprecated)
        .operation("post /v1/booking")
        .put("deprecated", true);

    ChangedOpenApi back =
        OpenApiCompare.fromSpecifications(parsed(deprecated), parsed(SmallDocuments.published()));

    assertThat(back.getChangedOperations().get(0).isDeprecated()).isTrue();
  }

  @Test
  void itLooksAtNothingElseWhereTheFormatDiffers() {
    ChangedOpenApi changed =
        compare(
            d -> d.schema("Departure/properties/leaves").put("format", "int32").put("minimum", 1));

    ChangedSchema leaves = answer(changed, 0).getItems().getChangedProperties().get("leaves");
    assertThat(leaves.isChangedType()).isTrue();
    assertThat(leaves.getNumericRange()).isNull();
  }

  @Test
  void itMixesTheKindsOfAUnion() {
    ChangedOpenApi changed =
        compare(
            d -> {
              d.schema("BookingKind").withArray("anyOf").remove(1);
              d.schema("BookingKind/discriminator/mapping").remove("Paid");
            });

    assertThat(answer(changed, 0).getOneOfSchema()).isNull();
    assertThat(answer(changed, 0).getMissingProperties()).containsOnlyKeys("berth");
  }

  @Test
  void itSaysTheSameForEachOperationThatSharesASchema() {
    ChangedOpenApi changed =
        compare(d -> d.schema("Paid/properties").putObject("receipt").put("type", "string"));

    assertThat(changed.getChangedOperations()).hasSize(2);
  }

  @Test
  void itTakesARangeOfStatusesForAnotherStatus() {
    ChangedOpenApi changed =
        compare(
            d -> {
              ObjectNode responses = (ObjectNode) d.operation("get /v1/sailings").path("responses");
              responses.set("4XX", responses.remove("400"));
            });

    Map<String, ?> missing = changed.getChangedOperations().get(0).getApiResponses().getMissing();
    assertThat(missing).containsOnlyKeys("400");
  }

  @Test
  void itDoesNotCompareSchemasOfAnotherContentType() {
    ChangedOpenApi changed =
        compare(
            d -> {
              d.rename(
                  "/paths/~1v1~1booking/get/responses/200/content",
                  "application/json",
                  "text/json");
              d.operation("get /v1/booking");
            });

    assertThat(
            changed
                .getChangedOperations()
                .get(0)
                .getApiResponses()
                .getChanged()
                .get("200")
                .getContent()
                .getChanged())
        .isEmpty();
  }
}
