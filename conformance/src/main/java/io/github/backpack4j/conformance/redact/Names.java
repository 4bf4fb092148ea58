package io.github.backpack4j.conformance.redact;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.contract.Schema;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that everybody knows, and that may therefore stand in what is told of an account: what the
 * contract lists, the currencies, and the assets, blockchains and markets that a public answer has
 * named.
 */
final class Names {
  private static final List<String> MARKET_KINDS = List.of("PERP", "RFQ", "IPERP", "DATED");
  private static final Set<String> MARKET = Set.of("symbol", "marketSymbol");
  private static final Set<String> LISTED = listed();

  private final Set<String> named =
      new HashSet<>(
          List.of("BTC", "ETH", "SOL", "USDC", "USDT", "POINTS", "Solana", "Ethereum", "Bitcoin"));

  Names() {
    Currency.getAvailableCurrencies().forEach(each -> named.add(each.getCurrencyCode()));
  }

  /** Whether a member of this name is the symbol of a market, or of an asset. */
  static boolean isSymbol(String member) {
    return MARKET.contains(member);
  }

  /** Whether the contract lists a word as a value of one of its enums. */
  static boolean isListed(String word) {
    return LISTED.contains(word);
  }

  /** Whether everybody knows an asset, a blockchain or a market of this name. */
  synchronized boolean isKnown(String name) {
    if (named.contains(name)) {
      return true;
    }
    String[] parts = name.split("_", -1);
    return (parts.length == 2 || (parts.length == 3 && MARKET_KINDS.contains(parts[2])))
        && named.contains(parts[0])
        && named.contains(parts[1]);
  }

  /** Learns a name: from the caller, or from a public answer. */
  synchronized void learn(String name) {
    if (name.length() <= 40) {
      named.add(name);
      // A market names its two assets.
      String[] parts = name.split("_", -1);
      if (parts.length > 1) {
        named.add(parts[0]);
        named.add(parts[1]);
      }
    }
  }

  /** Learns all that a public answer names. */
  void learn(Schema schema, JsonNode answer) {
    switch (schema.kind()) {
      case LIST -> answer.forEach(each -> learn(schema.element(), each));
      case MAP -> answer.forEach(each -> learn(schema.element(), each));
      case OBJECT ->
          schema
              .properties()
              .forEach(
                  (name, property) -> {
                    if (answer.hasNonNull(name)) {
                      member(name, property, answer.get(name));
                    }
                  });
      default -> {}
    }
  }

  private void member(String name, Schema property, JsonNode value) {
    boolean names = property.says("x-backpack-open-list").booleanValue() || isSymbol(name);
    if (names && value.isTextual()) {
      learn(value.textValue());
    } else {
      learn(property, value);
    }
  }

  private static Set<String> listed() {
    ContractIndex contract = ContractIndex.standard();
    Set<String> words = new HashSet<>();
    contract.operations().stream()
        .filter(operation -> operation.answer() != null)
        .forEach(operation -> listed(operation.answer(), words, new HashSet<>()));
    contract.channels().stream()
        .filter(channel -> channel.message() != null)
        .forEach(channel -> listed(channel.message(), words, new HashSet<>()));
    return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
  }

  private static void listed(Schema schema, Set<String> words, Set<String> seen) {
    if (schema.name() != null && !seen.add(schema.name())) {
      return;
    }
    switch (schema.kind()) {
      case ENUM -> words.addAll(schema.values());
      case LIST, MAP, TUPLE -> listed(schema.element(), words, seen);
      case UNION -> schema.kindsInOrder().forEach(kind -> listed(kind, words, seen));
      case JOINED -> schema.parts().forEach(part -> listed(part, words, seen));
      case OBJECT -> schema.properties().values().forEach(each -> listed(each, words, seen));
      case SCALAR -> {}
    }
  }
}
