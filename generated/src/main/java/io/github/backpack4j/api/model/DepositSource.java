// Generated from specs/schemas/deposit.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.model;

import io.github.backpack4j.OpenEnum;
import io.github.backpack4j.json.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What a deposit came over. Blockchains are spelled otherwise here than in withdrawals, such as
 * {@code bitcoinCash}.
 */
public final class DepositSource implements OpenEnum {
  /** {@code administrator} on the wire. */
  public static final DepositSource ADMINISTRATOR =
      new DepositSource("administrator", Known.ADMINISTRATOR);

  /** {@code 0G} on the wire. */
  public static final DepositSource ZERO_G = new DepositSource("0G", Known.ZERO_G);

  /** {@code aptos} on the wire. */
  public static final DepositSource APTOS = new DepositSource("aptos", Known.APTOS);

  /** {@code arbitrum} on the wire. */
  public static final DepositSource ARBITRUM = new DepositSource("arbitrum", Known.ARBITRUM);

  /** {@code avalanche} on the wire. */
  public static final DepositSource AVALANCHE = new DepositSource("avalanche", Known.AVALANCHE);

  /** {@code base} on the wire. */
  public static final DepositSource BASE = new DepositSource("base", Known.BASE);

  /** {@code berachain} on the wire. */
  public static final DepositSource BERACHAIN = new DepositSource("berachain", Known.BERACHAIN);

  /** {@code bitcoin} on the wire. */
  public static final DepositSource BITCOIN = new DepositSource("bitcoin", Known.BITCOIN);

  /** {@code bitcoinCash} on the wire. */
  public static final DepositSource BITCOIN_CASH =
      new DepositSource("bitcoinCash", Known.BITCOIN_CASH);

  /** {@code bsc} on the wire. */
  public static final DepositSource BSC = new DepositSource("bsc", Known.BSC);

  /** {@code cardano} on the wire. */
  public static final DepositSource CARDANO = new DepositSource("cardano", Known.CARDANO);

  /** {@code dogecoin} on the wire. */
  public static final DepositSource DOGECOIN = new DepositSource("dogecoin", Known.DOGECOIN);

  /** {@code eclipse} on the wire. */
  public static final DepositSource ECLIPSE = new DepositSource("eclipse", Known.ECLIPSE);

  /** {@code ethereum} on the wire. */
  public static final DepositSource ETHEREUM = new DepositSource("ethereum", Known.ETHEREUM);

  /** {@code fogo} on the wire. */
  public static final DepositSource FOGO = new DepositSource("fogo", Known.FOGO);

  /** {@code hyperEVM} on the wire. */
  public static final DepositSource HYPER_EVM = new DepositSource("hyperEVM", Known.HYPER_EVM);

  /** {@code hyperliquid} on the wire. */
  public static final DepositSource HYPERLIQUID =
      new DepositSource("hyperliquid", Known.HYPERLIQUID);

  /** {@code linea} on the wire. */
  public static final DepositSource LINEA = new DepositSource("linea", Known.LINEA);

  /** {@code litecoin} on the wire. */
  public static final DepositSource LITECOIN = new DepositSource("litecoin", Known.LITECOIN);

  /** {@code monad} on the wire. */
  public static final DepositSource MONAD = new DepositSource("monad", Known.MONAD);

  /** {@code near} on the wire. */
  public static final DepositSource NEAR = new DepositSource("near", Known.NEAR);

  /** {@code polygon} on the wire. */
  public static final DepositSource POLYGON = new DepositSource("polygon", Known.POLYGON);

  /** {@code optimism} on the wire. */
  public static final DepositSource OPTIMISM = new DepositSource("optimism", Known.OPTIMISM);

  /** {@code plasma} on the wire. */
  public static final DepositSource PLASMA = new DepositSource("plasma", Known.PLASMA);

  /** {@code sei} on the wire. */
  public static final DepositSource SEI = new DepositSource("sei", Known.SEI);

  /** {@code stable} on the wire. */
  public static final DepositSource STABLE = new DepositSource("stable", Known.STABLE);

  /** {@code sui} on the wire. */
  public static final DepositSource SUI = new DepositSource("sui", Known.SUI);

  /** {@code solana} on the wire. */
  public static final DepositSource SOLANA = new DepositSource("solana", Known.SOLANA);

  /** {@code story} on the wire. */
  public static final DepositSource STORY = new DepositSource("story", Known.STORY);

  /** {@code tron} on the wire. */
  public static final DepositSource TRON = new DepositSource("tron", Known.TRON);

  /** {@code xRP} on the wire. */
  public static final DepositSource XRP = new DepositSource("xRP", Known.XRP);

  /** {@code zcash} on the wire. */
  public static final DepositSource ZCASH = new DepositSource("zcash", Known.ZCASH);

  /** {@code equalsMoney} on the wire. */
  public static final DepositSource EQUALS_MONEY =
      new DepositSource("equalsMoney", Known.EQUALS_MONEY);

  /** {@code banxa} on the wire. */
  public static final DepositSource BANXA = new DepositSource("banxa", Known.BANXA);

  /** {@code internal} on the wire. */
  public static final DepositSource INTERNAL = new DepositSource("internal", Known.INTERNAL);

