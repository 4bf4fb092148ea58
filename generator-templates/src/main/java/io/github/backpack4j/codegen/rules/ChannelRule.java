package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;
import io.github.backpack4j.codegen.contract.Pointers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A channel has an operation, its address agrees with its instruction and its parameters, and what
 * its messages are the state of stands in each of them.
 */
final class ChannelRule implements Rule {

  static final String PRIVATE = "account.";

  private static final String STATE = "x-backpack-state";

  /** What only a channel with an address can have. */
  private static final List<String> OF_STREAMS =
      List.of(SecurityRule.INSTRUCTION, "x-backpack-interval", STATE, "parameters");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  @Override
  public void check(List<Document> documents, Report report) {
    for (Document document : documents) {
      Set<String> operated = new TreeSet<>();
      document
          .parts(Kind.STREAM_OPERATION)
          .forEach(operation -> operated.add(operation.node().at("/channel/$ref").asText()));
      Map<String, String> addresses = new HashMap<>();
      document
          .parts(Kind.CHANNEL)
          .filter(channel -> channel.pointer().startsWith("/channels/"))
          .forEach(
              channel -> {
                if (!operated.contains("#" + channel.pointer())) {
                  report.add(
                      channel,
                      "has no operation; add one to operations with action: receive or send");
                }
                if (channel.node().path("address").isTextual()) {
                  checkAddress(channel, addresses, report);
                  checkState(channel, report);
                } else if (OF_STREAMS.stream().anyMatch(channel.node()::has)) {
                  report.add(
                      channel,
                      "has no address, so nobody can subscribe to it; write the address, or remove "
                          + String.join(
                              ", ", OF_STREAMS.stream().filter(channel.node()::has).toList()));
                }
              });
    }
  }

  private static void checkAddress(Part channel, Map<String, String> addresses, Report report) {
    String address = channel.text("address");
    String other = addresses.putIfAbsent(address, channel.key());
    if (other != null) {
      report.add(
          channel, "address", "has the address of the channel " + other + "; remove one of them");
    }
    boolean instruction = channel.node().has(SecurityRule.INSTRUCTION);
    if (channel.node().path(SecurityRule.INSTRUCTION).isArray()) {
      report.add(
          channel,
          SecurityRule.INSTRUCTION,
          "has the instructions "
              + channel.node().path(SecurityRule.INSTRUCTION)
              + "; keep one, as text");
    }
    if (address.startsWith(PRIVATE) && !instruction) {
      report.add(
          channel,
          "is private, as its address begins with account., but has no instruction; write"
              + " x-backpack-instruction: subscribe");
    } else if (!address.startsWith(PRIVATE) && instruction) {
      report.add(
          channel,
          SecurityRule.INSTRUCTION,
          "has an instruction, but its address "
              + address
              + " is public, as it does not begin with account.; remove the instruction or correct the"
              + " address");
    }
    checkParameters(channel, address, report);
    int messages = channel.node().path("messages").size();
    if (messages != 1) {
      report.add(
          channel,
          "messages",
          "has "
              + messages
              + " messages, but a stream name stands for one type; write one message");
    }
  }

  private static void checkState(Part channel, Report report) {
    Document document = channel.document();
    for (JsonNode message : channel.node().path("messages")) {
      String payload = Document.nameOf(message.path("payload").path("schema"));
      for (String schema : document.possibilities(payload)) {
        String pointer = Pointers.of("components", "schemas", schema);
        List<String> required = document.required(document.schema(schema));
        for (String member : channel.texts(STATE)) {
          String property = document.properties(pointer).get(member);
          if (property == null) {
            report.add(
                channel,
                STATE,
                "the schema " + schema + " has no property " + member + "; name one that it has");
          } else if (!required.contains(member)) {
            report.add(
                channel,
                STATE,
                "the schema "
                    + schema
                    + " does not require "
                    + member
                    + ", so a message may be the state of nothing; name a property that is always"
                    + " there");
          } else if (!document.isScalar(document.root().at(property))) {
            report.add(
                channel,
                STATE,
                "the property "
                    + member
                    + " of the schema "
                    + schema
                    + " is more than one text, number or boolean; name one that is not");
          }
        }
      }
    }
  }

  private static void checkParameters(Part channel, String address, Report report) {
    List<String> used = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(address);
    while (matcher.find()) {
      used.add(matcher.group(1));
    }
    JsonNode parameters = channel.node().path("parameters");
    for (String name : used.subList(0, Math.max(0, used.size() - 1))) {
      if (parameters.has(name) && !parameters.path(name).has("enum")) {
        report.add(
            channel,
            "address",
            "any text can stand for {"
                + name
                + "}, so a name of "
                + address
                + " cannot be taken apart; write the enum of "
                + name
                + " or move it to the end");
      }
    }
    for (String name : used) {
      if (!parameters.has(name)) {
        report.add(
            channel,
            "address",
            "the address " + address + " has {" + name + "}; declare it under parameters");
      }
    }
    parameters
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!used.contains(name)) {
                report.add(
                    channel,
                    "parameters",
                    "the parameter "
                        + name
                        + " is not in the address "
                        + address
                        + "; write {"
                        + name
                        + "} there or remove it");
              }
            });
  }
}
