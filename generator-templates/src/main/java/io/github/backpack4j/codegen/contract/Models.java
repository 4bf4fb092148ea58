package io.github.backpack4j.codegen.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.util.ArrayList;
import java.util.List;

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
    JsonNode read = Json.mapper().valueToTree(result.getOpenAPI());
    List<Problem> problems = new ArrayList<>(Losses.between(contract, "OpenAPI", written, read));
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
}
