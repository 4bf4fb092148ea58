package io.github.backpack4j.unified;

import org.jspecify.annotations.Nullable;

/**
 * How {@link AccountMethods#withdraw} sends funds off the account. The text of this object does not
 * show the token.
 *
 * <p>There is no memo and no tag: the exchange takes none, so that an address which needs one
 * cannot be withdrawn to. What CCXT calls a tag goes to the exchange as {@code clientId}, which is
 * the caller's own note and reaches nobody.
 *
 * <p>Immutable: each setting gives another object. A network is required.
 *
 * @param network network to send the funds over, such as {@code SOL}, {@code ETH} or {@code TRC20},
 *     or the exchange's word for it; null is refused
 * @param clientId any text of up to 255 characters by which to find the withdrawal again; it does
 *     not keep one from being made twice. Null for none
 * @param twoFactorToken token of the second factor; null for an address that needs none
 * @param autoBorrow whether to borrow what is missing; null for the exchange's own choice
 * @param autoLendRedeem whether to redeem what is lent if the rest does not suffice; null for the
 *     exchange's own choice
 * @param recipient who receives the funds, where the exchange has to know; null for none
 * @param checkLimits whether to ask the exchange first what it takes over that network, one public
 *     request, and to refuse here what it does not
 */
public record WithdrawOptions(
    @Nullable String network,
    @Nullable String clientId,
    @Nullable String twoFactorToken,
    @Nullable Boolean autoBorrow,
    @Nullable Boolean autoLendRedeem,
    @Nullable Recipient recipient,
    boolean checkLimits) {

  /** Nothing set but the check of the limits; a network has to be added. */
  public static final WithdrawOptions DEFAULT =
      new WithdrawOptions(null, null, null, null, null, null, true);

  /**
   * Who receives a withdrawal. What the exchange means by each is read from its names for them.
   *
   * @param addressId id of the address in the account's address book
   * @param purpose what the withdrawal is for, in words; null to leave it out
   * @param sanctionsRepresentation whether the caller declares that no sanctions stand against it;
   *     null to leave it out
   */
  public record Recipient(
      int addressId, @Nullable String purpose, @Nullable Boolean sanctionsRepresentation) {}

  /** Funds go over this network. */
  public static WithdrawOptions over(String network) {
    return DEFAULT.network(network);
  }

  /** The network to send the funds over. */
  public WithdrawOptions network(@Nullable String network) {
    return new WithdrawOptions(
        network, clientId, twoFactorToken, autoBorrow, autoLendRedeem, recipient, checkLimits);
  }

  /** A text by which to find the withdrawal again. */
  public WithdrawOptions clientId(@Nullable String clientId) {
    return new WithdrawOptions(
        network, clientId, twoFactorToken, autoBorrow, autoLendRedeem, recipient, checkLimits);
  }

  /** The token of the second factor. */
  public WithdrawOptions twoFactorToken(@Nullable String twoFactorToken) {
    return new WithdrawOptions(
        network, clientId, twoFactorToken, autoBorrow, autoLendRedeem, recipient, checkLimits);
  }

  /** Whether to borrow what is missing. */
  public WithdrawOptions autoBorrow(@Nullable Boolean autoBorrow) {
    return new WithdrawOptions(
        network, clientId, twoFactorToken, autoBorrow, autoLendRedeem, recipient, checkLimits);
  }

  /** Whether to redeem what is lent if the rest does not suffice. */
  public WithdrawOptions autoLendRedeem(@Nullable Boolean autoLendRedeem) {
    return new WithdrawOptions(
        network, clientId, twoFactorToken, autoBorrow, autoLendRedeem, recipient, checkLimits);
  }

  /** Who receives the funds. */
  public WithdrawOptions recipient(@Nullable Recipient recipient) {
    return new WithdrawOptions(
        network, clientId, twoFactorToken, autoBorrow, autoLendRedeem, recipient, checkLimits);
  }

  /** Whether to ask the exchange first what it takes over the network. */
  public WithdrawOptions checkLimits(boolean checkLimits) {
    return new WithdrawOptions(
        network, clientId, twoFactorToken, autoBorrow, autoLendRedeem, recipient, checkLimits);
  }

  @Override
  public String toString() {
    return "WithdrawOptions[network="
        + network
        + ", clientId="
        + clientId
        + ", twoFactorToken="
        + (twoFactorToken == null ? null : "***")
        + ", autoBorrow="
        + autoBorrow
        + ", autoLendRedeem="
        + autoLendRedeem
        + ", recipient="
        + recipient
        + ", checkLimits="
        + checkLimits
        + "]";
  }
}
