package io.github.backpack4j.conformance.record;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.live.LiveTarget;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each operation and each stream is asked for: little, and where there is something. */
final class Arguments {
  /** Rows that are asked for at most. */
  private static final String ROWS = "10";

  /** What says nothing of spot markets. */
  private static final Set<String> OF_FUTURES =
      Set.of("getFundingRates", "getFundingPayments", "getMarkPrices", "getOpenInterest");

  private static final Set<String> STREAMS_OF_FUTURES = Set.of("markPrice", "openInterest");

  /** Operations that need the id of something that another one has told. */
  private static final Map<String, String> TOLD_BY =
      Map.of("getOrder", "getOpenOrders", "getStrategy", "getOpenStrategies");

  private final LiveTarget target;
  private final Map<String, Map<String, String>> told = new HashMap<>();
  private String blockchain = "Solana";

  Arguments(LiveTarget target) {
    this.target = target;
  }

  /** Learns ids from an answer. */
  void learn(String operation, JsonNode answer) {
    switch (operation) {
      case "getOpenOrders" -> told("getOrder", "orderId", answer.path(0));
      case "getOpenStrategies" -> told("getStrategy", "strategyId", answer.path(0));
      case "getAssets" -> {
        for (JsonNode asset : answer) {
          String chain = asset.path("tokens").path(0).path("blockchain").asText();
          if (asset.path("symbol").asText().equals(target.asset()) && !chain.isEmpty()) {
            blockchain = chain;
          }
        }
      }
      default -> {}
    }
  }

  private void told(String operation, String parameter, JsonNode row) {
    if (row.hasNonNull("id")) {
      told.put(
          operation,
          Map.of(parameter, row.path("id").asText(), "symbol", row.path("symbol").asText()));
    }
  }

  /** Whether an operation has to wait for what another one tells. */
  static boolean waits(String operation) {
    return TOLD_BY.containsKey(operation);
  }

  /** An argument as it is sent, of one as a call has it: a time is a number there. */
  static String sent(ContractIndex.Operation operation, String name, String value) {
    return switch (unit(operation, name)) {
      case "s" -> String.valueOf(Instant.parse(value).getEpochSecond());
      case "ms" -> String.valueOf(Instant.parse(value).toEpochMilli());
      default -> value;
    };
  }

  /** An argument as a call has it, of one as it is sent. */
  static String called(ContractIndex.Operation operation, String name, String sent) {
    return switch (unit(operation, name)) {
      case "s" -> Instant.ofEpochSecond(Long.parseLong(sent)).toString();
      case "ms" -> Instant.ofEpochMilli(Long.parseLong(sent)).toString();
      default -> sent;
    };
  }

  private static String unit(ContractIndex.Operation operation, String name) {
    return operation.parameters().stream()
        .filter(each -> each.name().equals(name))
        .map(each -> each.schema().says("x-backpack-unit").asText())
        .findFirst()
        .orElse("");
  }

  /**
   * The arguments of an operation, as a call has them, by wire name; null if it needs an id and
   * there is none.
   */
  @Nullable Map<String, String> of(ContractIndex.Operation operation) {
    String id = operation.id();
    if (waits(id)) {
      return told.get(id);
    }
    Map<String, String> arguments = new LinkedHashMap<>();
    for (ContractIndex.Parameter parameter : operation.parameters()) {
      boolean named = parameter.name().equals("symbol") && OF_FUTURES.contains(id);
      if (parameter.required() || named || parameter.name().equals("limit")) {
        arguments.put(parameter.name(), value(id, parameter));
      }
    }
    return arguments;
  }

  private String value(String operation, ContractIndex.Parameter parameter) {
    return switch (parameter.name()) {
      case "symbol" ->
          "Asset".equals(parameter.schema().name())
              ? target.asset()
              : OF_FUTURES.contains(operation) ? target.future() : target.market();
      case "limit" -> ROWS;
      case "blockchain" -> blockchain;
      case "side" -> "Bid";
      case "interval" -> parameter.schema().values().contains("1h") ? "1h" : "1d";
      case "startTime" ->
          target
              .clock()
              .instant()
              .minus(Duration.ofHours(6))
              .truncatedTo(ChronoUnit.SECONDS)
              .toString();
      default ->
          throw new AssertionError(
              operation + " wants " + parameter.name() + ", which no recording knows of");
    };
  }

  /** The stream that is followed of a channel; null for none, if another has the same messages. */
  @Nullable String stream(ContractIndex.Channel channel) {
    String address = channel.address();
    boolean again =
        (channel.signed() || channel.family().equals("liquidation")) && !channel.values().isEmpty();
    if (address == null || again) {
      return null;
    }
    String name = address;
    for (Map.Entry<String, List<String>> parameter : channel.values().entrySet()) {
      String market =
          STREAMS_OF_FUTURES.contains(channel.family()) ? target.future() : target.market();
      String value = parameter.getValue().isEmpty() ? market : parameter.getValue().get(0);
      name = name.replace("{" + parameter.getKey() + "}", value);
    }
    return name;
  }
}
