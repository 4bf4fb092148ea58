package io.github.backpack4j.unified;

import io.github.backpack4j.api.model.Blockchain;
import io.github.backpack4j.api.model.MarketAsset;
import io.github.backpack4j.api.model.Token;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The networks that carry one asset.
 *
 * @param code the asset
 * @param tokens one for each network
 */
record Tokens(String code, List<Token> tokens) {

  /**
   * Those of one asset.
   *
   * @throws BadSymbolException if there is no such asset
   */
  static Tokens of(String code, List<MarketAsset> rows) {
    return rows.stream()
        .filter(row -> row.symbol().wire().equals(code))
        .findFirst()
        .map(row -> new Tokens(code, row.tokens()))
        .orElseThrow(() -> new BadSymbolException("there is no asset " + code));
  }

  /**
   * The asset on one network.
   *
   * @param network any name of it, or the exchange's word
   * @throws BadRequestException if the network does not carry the asset
   */
  Token over(String network) {
    Blockchain known = Networks.find(network);
    String wire = known == null ? network : known.wire();
    return tokens.stream()
        .filter(token -> token.blockchain().wire().equalsIgnoreCase(wire))
        .findFirst()
        .orElseThrow(() -> new BadRequestException(code + " does not go over " + network + ends()));
  }

  private String ends() {
    return tokens.isEmpty()
        ? ": it goes over no network"
        : tokens.stream()
            .map(token -> Networks.name(token.blockchain().wire()))
            .collect(Collectors.joining(", ", ": it goes over ", ""));
  }
}