  /** The values that this release knows, for {@code switch}. */
  public enum Known {
    /** See {@link DepositSource#ADMINISTRATOR}. */
    ADMINISTRATOR,
    /** See {@link DepositSource#ZERO_G}. */
    ZERO_G,
    /** See {@link DepositSource#APTOS}. */
    APTOS,
    /** See {@link DepositSource#ARBITRUM}. */
    ARBITRUM,
    /** See {@link DepositSource#AVALANCHE}. */
    AVALANCHE,
    /** See {@link DepositSource#BASE}. */
    BASE,
    /** See {@link DepositSource#BERACHAIN}. */
    BERACHAIN,
    /** See {@link DepositSource#BITCOIN}. */
    BITCOIN,
    /** See {@link DepositSource#BITCOIN_CASH}. */
    BITCOIN_CASH,
    /** See {@link DepositSource#BSC}. */
    BSC,
    /** See {@link DepositSource#CARDANO}. */
    CARDANO,
    /** See {@link DepositSource#DOGECOIN}. */
    DOGECOIN,
    /** See {@link DepositSource#ECLIPSE}. */
    ECLIPSE,
    /** See {@link DepositSource#ETHEREUM}. */
    ETHEREUM,
    /** See {@link DepositSource#FOGO}. */
    FOGO,
    /** See {@link DepositSource#HYPER_EVM}. */
    HYPER_EVM,
    /** See {@link DepositSource#HYPERLIQUID}. */
    HYPERLIQUID,
    /** See {@link DepositSource#LINEA}. */
    LINEA,
    /** See {@link DepositSource#LITECOIN}. */
    LITECOIN,
    /** See {@link DepositSource#MONAD}. */
    MONAD,
    /** See {@link DepositSource#NEAR}. */
    NEAR,
    /** See {@link DepositSource#POLYGON}. */
    POLYGON,
    /** See {@link DepositSource#OPTIMISM}. */
    OPTIMISM,
    /** See {@link DepositSource#PLASMA}. */
    PLASMA,
    /** See {@link DepositSource#SEI}. */
    SEI,
    /** See {@link DepositSource#STABLE}. */
    STABLE,
    /** See {@link DepositSource#SUI}. */
    SUI,
    /** See {@link DepositSource#SOLANA}. */
    SOLANA,
    /** See {@link DepositSource#STORY}. */
    STORY,
    /** See {@link DepositSource#TRON}. */
    TRON,
    /** See {@link DepositSource#XRP}. */
    XRP,
    /** See {@link DepositSource#ZCASH}. */
    ZCASH,
    /** See {@link DepositSource#EQUALS_MONEY}. */
    EQUALS_MONEY,
    /** See {@link DepositSource#BANXA}. */
    BANXA,
    /** See {@link DepositSource#INTERNAL}. */
    INTERNAL,
    /** A value newer than this release. */
    UNRECOGNIZED
  }

  private final String wire;
  private final Known known;

  private DepositSource(String wire, Known known) {
    this.wire = wire;
    this.known = known;
  }

  /**
   * Returns the constant for {@code wire}, or a new value that keeps the text as it came.
   *
   * @throws IllegalArgumentException if {@code wire} is null
   */
  public static DepositSource of(String wire) {
    return switch (Checks.present("DepositSource", "wire", wire)) {
      case "administrator" -> ADMINISTRATOR;
      case "0G" -> ZERO_G;
      case "aptos" -> APTOS;
      case "arbitrum" -> ARBITRUM;
      case "avalanche" -> AVALANCHE;
      case "base" -> BASE;
      case "berachain" -> BERACHAIN;
      case "bitcoin" -> BITCOIN;
      case "bitcoinCash" -> BITCOIN_CASH;
      case "bsc" -> BSC;
      case "cardano" -> CARDANO;
      case "dogecoin" -> DOGECOIN;
      case "eclipse" -> ECLIPSE;
      case "ethereum" -> ETHEREUM;
      case "fogo" -> FOGO;
      case "hyperEVM" -> HYPER_EVM;
      case "hyperliquid" -> HYPERLIQUID;
      case "linea" -> LINEA;
      case "litecoin" -> LITECOIN;
      case "monad" -> MONAD;
      case "near" -> NEAR;
      case "polygon" -> POLYGON;
      case "optimism" -> OPTIMISM;
      case "plasma" -> PLASMA;
      case "sei" -> SEI;
      case "stable" -> STABLE;
      case "sui" -> SUI;
      case "solana" -> SOLANA;
      case "story" -> STORY;
      case "tron" -> TRON;
      case "xRP" -> XRP;
      case "zcash" -> ZCASH;
      case "equalsMoney" -> EQUALS_MONEY;
      case "banxa" -> BANXA;
      case "internal" -> INTERNAL;
      default -> new DepositSource(wire, Known.UNRECOGNIZED);
    };
  }

  @Override
  public String wire() {
    return wire;
  }

  /** The value for {@code switch}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DepositSource that && wire.equals(that.wire);
  }

  @Override
  public int hashCode() {
    return wire.hashCode();
  }

  @Override
  public String toString() {
    return wire;
  }
}
