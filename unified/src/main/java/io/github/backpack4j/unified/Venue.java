package io.github.backpack4j.unified;

import io.github.backpack4j.BackpackException;
import io.github.backpack4j.Outcome;
import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.ApiResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every area works on: the client, the market list, the settings and which reading is wanted.
 *
 * @param prices what becomes of a price that is off the market's tick
 * @param amounts what becomes of an amount that is off the market's step
 * @param maxMarkAge for how long a cache may have held a mark price
 * @param ccxt whether values are read as CCXT reads them
 */
record Venue(
    BackpackClient client,
    Catalogue catalogue,
    Clock clock,
    Rounding prices,
    Rounding amounts,
    Duration maxMarkAge,
    boolean ccxt) {
  // What is older than thirty years is as old as that: RFC 9111 wants numbers of any length read.
  private static final int MOST_DIGITS = 9;
  private static final long OLDEST = 999_999_999;

  /** The same venue in CCXT's reading. */
  Venue withCcxt() {
    return new Venue(client, catalogue, clock, prices, amounts, maxMarkAge, true);
  }

  /**
   * Sends a call and waits for its answer.
   *
   * @throws ExchangeException if there is none
   */
  <T extends @Nullable Object> T run(ApiCall<T> call) {
    return translated(call::execute);
  }

  /**
   * Sends a call and reads its answer. Use this rather than {@link #run} where the answer is read
   * on: a member that the exchange left out is an {@link ExchangeException} then as well.
   *
   * @throws ExchangeException if there is no answer, or it cannot be read
   */
  <T extends @Nullable Object, R extends @Nullable Object> R read(
      ApiCall<T> call, Function<T, R> reading) {
    return translated(
        () -> {
          T answer = call.execute();
          return reading(call.operation(), () -> reading.apply(answer));
        });
  }

  /**
   * Reads an answer on. What fails then has been carried out, whatever it fails with.
   *
   * @throws UnreadableAnswerException if it fails with what is neither an exception of the client
   *     nor one of this package
   */
  static <R extends @Nullable Object> R reading(String operation, Supplier<R> reading) {
    try {
      return reading.get();
    } catch (BackpackException | ExchangeException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new UnreadableAnswerException(
          operation + ": the answer could not be read: " + e.getClass().getName(),
          Outcome.EXECUTED,
          "",
          0,
          e);
    }
  }

  /**
   * As {@link #run}, and tells how long a cache had held the answer.
   *
   * @throws ExchangeException if there is none
   */
  <T extends @Nullable Object> Dated<T> dated(ApiCall<T> call) {
    return translated(
        () -> {
          ApiResponse<T> response = call.response();
          return new Dated<>(
              response.body(), age(response.headers().getOrDefault("age", List.of())));
        });
  }

  /**
   * Does something with the client, or with what it answered.
   *
   * @throws ExchangeException if it fails with an exception of the client
   */
  static <R extends @Nullable Object> R translated(Supplier<R> work) {
    try {
      return work.get();
    } catch (BackpackException e) {
      throw Errors.translate(e);
    }
  }

  /**
   * Refuses a price that a cache had held too long. One of unknown age passes.
   *
   * @param what the price, such as {@code the mark price of SOL/USDC:USDC}
   * @throws StalePriceException if it is older than allowed
   */
  void requireFresh(String what, @Nullable Duration age) {
    if (age != null && age.compareTo(maxMarkAge) > 0) {
      throw new StalePriceException(what, age, maxMarkAge);
    }
  }

  /** The greatest age that is said; null if none is. */
  private static @Nullable Duration age(List<String> headers) {
    long most = -1;
    for (String age : String.join(",", headers).split(",")) {
      String text = age.strip();
      if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
        most = Math.max(most, text.length() > MOST_DIGITS ? OLDEST : Long.parseLong(text));
      }
    }
    return most < 0 ? null : Duration.ofSeconds(most);
  }
}
