package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.api.model.DepositSource;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {
  private static final List<String> OF_THE_EXCHANGE =
      List.of(
          "0G",
          "Aptos",
          "Arbitrum",
          "Avalanche",
          "Base",
          "Berachain",
          "Bitcoin",
          "BitcoinCash",
          "Bsc",
          "Cardano",
          "Dogecoin",
          "Eclipse",
          "EqualsMoney",
          "Ethereum",
          "Fogo",
          "HyperEVM",
          "Hyperliquid",
          "Linea",
          "Litecoin",
          "Monad",
          "Near",
          "Optimism",
          "Plasma",
          "Polygon",
          "Sei",
          "Solana",
          "Stable",
          "Story",
          "Sui",
          "Tron",
          "XRP",
          "Zcash");

  private static String found(String name) {
    return Objects.requireNonNull(Networks.find(name), name).wire();
  }

  @Test
  void everyNetworkOfTheExchangeHasANameThatLeadsBackToIt() {
    assertThat(OF_THE_EXCHANGE)
        .allSatisfy(wire -> assertThat(found(Networks.name(wire))).isEqualTo(wire));
    assertThat(Networks.names()).hasSameSizeAs(OF_THE_EXCHANGE);
  }

  @Test
  void noTwoNetworksShareAName() {
    assertThat(new HashSet<>(Networks.names())).hasSameSizeAs(OF_THE_EXCHANGE);
    assertThat(OF_THE_EXCHANGE.stream().map(Networks::ccxtName).distinct())
        .hasSameSizeAs(OF_THE_EXCHANGE);
  }

  @Test
  void namesOfCcxtLeadBackToTheirNetwork() {
    assertThat(OF_THE_EXCHANGE)
        .allSatisfy(wire -> assertThat(found(Networks.ccxtName(wire))).isEqualTo(wire));
  }

  @Test
  void theExchangesOwnWordDoesAsWellInAnyCase() {
    assertThat(OF_THE_EXCHANGE)
        .allSatisfy(
            wire -> {
              assertThat(found(wire)).isEqualTo(wire);
              assertThat(found(wire.toUpperCase(Locale.ROOT))).isEqualTo(wire);
              assertThat(found(wire.toLowerCase(Locale.ROOT))).isEqualTo(wire);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "ETH, Ethereum", "ERC20, Ethereum", "erc20, Ethereum", "SOL, Solana", "TRX, Tron",
    "TRC20, Tron", "ARB, Arbitrum", "ARBONE, Arbitrum", "BEP20, Bsc", "MATIC, Polygon",
    "POL, Polygon", "OP, Optimism", "OPTIMISM, Optimism", "AVAXC, Avalanche", "BTC, Bitcoin",
    "BCH, BitcoinCash", "HYP, Hyperliquid", "XRP, XRP"
  })
  void namesThatTradersKnow(String name, String wire) {
    assertThat(found(name)).isEqualTo(wire);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HYPE", "MOON", "", "SO"})
  void aNameOfTwoNetworksOrOfNoneLeadsNowhere(String name) {
    assertThat(Networks.find(name)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    // wire, name, CCXT's
    "ethereum, ETH, ERC20",
    "bitcoinCash, BCH, BCH",
    "xRP, XRP, XRP",
    "polygon, POL, MATIC",
    "hyperEVM, HYPEREVM, hyperevm",
    "plasma, PLASMA, plasma",
    "monad, MONAD, monad",
    "stable, STABLE, stable",
    "Unichain, Unichain, unichain"
  })
  void aNetworkIsCalledAlikeWhereverFundsComeFrom(String wire, String name, String ccxt) {
    assertThat(Networks.name(wire)).isEqualTo(name);
    assertThat(Networks.ccxtName(wire)).isEqualTo(ccxt);
  }

  @Test
  void everySourceOfDepositsThatIsANetworkHasItsName() {
    EnumSet<DepositSource.Known> none =
        EnumSet.of(
            DepositSource.Known.ADMINISTRATOR,
            DepositSource.Known.BANXA,
            DepositSource.Known.INTERNAL,
            DepositSource.Known.UNRECOGNIZED);
    assertThat(OF_THE_EXCHANGE)
        .allSatisfy(
            wire ->
                assertThat(none)
                    .doesNotContain(
                        DepositSource.of(
                                wire.equals("XRP")
                                    ? "xRP"
                                    : wire.substring(0, 1).toLowerCase(Locale.ROOT)
                                        + wire.substring(1))
                            .known()));
    assertThat(DepositSource.Known.values()).hasSize(OF_THE_EXCHANGE.size() + none.size());
  }
}
