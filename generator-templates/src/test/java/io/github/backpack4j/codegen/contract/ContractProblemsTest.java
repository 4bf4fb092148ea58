package io.github.backpack4j.codegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractProblemsTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void findsAReferenceToNoFile() {
    contract.replace(
        "paths/order.yaml",
        "../schemas/order.yaml#/OrderRequest",
        "../schemas/orders.yaml#/OrderRequest");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:44: POST /api/v1/order: the reference "
                + "../schemas/orders.yaml points at no file: there is no "
                + "specs/schemas/orders.yaml; correct the reference or add the file");
  }

  @Test
  void findsAReferenceToNoKey() {
    contract.replace(
        "paths/order.yaml",
        "../schemas/order.yaml#/OrderRequest",
        "../schemas/order.yaml#/OrderRequests");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:44: POST /api/v1/order: the reference "
                + "../schemas/order.yaml#/OrderRequests points at nothing: "
                + "specs/schemas/order.yaml has no OrderRequests there; correct the "
                + "reference or define it");
  }

  @Test
  void findsAReferenceToNoKeyOutsideOfSchemas() {
    contract.replace(
        "paths/order.yaml", "../schemas/errors.yaml#/Refused", "../schemas/errors.yaml#/Refusal");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:31: GET /api/v1/order: the reference "
                + "../schemas/errors.yaml#/Refusal points at nothing: "
                + "specs/schemas/errors.yaml has no Refusal there; correct the reference "
                + "or define it");
  }

  @Test
  void findsAReferenceWithoutASlash() {
    contract.replace(
        "paths/order.yaml",
        "../schemas/order.yaml#/OrderRequest",
        "../schemas/order.yaml#OrderRequest");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:44: POST /api/v1/order: "
                + "../schemas/order.yaml#OrderRequest names no schema; write "
                + "file.yaml#/Name");
  }

  @Test
  void findsASchemaReferenceWithoutAKey() {
    contract.replace(
        "paths/order.yaml", "../schemas/order.yaml#/OrderRequest", "../schemas/order.yaml");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:44: POST /api/v1/order: ../schemas/order.yaml "
                + "names no schema; write file.yaml#/Name");
  }

  @Test
  void findsAReferenceThatLeavesTheFolder() {
    contract.replace(
        "paths/order.yaml",
        "../schemas/order.yaml#/OrderRequest",
        "../../order.yaml#/OrderRequest");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:44: POST /api/v1/order: ../../order.yaml is "
                + "outside the contract; copy what is needed into a file of it");
  }

  @Test
  void findsAReferenceToTheNetwork() {
    contract.replace(
        "paths/order.yaml",
        "../schemas/order.yaml#/OrderRequest",
        "https://exchange.example/order.yaml#/OrderRequest");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:44: POST /api/v1/order: "
                + "https://exchange.example/order.yaml is outside the contract; copy "
                + "what is needed into a file of it");
  }

  @Test
  void findsTwoSchemasOfOneName() {
    contract
        .append(
            "schemas/fill.yaml",
            "\n"
                + "Side:\n"
                + "  description: Another one.\n"
                + "  type: string\n"
                + "  enum: [Maker, Taker]\n")
        .replace("schemas/fill.yaml", "$ref: '#/Asset'", "$ref: '#/Side'");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:27: Fill: two schemas are called Side, one in "
                + "specs/schemas/order.yaml:111 and one in specs/schemas/fill.yaml:34; "
                + "rename one");
  }

  @Test
  void findsACircleOutsideOfSchemas() {
    contract.replace(
        "schemas/errors.yaml",
        "Refused:\n"
            + "  description: The exchange said no.\n"
            + "  content:\n"
            + "    application/json:\n"
            + "      schema: { $ref: '#/ApiError' }\n",
        "Refused: { $ref: '#/Denied' }\n" + "\n" + "Denied: { $ref: '#/Refused' }\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/errors.yaml:1: Refused: the reference #/Denied leads "
                + "back to itself; break the circle");
  }

  @Test
  void findsACircleThroughAPart() {
    contract.replace(
        "paths/order.yaml",
        "/api/v1/ping:\n",
        "/api/v1/ping:\n" + "  servers: { $ref: '#/~1api~1v1~1ping' }\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:133: /api/v1/ping: this reference leads back "
                + "to itself; break the circle");
  }

  @Test
  void findsASchemaThatIsOnlyAReferenceToItself() {
    contract.replace(
        "schemas/fill.yaml",
        "Asset:\n"
            + "  description: Ticker of an asset.\n"
            + "  type: string\n"
            + "  x-backpack-open-list: true\n",
        "Asset: { $ref: '#/Ticker' }\n" + "\n" + "Ticker: { $ref: '#/Asset' }\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:29: Asset: the schema Asset is a reference "
                + "that leads back to itself; define it",
            "specs/schemas/fill.yaml:31: Ticker: the schema Ticker is a reference "
                + "that leads back to itself; define it");
  }

  @Test
  void findsWhatStandsBesideAReference() {
    contract.replace(
        "schemas/order.yaml",
        "side: { $ref: '#/Side' }",
        "side: { description: Buys or sells., $ref: '#/Side' }");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:45: MarketOrder: what stands beside a $ref "
                + "is ignored; write allOf: [{ $ref: … }] with description beside the "
                + "allOf");
  }

  @Test
  void findsAMappingToABareName() {
    contract.replace("schemas/order.yaml", "Limit: '#/LimitOrder'", "Limit: LimitOrder");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:9: Order: LimitOrder is a bare name; write "
                + "the reference that stands under oneOf");
  }

  @Test
  void findsADuplicateKey() {
    contract.replace(
        "schemas/order.yaml",
        "      format: decimal\n",
        "      format: decimal\n" + "      format: decimal\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:31: LimitOrder: the key format stands here "
                + "for the second time (first in line 30); keep one of them");
  }

  @Test
  void findsAnUnknownTag() {
    contract.replace("schemas/order.yaml", "enum: [Bid, Ask]", "enum: !sides [Bid, Ask]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:114: Side: the tag !sides is unknown; leave " + "it out");
  }

  @Test
  void findsAStatusWithoutQuotes() {
    contract.replace("paths/order.yaml", "'200'", "200");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:26: GET /api/v1/order: the key 200 is not "
                + "text; write it in quotes: '200'");
  }

  @Test
  void findsADateWithoutQuotes() {
    contract.replace(
        "paths/order.yaml",
        "x-backpack-source: a document, January 2026",
        "x-backpack-source: 2026-01-15");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:8: GET /api/v1/order: YAML reads 2026-01-15 as "
                + "a date; write it in quotes: '2026-01-15'");
  }

  @Test
  void findsADecimalWithoutQuotes() {
    contract.replace("openapi.yaml", "version: '1'", "version: 1.0");

    assertThat(contract.problems())
        .containsExactly(
            "specs/openapi.yaml:4: YAML reads 1.0 as a floating-point number; "
                + "write it in quotes: '1.0'");
  }

  @Test
  void findsABooleanInOtherWords() {
    contract.replace("schemas/order.yaml", "enum: [Bid, Ask]", "enum: [On, Off]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:114: Side: YAML reads Off as a boolean; "
                + "write true or false, or write it in quotes: 'Off'",
            "specs/schemas/order.yaml:114: Side: YAML reads On as a boolean; write "
                + "true or false, or write it in quotes: 'On'");
  }

  @Test
  void findsANumberInAnotherBase() {
    contract.replace("schemas/depth.yaml", "minItems: 2", "minItems: 002");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/depth.yaml:26: PriceLevel: YAML reads 002 as a number "
                + "that is spelled otherwise; write it in quotes: '002'");
  }

  @Test
  void findsAValueThatIsMissing() {
    contract.replace("schemas/order.yaml", "description: Which order to cancel.", "description:");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:61: OrderCancelRequest: the value of "
                + "description is missing; write it, or null where null is meant");
  }

  @Test
  void findsAnAnchor() {
    contract.replace(
        "schemas/order.yaml", "side: { $ref: '#/Side' }", "side: &side { $ref: '#/Side' }");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:45: MarketOrder: anchors and aliases are not "
                + "used in contracts; give &side a name and refer to it with $ref");
  }

  @Test
  void findsAMergeKey() {
    contract.replace("schemas/order.yaml", "Side:\n", "Side:\n" + "  <<: { nullable: true }\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:112: Side: << is not used in contracts; "
                + "write allOf with a $ref");
  }

  @Test
  void findsTextThatIsNotYaml() {
    contract.replace("schemas/order.yaml", "enum: [Bid, Ask]", "enum: [Bid, Ask");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/order.yaml:115: this is not YAML: expected ',' or ']', "
                + "but got <stream end>");
  }

  @Test
  void findsAFileThatIsNoMapping() {
    contract.write("schemas/fill.yaml", "- Fill\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/fill.yaml:1: the file has to be a mapping of keys to " + "values");
  }

  @Test
  void findsALinkToNothing() {
    contract.replace("asyncapi.yaml", "  depth: { $ref: 'channels/depth.yaml#/depth' }\n", "");

    assertThat(contract.problems())
        .containsExactly(
            "specs/channels/depth.yaml:21: receiveDepth: this points at something "
                + "that is no part of the document; add it",
            "specs/channels/depth.yaml:23: receiveDepth: this points at something "
                + "that is no part of the document; add it");
  }

  @Test
  void findsADocumentOfAnotherKind() {
    contract.replace("openapi.yaml", "openapi: 3.0.3", "swagger: '2.0'");

    assertThat(contract.problems())
        .containsExactly(
            "specs/openapi.yaml:1: this is neither an OpenAPI nor an AsyncAPI "
                + "document; begin it with openapi: 3.0.3 or asyncapi: 3.0.0");
  }

  @Test
  void findsAllProblemsAtOnce() {
    contract
        .replace(
            "paths/order.yaml",
            "../schemas/order.yaml#/OrderRequest",
            "../schemas/order.yaml#/Request")
        .replace("paths/order.yaml", "'200'", "200")
        .replace("paths/order.yaml", "x-backpack-batch: true", "x-backpack-batch: yes");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:26: GET /api/v1/order: the key 200 is not "
                + "text; write it in quotes: '200'",
            "specs/paths/order.yaml:44: POST /api/v1/order: the reference "
                + "../schemas/order.yaml#/Request points at nothing: "
                + "specs/schemas/order.yaml has no Request there; correct the reference "
                + "or define it",
            "specs/paths/order.yaml:83: POST /api/v1/orders: YAML reads yes as a "
                + "boolean; write true or false, or write it in quotes: 'yes'");
  }

  @Test
  void findsAReferenceThatIsNoText() {
    contract
        .replace(
            "paths/order.yaml",
            "{ $ref: '../schemas/order.yaml#/OrderRequest' }",
            "{ $ref: [order.yaml] }")
        .replace("paths/order.yaml", "{ $ref: '../schemas/errors.yaml#/Refused' }", "{ $ref: 7 }");

    assertThat(contract.problems())
        .containsExactly(
            "specs/paths/order.yaml:31: GET /api/v1/order: a $ref is text; write "
                + "the file and the key, such as order.yaml#/Order",
            "specs/paths/order.yaml:44: POST /api/v1/order: a $ref is text; write "
                + "the file and the key, such as order.yaml#/Order");
  }

  @Test
  void findsComponentsThatAreNoMapping() {
    contract.replace(
        "openapi.yaml",
        "components:\n"
            + "  securitySchemes:\n"
            + "    signed:\n"
            + "      type: apiKey\n"
            + "      in: header\n"
            + "      name: X-Signature\n",
        "components: [signed]\n");

    assertThat(contract.problems())
        .containsExactly(
            "specs/openapi.yaml:15: the components are a mapping of mappings; " + "write one");
  }
}
