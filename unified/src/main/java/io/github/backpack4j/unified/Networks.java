package io.github.backpack4j.unified;

import io.github.backpack4j.api.model.Blockchain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of networks: those that traders know, those that CCXT gives, and those of the exchange.
 *
 * <p>The exchange spells one network {@code BitcoinCash} where funds leave and {@code bitcoinCash}
 * where they came from; both are found. A name that could mean two networks is none: {@code HYPE}
 * is the coin of HyperEVM and of Hyperliquid, and funds sent over the wrong one are gone.
 */
final class Networks {
  private static final Map<String, Network> BY_WIRE = new HashMap<>();
  private static final Map<String, Network> BY_NAME = new HashMap<>();
  private static final List<String> NAMES = new ArrayList<>();

  /**
   * One network.
   *
   * @param ccxt null for one that CCXT has no name for
   */
  private record Network(Blockchain blockchain, String name, @Nullable String ccxt) {}

  static {
    add("0G", "0G", null);
    add("Aptos", "APT", null);
    add("Arbitrum", "ARB", "ARB", "ARBONE");
    add("Avalanche", "AVAX", "AVAX", "AVAXC");
    add("Base", "BASE", "BASE");
    add("Berachain", "BERA", "BERA");
    add("Bitcoin", "BTC", "BTC");
    add("BitcoinCash", "BCH", "BCH");
    add("Bsc", "BSC", "BSC", "BEP20");
    add("Cardano", "ADA", "ADA");
    add("Dogecoin", "DOGE", "DOGE");
    add("Eclipse", "ECLIPSE", "ECLIPSE");
    add("EqualsMoney", "EQUALSMONEY", null);
    add("Ethereum", "ETH", "ERC20");
    add("Fogo", "FOGO", null);
    add("HyperEVM", "HYPEREVM", null);
    add("Hyperliquid", "HYPERLIQUID", "HYP");
    add("Linea", "LINEA", null);
    add("Litecoin", "LTC", "LTC");
    add("Monad", "MONAD", null, "MON");
    add("Near", "NEAR", null);
    add("Optimism", "OP", "OPTIMISM");
    add("Plasma", "PLASMA", null, "XPL");
    add("Polygon", "POL", "MATIC");
    add("Sei", "SEI", null);
    add("Solana", "SOL", "SOL");
    add("Stable", "STABLE", null);
    add("Story", "STORY", "STORY", "IP");
    add("Sui", "SUI", "SUI");
    add("Tron", "TRX", "TRC20");
    add("XRP", "XRP", "XRP");
    add("Zcash", "ZEC", null);
  }

  private Networks() {}

  private static void add(String wire, String name, @Nullable String ccxt, String... others) {
    Network network = new Network(Blockchain.of(wire), name, ccxt);
    BY_WIRE.put(folded(wire), network);
    NAMES.add(name);
    put(wire, network);
    put(name, network);
    if (ccxt != null) {
      put(ccxt, network);
    }
    for (String other : others) {
      put(other, network);
    }
  }

  private static void put(String name, Network network) {
    Network former = BY_NAME.put(folded(name), network);
    if (former != null && former != network) {
      throw new IllegalStateException(name + " is the name of two networks");
    }
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The name that traders know; the exchange's own for a network newer than this release. */
  static String name(String wire) {
    Network network = BY_WIRE.get(folded(wire));
    return network == null ? wire : network.name();
  }

  /** CCXT's name; the exchange's own in lower case where it has none. */
  static String ccxtName(String wire) {
    Network network = BY_WIRE.get(folded(wire));
    return network == null || network.ccxt() == null ? folded(wire) : network.ccxt();
  }

  /** The network of that name, in whichever spelling; null if this release knows none. */
  static @Nullable Blockchain find(String name) {
    Network network = BY_NAME.get(folded(name));
    return network == null ? null : network.blockchain();
  }

  /** Every name that traders know, in alphabetical order of the exchange's names. */
  static List<String> names() {
    return List.copyOf(NAMES);
  }
}
