package io.github.backpack4j.conformance.live;

import io.github.backpack4j.conformance.redact.Secrets;
import io.github.backpack4j.http.Sleeper;
import io.github.backpack4j.sign.Signer;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The server that is asked, how, and what is allowed there.
 *
 * @param base where it takes requests
 * @param wsUrl where it streams; null when streams are not looked at
 * @param signer signs for an account; null for what is public only
 * @param market a spot market, {@code SOL_USDC}
 * @param future a perpetual future, {@code SOL_USDC_PERP}
 * @param asset an asset, {@code SOL}
 * @param pace requests a minute
 * @param historicalPace requests for historical market data a minute
 * @param timeout how long an answer may take, whole
 * @param streamTime how long a stream's sequence is watched
 * @param allowTrading whether orders may be placed
 * @param maxNotional the most that one order may be worth, in quote; null when none may be placed
 * @param allowFunds whether funds may leave the account
 * @param clock tells what now is
 * @param sleeper waits for the next request's turn
 * @param secrets what must not be in any record
 */
public record LiveTarget(
    URI base,
    @Nullable URI wsUrl,
    @Nullable Signer signer,
    String market,
    String future,
    String asset,
    int pace,
    int historicalPace,
    Duration timeout,
    Duration streamTime,
    boolean allowTrading,
    @Nullable BigDecimal maxNotional,
    boolean allowFunds,
    Clock clock,
    Sleeper sleeper,
    Secrets secrets) {

  /** Starts a target with the kit's own settings: no key, nothing allowed but reading. */
  public static Builder at(URI base) {
    return new Builder(base);
  }

  /** Names the server only: a signer is no business of a log's. */
  @Override
  public String toString() {
    return "LiveTarget[" + base + "]";
  }

  /** Collects the settings. Not for several threads. */
  public static final class Builder {
    private final URI base;
    private @Nullable URI wsUrl;
    private @Nullable Signer signer;
    private String market = "SOL_USDC";
    private String future = "SOL_USDC_PERP";
    private String asset = "SOL";
    private int pace = 20;
    private int historicalPace = 2;
    private Duration timeout = Duration.ofSeconds(10);
    private Duration streamTime = Duration.ofSeconds(10);
    private boolean allowTrading;
    private @Nullable BigDecimal maxNotional;
    private boolean allowFunds;
    private Clock clock = Clock.systemUTC();
    private Sleeper sleeper = Sleeper.SYSTEM;
    private Secrets secrets = new Secrets();

    private Builder(URI base) {
      this.base = Objects.requireNonNull(base);
    }

    /** Where it streams; null when streams are not looked at. */
    public Builder wsUrl(@Nullable URI wsUrl) {
      this.wsUrl = wsUrl;
      return this;
    }

    /** Signs for an account; null for what is public only. */
    public Builder signer(@Nullable Signer signer) {
      this.signer = signer;
      return this;
    }

    /** A spot market. */
    public Builder market(String market) {
      this.market = market;
      return this;
    }

    /** A perpetual future. */
    public Builder future(String future) {
      this.future = future;
      return this;
    }

    /** An asset. */
    public Builder asset(String asset) {
      this.asset = asset;
      return this;
    }

    /** Requests a minute; 20 unless set. */
    public Builder pace(int pace) {
      this.pace = pace;
      return this;
    }

    /** Requests for historical market data a minute; 2 unless set. */
    public Builder historicalPace(int historicalPace) {
      this.historicalPace = historicalPace;
      return this;
    }

    /** How long an answer may take, whole; 10 seconds unless set. */
    public Builder timeout(Duration timeout) {
      this.timeout = timeout;
      return this;
    }

    /** How long a stream's sequence is watched; 10 seconds unless set. */
    public Builder streamTime(Duration streamTime) {
      this.streamTime = streamTime;
      return this;
    }

    /**
     * Allows orders up to a value.
     *
     * @param allowTrading whether orders may be placed
     * @param maxNotional the most that one may be worth, in quote; null for none
     */
    public Builder trading(boolean allowTrading, @Nullable BigDecimal maxNotional) {
      this.allowTrading = allowTrading;
      this.maxNotional = maxNotional;
      return this;
    }

    /** Whether funds may leave the account; no, unless set. */
    public Builder allowFunds(boolean allowFunds) {
      this.allowFunds = allowFunds;
      return this;
    }

    /** Tells what now is; by default the machine's clock. */
    public Builder clock(Clock clock) {
      this.clock = clock;
      return this;
    }

    /** Waits for the next request's turn; by default the machine's own. */
    public Builder sleeper(Sleeper sleeper) {
      this.sleeper = sleeper;
      return this;
    }

    /** What must not be in any record; nothing, unless set. */
    public Builder secrets(Secrets secrets) {
      this.secrets = secrets;
      return this;
    }

    /** The target. */
    public LiveTarget build() {
      return new LiveTarget(
          base,
          wsUrl,
          signer,
          market,
          future,
          asset,
          pace,
          historicalPace,
          timeout,
          streamTime,
          allowTrading,
          maxNotional,
          allowFunds,
          clock,
          sleeper,
          secrets);
    }
  }
}
