package io.github.backpack4j.codegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.codegen.Regeneration;
import io.github.backpack4j.codegen.contract.Contract;
import io.github.backpack4j.codegen.contract.ContractException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no rule of the contract forbids and Java cannot have. */
class ContractProblemsTest {

  private static final Customization CUSTOMIZATION = Customization.load();

  @TempDir Path folder;

  private Contract contract(String operation, String schemas) throws IOException {
    String document =
        """
        openapi: 3.0.3
        info: { title: A contract, version: '1' }
        servers: [{ url: 'https://api.example.com' }]
        tags: [{ name: Thing, description: Things. }]
        paths:
          /api/v1/thing:
            get:
              operationId: getThing
              tags: [Thing]
              summary: Returns a thing.
              security: []
        %s
              responses:
                '200':
                  description: The thing.
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Thing' }
        components:
          schemas:
        %s
        """
            .formatted(operation.indent(6).stripTrailing(), schemas.indent(4).stripTrailing());
    Path file = folder.resolve("openapi.yaml");
    Files.writeString(file, document);
    return Contract.load(file);
  }

  private static void refuses(Contract contract, Customization customization, String sentence) {
    assertThatThrownBy(
            () -> {
              JavaOutput output = JavaOutput.ofRest(contract, null, customization);
              output.interfaceFile("ThingApi");
            })
        .isInstanceOf(ContractException.class)
        .hasMessageMatching("[^:]+/openapi\\.yaml:[0-9]+: .*")
        .hasMessageEndingWith(sentence);
  }

  private static final String THING =
      """
      Thing:
        type: object
        properties:
          id: { type: string }
      """;

  @ParameterizedTest
  @MethodSource("io.github.backpack4j.codegen.output.NamesTest#takenNames")
  void aMemberThatIsTakenIsRefused(String name) throws IOException {
    // A name of underscores alone has no word for an accessor in it.
    String accessor = name.replace("_", "");

    refuses(
        contract("", THING.replace("id:", "'" + name + "':")),
        CUSTOMIZATION,
        "schema Thing: "
            + accessor
            + " is taken in Java; rename it in customization.yaml, under names");
  }

  @Test
  void aMemberThatJavaTookIsRenamed() throws IOException {
    Contract contract = contract("", THING.replace("id:", "default:"));
    refuses(
        contract,
        CUSTOMIZATION,
        "schema Thing: default is taken in Java; rename it in customization.yaml, under names");

    Customization renaming = customized(Map.of("default", "defaultValue"), Map.of());
    SourceFile file = find(JavaOutput.ofRest(contract, null, renaming), "Thing");
    assertThat(file.view().toString()).contains("name=defaultValue").contains("\"default\"");
  }

  private static Customization customized(
      Map<String, String> names, Map<String, Map<String, String>> constants) {
    Customization usual = CUSTOMIZATION;
    return new Customization(
        usual.packages(),
        usual.client(),
        usual.codecs(),
        usual.streams(),
        usual.tuples(),
        usual.tags(),
        usual.parameters(),
        names,
        usual.digits(),
        constants,
        usual.clientIds(),
        usual.errorCode(),
        usual.serverTime(),
        usual.reconcile(),
        usual.book(),
        usual.missed());
  }

  private static SourceFile find(JavaOutput output, String name) {
    return output.files().stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void twoConstantsOfOneNameAreToldApart() throws IOException {
    Contract contract =
        contract(
            "",
            THING.replace("{ type: string }", "{ $ref: '#/components/schemas/Length' }")
                + "Length: { type: string, enum: ['1m', '1M', '7'] }\n");
    refuses(
        contract,
        CUSTOMIZATION,
        "schema Length: 1M would become the constant \"M1\", which is taken or no name; name it in"
            + " customization.yaml, under constants");

    Customization named =
        customized(Map.of(), Map.of("Length", Map.of("1M", "MONTH1", "7", "SEVEN")));
    assertThat(find(JavaOutput.ofRest(contract, null, named), "Length").view().toString())
        .contains("name=M1")
        .contains("name=MONTH1")
        .contains("name=SEVEN");
  }

  @Test
  void aTupleNeedsARecord() throws IOException {
    refuses(
        contract(
            "",
            THING.replace("{ type: string }", "{ $ref: '#/components/schemas/Pair' }")
                + "Pair: { type: array, x-backpack-tuple: [a, b], items: { type: string } }\n"),
        CUSTOMIZATION,
        "schema Pair: name the record that this tuple becomes in customization.yaml, under tuples");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BackpackClient",
        "BackpackCodecs",
        "BackpackStreams",
        "BigDecimal",
        "Builder",
        "Error",
        "Instant",
        "List",
        "Map",
        "PriceLevel",
        "Process",
        "String",
        "ThingApi",
        "ThingCodec",
        "ThingQuery"
      })
  void aTypeThatGeneratedCodeUsesIsNoSchema(String name) throws IOException {
    String parameters =
        "parameters: ["
            + Stream.of("one", "two", "three", "four")
                .map(each -> "{ name: " + each + ", in: query, schema: { type: string } }")
                .collect(Collectors.joining(", "))
            + "]";
    Contract contract =
        contract(
            parameters,
            THING.replace("{ type: string }", "{ $ref: '#/components/schemas/" + name + "' }")
                + name
                + ": { type: object, properties: { a: { type: string } } }\n");

    assertThatThrownBy(() -> JavaOutput.ofRest(contract, null, CUSTOMIZATION))
        .isInstanceOf(ContractException.class)
        .hasMessageMatching(
            "[^:]+/openapi\\.yaml:25: schema "
                + name
                + ": generated code uses this name itself; give the schema another one");
  }

