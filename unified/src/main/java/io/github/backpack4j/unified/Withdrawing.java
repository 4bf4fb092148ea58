package io.github.backpack4j.unified;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.OutcomeUnknownException;
import io.github.backpack4j.api.model.Asset;
import io.github.backpack4j.api.model.Blockchain;
import io.github.backpack4j.api.model.RecipientInformation;
import io.github.backpack4j.api.model.Token;
import io.github.backpack4j.api.model.WithdrawalRequest;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sends funds off the account, once what can be known here has been found in order. */
final class Withdrawing {
  private static final String MASK = "***";

  private final Venue venue;

  Withdrawing(Venue venue) {
    this.venue = venue;
  }

  Transaction withdraw(String code, BigDecimal amount, String address, WithdrawOptions options) {
    String network = options.network();
    if (network == null || network.isBlank()) {
      throw new BadRequestException("withdraw: a network is required, such as SOL or ETH");
    }
    if (address.isBlank()) {
      throw new BadRequestException("withdraw: an address is required");
    }
    if (address.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
      throw new BadRequestException("withdraw: there is white space in the address");
    }
    if (amount.signum() <= 0) {
      throw new BadRequestException("amount " + Arithmetic.text(amount) + ": it has to be above 0");
    }
    if (Arithmetic.isTooLong(amount)) {
      throw new BadRequestException(
          "amount " + Arithmetic.text(amount) + ": " + Arithmetic.TOO_LONG);
    }
    Blockchain blockchain =
        options.checkLimits() ? checked(code, amount, network) : unchecked(network);
    WithdrawalRequest request = request(code, amount, address, blockchain, options);
    return Venue.translated(
        () -> {
          var answer = execute(request, address, options.twoFactorToken());
          return Venue.reading(
              "requestWithdrawal", () -> AccountReading.withdrawal(answer, venue.ccxt()));
        });
  }

  private Blockchain checked(String code, BigDecimal amount, String network) {
    return Prerequisite.of(
        "withdraw",
        () -> {
          Token token =
              Tokens.of(code, venue.client().assets().getAssets().execute()).over(network);
          String over = code + " over " + Networks.name(token.blockchain().wire());
          if (!token.withdrawEnabled()) {
            throw new BadRequestException("withdrawals of " + over + " are closed at present");
          }
          if (amount.compareTo(token.minimumWithdrawal()) < 0) {
            throw outOfBounds(amount, over, "less", token.minimumWithdrawal());
          }
          BigDecimal most = token.maximumWithdrawal();
          if (most != null && most.signum() > 0 && amount.compareTo(most) > 0) {
            throw outOfBounds(amount, over, "more", most);
          }
          return token.blockchain();
        });
  }

  private static BadRequestException outOfBounds(
      BigDecimal amount, String over, String which, BigDecimal bound) {
    return new BadRequestException(
        "amount "
            + Arithmetic.text(amount)
            + ": a withdrawal of "
            + over
            + " is no "
            + which
            + " than "
            + Arithmetic.text(bound));
  }

  private static Blockchain unchecked(String network) {
    Blockchain blockchain = Networks.find(network);
    if (blockchain == null) {
      throw new BadRequestException(
          "there is no network " + network + "; known are " + String.join(", ", Networks.names()));
    }
    return blockchain;
  }

  private static WithdrawalRequest request(
      String code,
      BigDecimal amount,
      String address,
      Blockchain blockchain,
      WithdrawOptions options) {
    try {
      return WithdrawalRequest.builder()
          .symbol(Asset.of(code))
          .quantity(Arithmetic.plain(amount))
          .address(address)
          .blockchain(blockchain)
          .clientId(options.clientId())
          .twoFactorToken(options.twoFactorToken())
          .autoBorrow(options.autoBorrow())
          .autoLendRedeem(options.autoLendRedeem())
          .recipientInformation(recipient(options.recipient()))
          .build();
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable RecipientInformation recipient(
      WithdrawOptions.@Nullable Recipient recipient) {
    return recipient == null
        ? null
        : RecipientInformation.builder()
            .withdrawalAddressId(recipient.addressId())
            .withdrawalPurpose(recipient.purpose())
            .sanctionsRepresentation(recipient.sanctionsRepresentation())
            .build();
  }

  private io.github.backpack4j.api.model.Withdrawal execute(
      WithdrawalRequest request, String address, @Nullable String token) {
    try {
      return venue.client().capital().requestWithdrawal(request).execute();
    } catch (ApiException e) {
      String reason = masked(masked(e.reason(), address), token);
      throw reason.equals(e.reason())
          ? e
          : new ApiException(e.operation(), e.status(), e.code(), reason);
    } catch (OutcomeUnknownException e) {
      String message = String.valueOf(e.getMessage());
      throw masked(masked(message, address), token).equals(message) ? e : withheld(e);
    }
  }

  /** The exchange may quote in its message what it did not like. */
  private static String masked(String text, @Nullable String secret) {
    return secret == null || secret.isEmpty()
        ? text
        : Pattern.compile(Pattern.quote(secret), Pattern.CASE_INSENSITIVE)
            .matcher(text)
            .replaceAll(MASK);
  }

  private static OutcomeUnknownException withheld(OutcomeUnknownException e) {
    return new OutcomeUnknownException(
            e.operation(),
            e.status(),
            "the answer was " + e.status() + " with a message that repeats what was sent",
            e.deadline(),
            e.clientIds(),
            e.verifyingKey(),
            null)
        .withCode(e.code());
  }
}
