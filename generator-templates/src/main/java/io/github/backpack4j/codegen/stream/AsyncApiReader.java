package io.github.backpack4j.codegen.stream;

import com.asyncapi.v3._0_0.model.AsyncAPI;
import com.asyncapi.v3._0_0.model.channel.Channel;
import com.asyncapi.v3._0_0.model.channel.Parameter;
import com.asyncapi.v3._0_0.model.channel.message.Message;
import com.asyncapi.v3._0_0.model.operation.Operation;
import com.asyncapi.v3._0_0.model.server.Server;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.codegen.contract.Contract;
import io.github.backpack4j.codegen.contract.ContractException;
import io.github.backpack4j.codegen.contract.Location;
import io.github.backpack4j.codegen.contract.Losses;
import io.github.backpack4j.codegen.contract.Pointers;
import io.github.backpack4j.codegen.contract.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Hands a document to the AsyncAPI Initiative's library and makes sure that nothing was lost.
 *
 * <p>When the library does not understand a channel, an operation or a message, it prints a stack
 * trace and goes on without. So each is read by itself first, which gives an error, and what was
 * read in the end is compared with what was written.
 */
final class AsyncApiReader {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Contract contract;
  private final ObjectNode document;
  private final List<Problem> problems = new ArrayList<>();

  private AsyncApiReader(Contract contract) {
    this.contract = contract;
    this.document = withoutSchemas(contract.document());
  }

  static AsyncAPI read(Contract contract) {
    AsyncApiReader reader = new AsyncApiReader(contract);
    reader.readParts();
    reader.throwProblems();
    AsyncAPI api = reader.readAll();
    JsonNode read = MAPPER.valueToTree(api);
    reader.problems.addAll(Losses.between(contract, "AsyncAPI", reader.document, read));
    reader.throwProblems();
    return api;
  }

  /**
   * Leaves of each payload its name.
   *
   * <p>The library knows the keywords of some schema languages and drops a schema for one it does
   * not know; schemas are not its business here.
   */
  private static ObjectNode withoutSchemas(ObjectNode document) {
    for (JsonNode channel : document.path("channels")) {
      for (JsonNode message : channel.path("messages")) {
        JsonNode name = message.path("payload").path("schema").path("$ref");
        if (name.isTextual()) {
          ((ObjectNode) message).putObject("payload").set("$ref", name);
        }
      }
    }
    document.remove("components");
    return document;
  }

  private void readParts() {
    readEach("/servers", Server.class);
    for (Map.Entry<String, JsonNode> channel : document.path("channels").properties()) {
      String pointer = Pointers.of("channels", channel.getKey());
      int before = problems.size();
      readEach(Pointers.child(pointer, "messages"), Message.class);
      readEach(Pointers.child(pointer, "parameters"), Parameter.class);
      if (problems.size() == before) {
        read(pointer, channel.getValue(), Channel.class);
      }
    }
    readEach("/operations", Operation.class);
  }

  private void readEach(String pointer, Class<?> type) {
    for (Map.Entry<String, JsonNode> entry : document.at(pointer).properties()) {
      read(Pointers.child(pointer, entry.getKey()), entry.getValue(), type);
    }
  }

  private void read(String pointer, JsonNode node, Class<?> type) {
    if (!node.isObject()) {
      problems.add(
          new Problem(contract.where(pointer), "", "this is a mapping in AsyncAPI; write one"));
      return;
    }
    try {
      MAPPER.treeToValue(node, type);
    } catch (JsonProcessingException e) {
      report(pointer, e);
    }
  }

  private AsyncAPI readAll() {
    try {
      return MAPPER.treeToValue(document, AsyncAPI.class);
    } catch (JsonProcessingException e) {
      report("", e);
      throw new ContractException(problems);
    }
  }

  private void report(String pointer, JsonProcessingException e) {
    String place = pointer;
    if (e instanceof JsonMappingException mapping) {
      for (JsonMappingException.Reference step : mapping.getPath()) {
        String key = step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName();
        place = Pointers.child(place, key);
      }
    }
    Location location = contract.where(place);
    String cause = e.getOriginalMessage().lines().findFirst().orElse("");
    problems.add(
        new Problem(
            location, "", "the AsyncAPI parser does not take this: " + cause + "; correct it"));
  }

  private void throwProblems() {
    if (!problems.isEmpty()) {
      throw new ContractException(problems);
    }
  }
}
