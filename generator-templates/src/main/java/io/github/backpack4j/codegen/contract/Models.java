package io.github.backpack4j.codegen.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hands a contract to the parser of OpenAPI Generator and makes sure that nothing was lost. */
final class Models {

  private Models() {}

  static OpenAPI openApi(Contract contract) {
    ObjectNode written = contract.document();
    if (!contract.isOpenApi()) {
      JsonNode info = written.path("info");
      JsonNode schemas = written.path("components").path("schemas");
      written.removeAll();
      written.put("openapi", "3.0.3");
      written.set("info", info);
      written.putObject("paths");
      written.putObject("components").set("schemas", schemas);
    }
    SwaggerParseResult result = new OpenAPIDeserializer().deserialize(written);
    List<Problem> problems = new ArrayList<>();
    compare(contract, "", written, Json.mapper().valueToTree(result.getOpenAPI()), problems);
    if (problems.isEmpty()) {
      for (String message : result.getMessages()) {
        problems.add(new Problem(contract.where(""), "", "the OpenAPI parser says: " + message));
      }
    }
    if (!problems.isEmpty()) {
      throw new ContractException(problems);
    }
    return result.getOpenAPI();
  }

  /** The parser leaves out what it does not understand, so what it holds is compared. */
  private static void compare(
      Contract contract, String pointer, JsonNode written, JsonNode read, List<Problem> problems) {
    if (written.isObject()) {
      for (Map.Entry<String, JsonNode> entry : written.properties()) {
        String member = Pointers.child(pointer, entry.getKey());
        if (!read.has(entry.getKey())) {
          problems.add(
              new Problem(
                  contract.where(member),
                  "",
                  "the OpenAPI parser does not take "
                      + entry.getKey()
                      + " here; correct its spelling or its value, or leave it out"));
        } else {
          compare(contract, member, entry.getValue(), read.get(entry.getKey()), problems);
        }
      }
    } else if (!same(written, read)) {
      if (written.isArray() && read.isArray() && written.size() == read.size()) {
        for (int i = 0; i < written.size(); i++) {
          compare(contract, pointer + "/" + i, written.get(i), read.get(i), problems);
        }
      } else {
        problems.add(
            new Problem(
                contract.where(pointer),
                "",
                "the OpenAPI parser takes " + written + " for " + read + "; write it otherwise"));
      }
    }
  }

  private static boolean same(JsonNode written, JsonNode read) {
    if (written.isNumber() && read.isNumber()) {
      return written.decimalValue().compareTo(read.decimalValue()) == 0;
    }
    return written.equals(read) || (isSetOfText(written) && textsOf(written).equals(textsOf(read)));
  }

  /** Names of required properties come back sorted. */
  private static boolean isSetOfText(JsonNode node) {
    return node.isArray() && !node.isEmpty() && node.get(0).isTextual();
  }

  private static Set<JsonNode> textsOf(JsonNode node) {
    Set<JsonNode> texts = new HashSet<>();
    node.forEach(texts::add);
    return texts;
  }
}
