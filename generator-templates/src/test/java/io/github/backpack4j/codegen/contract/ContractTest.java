package io.github.backpack4j.codegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractTest {

  private static final Path ORDERS = Path.of("src/test/resources/contracts/orders");

  private final Contract rest = Contract.load(ORDERS.resolve("openapi.yaml"));
  private final Contract streams = Contract.load(ORDERS.resolve("asyncapi.yaml"));

  @Test
  void putsPathsAndAnswersWhereTheyAreReferredTo() {
    ObjectNode document = rest.document();

    assertThat(document.at("/paths/~1api~1v1~1order/post/operationId").textValue())
        .isEqualTo("executeOrder");
    assertThat(document.at("/paths/~1api~1v1~1order/post/responses/4XX/description").textValue())
        .isEqualTo("The exchange said no.");
  }

  @Test
  void gathersSchemasByNameAndInOrder() {
    assertThat(rest.schemas())
        .containsExactly(
            "ApiError",
            "ApiErrorCode",
            "Asset",
            "BatchOrderPlaced",
            "BatchOrderPlacedTag",
            "BatchOrderResult",
            "Fill",
            "LimitOrder",
            "MarketOrder",
            "Order",
            "OrderCancelRequest",
            "OrderRefusal",
            "OrderRequest",
            "Side");
    assertThat(rest.document().at("/components/schemas/Order/discriminator/mapping/Limit"))
        .hasToString("\"#/components/schemas/LimitOrder\"");
    assertThat(rest.document().at("/components/schemas/Order/oneOf/1/$ref").textValue())
        .isEqualTo("#/components/schemas/MarketOrder");
  }

  @Test
  void keepsWhatStandsBesideAnAllOf() {
    assertThat(rest.document().at("/components/schemas/LimitOrder/properties/side"))
        .hasToString(
            "{\"description\":\"Buys or sells.\","
                + "\"allOf\":[{\"$ref\":\"#/components/schemas/Side\"}]}");
  }

  @Test
  void knowsFileAndLineOfEveryPart() {
    assertThat(rest.where("/paths/~1api~1v1~1order/post"))
        .hasToString("orders/paths/order.yaml:32");
    assertThat(rest.where("/components/schemas/LimitOrder/properties/price/format"))
        .hasToString("orders/schemas/order.yaml:30");
    assertThat(rest.where("/paths/~1api~1v1~1order/post/responses/4XX"))
        .hasToString("orders/schemas/errors.yaml:1");
    assertThat(rest.where("/info/contact/name")).hasToString("orders/openapi.yaml:2");
    assertThat(rest.fileOfSchema("Side")).isEqualTo("orders/schemas/order.yaml");
    assertThat(rest.fileOfOperation("/api/v1/ping", "get")).isEqualTo("orders/paths/order.yaml");
    assertThat(streams.fileOfChannel("orderUpdate")).isEqualTo("orders/channels/order-update.yaml");
  }

  @Test
  void keepsTheLinksOfAStreamOperation() {
    assertThat(streams.document().at("/operations/receiveDepth"))
        .hasToString(
            "{\"action\":\"receive\",\"channel\":{\"$ref\":\"#/channels/depth\"},"
                + "\"messages\":[{\"$ref\":\"#/channels/depth/messages/depthUpdate\"}]}");
  }

  @Test
  void sharesSchemasBetweenBothDocuments() {
    assertThat(streams.fileOfSchema("Side")).isEqualTo("orders/schemas/order.yaml");
  }

  @Test
  void givesTheModelOfTheGeneratorWithEverythingInIt() {
    OpenAPI model = rest.openApi();

    Schema<?> price =
        (Schema<?>)
            model.getComponents().getSchemas().get("LimitOrder").getProperties().get("price");
    assertThat(price.getFormat()).isEqualTo("decimal");
    assertThat(price.getExtensions()).containsEntry("x-backpack-unit", "quote/base");
    assertThat(model.getComponents().getSchemas().get("Order").getDiscriminator().getMapping())
        .containsEntry("Market", "#/components/schemas/MarketOrder");
    assertThat(model.getPaths().get("/api/v1/order").getGet().getExtensions())
        .containsEntry("x-backpack-instruction", "orderQuery");
  }

  @Test
  void givesTheSchemasOfAnAsyncApiDocumentAsAModel() {
    Schema<?> level = streams.openApi().getComponents().getSchemas().get("PriceLevel");

    assertThat(level.getMinItems()).isEqualTo(2);
    assertThat(level.getExtensions())
        .containsEntry("x-backpack-tuple", List.of("price", "quantity"));
    assertThat(streams.openApi().getPaths()).isEmpty();
  }
}
