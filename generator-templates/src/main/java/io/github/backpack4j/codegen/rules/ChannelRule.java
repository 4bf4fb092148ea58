package io.github.backpack4j.codegen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A channel has an operation, and its address agrees with its instruction and its parameters. */
final class ChannelRule implements Rule {

  static final String PRIVATE = "account.";

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
                } else if (channel.node().has(SecurityRule.INSTRUCTION)
                    || channel.node().has("parameters")) {
                  report.add(
                      channel,
                      "has no address, so nobody can subscribe to it; write the address, or remove"
                          + " its instruction and parameters");
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

  private static void checkParameters(Part channel, String address, Report report) {
    List<String> used = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(address);
    while (matcher.find()) {
      used.add(matcher.group(1));
    }
    JsonNode parameters = channel.node().path("parameters");
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