  @Test
  void whateverGeneratedCodeImportsIsNoSchema() throws IOException {
    assertThat(importedNames())
        .contains("Instant", "GET", "JsonReader")
        .noneMatch(Names::isFreeType);
  }

  /** The simple names of all types that some generated file imports and no schema stands for. */
  private static Set<String> importedNames() throws IOException {
    Path checkout = Path.of(System.getProperty("checkout"));
    List<String> sources = new ArrayList<>();
    Regeneration.of(checkout.resolve("specs"))
        .values()
        .forEach(bytes -> sources.add(new String(bytes, StandardCharsets.UTF_8)));
    try (Stream<Path> files = Files.walk(checkout.resolve("generator-templates/golden"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.add(Files.readString(file));
      }
    }
    Set<String> names = new TreeSet<>();
    sources.stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith("import "))
        .filter(line -> !line.startsWith("import io.github.backpack4j.api."))
        .map(line -> line.substring(line.lastIndexOf('.') + 1, line.length() - 1))
        .forEach(names::add);
    CUSTOMIZATION.tuples().keySet().forEach(names::remove);
    return names;
  }

  @Test
  void unionsAreTwoDeepAtMost() throws IOException {
    String union =
        "%s: { oneOf: [{ $ref: '%s' }], discriminator: { propertyName: %s, mapping: { a: '%s' } }}";
    String tag = "%s: { type: object, properties: { %s: { type: string, enum: [a] } } }";
    String inlined = "%s: { allOf: [{ $ref: '%s' }, { $ref: '%s' }] }";
    String at = "#/components/schemas/";
    String schemas =
        String.join(
            "\n",
            union.formatted("Thing", at + "Second", "one", at + "Second"),
            inlined.formatted("Second", at + "One", at + "Middle"),
            tag.formatted("One", "one"),
            union.formatted("Middle", at + "Third", "two", at + "Third"),
            inlined.formatted("Third", at + "Two", at + "Inner"),
            tag.formatted("Two", "two"),
            union.formatted("Inner", at + "Last", "three", at + "Last"),
            tag.formatted("Last", "three"));

    refuses(
        contract("", schemas),
        CUSTOMIZATION,
        "schema Middle: a union inside a union inside a union is not generated; give the members of"
            + " the innermost one their tags themselves");
  }

  @Test
  void onlyQueryParametersAreGenerated() throws IOException {
    refuses(
        contract("parameters: [{ name: X-Broker, in: header, schema: { type: string } }]", THING),
        CUSTOMIZATION,
        "GET /api/v1/thing: only query parameters are generated; headers are the runtime's"
            + " business");
  }

  @Test
  void whatNoTypeStandsForIsNamed() throws IOException {
    refuses(
        contract("", THING.replace("{ type: string }", "{ type: integer, format: int16 }")),
        CUSTOMIZATION,
        "no Java type stands for {\"type\":\"integer\",\"format\":\"int16\"}; specs/README.md lists"
            + " what can be written");
  }

  @Test
  void refusesAnEnumInAStreamNameThatHasOtherValuesOnRest() throws IOException {
    String interval =
        """
        KlineInterval:
          type: string
          enum: [1m, 1month]
        """;
    Contract rest = contract("", THING + interval);
    String document =
        """
        asyncapi: 3.0.0
        info: { title: A contract, version: '1' }
        channels:
          bar:
            address: bar.{interval}
            parameters:
              interval: { enum: [1m, 1w] }
            messages:
              bar:
                payload:
                  schemaFormat: application/vnd.oai.openapi+yaml;version=3.0.0
                  schema: { $ref: '#/components/schemas/Thing' }
        operations:
          receiveBars:
            action: receive
            channel: { $ref: '#/channels/bar' }
        components:
          schemas:
        %s
        """
            .formatted(THING.indent(4).stripTrailing());
    Path file = folder.resolve("asyncapi.yaml");
    Files.writeString(file, document);
    Contract streams = Contract.load(file);

    assertThatThrownBy(() -> JavaOutput.ofStreams(streams, rest, CUSTOMIZATION))
        .isInstanceOf(ContractException.class)
        .hasMessageMatching("[^:]+/asyncapi\\.yaml:[0-9]+: .*")
        .hasMessageEndingWith("channel bar: the schema KlineInterval has other values: 1m, 1month");
  }
}
