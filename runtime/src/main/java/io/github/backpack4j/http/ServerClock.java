package io.github.backpack4j.http;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Checks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the exchange, as estimated here: the clock of this machine plus an offset.
 *
 * <p>The offset is zero until the exchange was asked for its time, which happens when {@link
 * #synchronise()} is called and when it refuses a request because of its timestamp. It is then the
 * difference between what the exchange said and the middle of the time that the answer took; it is
 * wrong by half of that time at most. An answer that a cache had kept, which its {@code Age} tells,
 * is taken for that many seconds older.
 *
 * <p>Timestamps of requests are of this clock. Safe for several threads.
 */
public final class ServerClock extends Clock {
  private static final Instant END_OF_TIME = Instant.parse("9999-12-31T23:59:59.999Z");
  private static final int MOST_DIGITS = 9; // of an Age

  private final Clock clock;
  private final @Nullable Supplier<? extends ApiCall<Instant>> serverTime;
  private final ReentrantLock asking = new ReentrantLock();
  private final AtomicInteger failures = new AtomicInteger(); // to say what time it is
  private volatile Reading reading = new Reading(Duration.ZERO, Duration.ZERO);

  /** What was made of an answer; told apart by identity. */
  static final class Reading {
    private final Duration offset;
    private final Duration uncertainty;

    private Reading(Duration offset, Duration uncertainty) {
      this.offset = offset;
      this.uncertainty = uncertainty;
    }

    /** The exchange's time when it is {@code local} here. */
    Instant at(Instant local) {
      return local.plus(offset);
    }

    /** What the exchange's time may be ahead or behind by; zero if it was never asked. */
    Duration uncertainty() {
      return uncertainty;
    }
  }

  ServerClock(Clock clock, @Nullable Supplier<? extends ApiCall<Instant>> serverTime) {
    this.clock = clock;
    this.serverTime = serverTime;
  }

  /** How far the exchange's clock is ahead of this machine's; negative if it is behind. */
  public Duration offset() {
    return reading.offset;
  }

  /**
   * Asks the exchange for its time and corrects the offset.
   *
   * @throws IllegalStateException if the transport was not told how to ask
   * @throws io.github.backpack4j.BackpackException if the exchange did not say, or named no time
   *     from 1970 to 9999; the offset stays
   */
  public void synchronise() {
    if (serverTime == null) {
      throw new IllegalStateException("the transport was not told how to ask for the time");
    }
    ApiCall<Instant> call = serverTime.get();
    read(call.operation(), call.response());
  }

  private void read(String operation, ApiResponse<Instant> answer) {
    Duration half = answer.took().dividedBy(2);
    Instant middle = clock.instant().minus(half);
    Duration age = age(operation, answer.header("Age"));
    Instant said = answer.body();
    // Timestamps could not be made of it, or of what comes soon after it.
    if (said.isBefore(Instant.EPOCH) || said.isAfter(END_OF_TIME)) {
      throw new DecodingException(
          operation, "", "a time of the years 1970 to 9999 was expected", null);
    }
    // An Age is in whole seconds. The clock here may have been set back meanwhile.
    Duration rounded = age.isZero() ? Duration.ZERO : Duration.ofSeconds(1);
    reading = new Reading(Duration.between(middle, said.plus(age)), half.abs().plus(rounded));
  }

  /** How long a cache had kept the answer. */
  private static Duration age(String operation, @Nullable String header) {
    if (header == null) {
      return Duration.ZERO;
    }
    String text = header.strip();
    if (!Digits.areAll(text) || text.length() > MOST_DIGITS) {
      throw new DecodingException(operation, "", "its Age is no number of seconds", null);
    }
    return Duration.ofSeconds(Long.parseLong(text));
  }

  /** Whether there is a way to ask the exchange. */
  boolean asks() {
    return serverTime != null;
  }

  /** The offset that a timestamp is made with. */
  Reading reading() {
    return reading;
  }

  /** The time here. */
  Clock local() {
    return clock;
  }

  /**
   * Corrects the offset after a refusal of a timestamp, unless that was done since, or was tried in
   * vain by another thread while this one waited for it: else they would try one after the other,
   * and the last would wait for them all.
   *
   * @param used what the timestamp was made with
   * @param cancellation ends the asking
   * @return whether the offset is now another than {@code used}
   * @throws InterruptedException if the thread is interrupted while another asks
   */
  boolean correct(Reading used, Cancellation cancellation) throws InterruptedException {
    if (serverTime == null || asking.isHeldByCurrentThread()) {
      return false;
    }
    int failuresBefore = failures.get();
    asking.lockInterruptibly();
    try {
      if (reading != used) {
        return true;
      }
      if (failures.get() != failuresBefore) {
        return false;
      }
      ask(serverTime.get(), cancellation);
      return true;
    } finally {
      asking.unlock();
    }
  }

  private void ask(ApiCall<Instant> call, Cancellation cancellation) {
    boolean answered = false;
    try {
      read(
          call.operation(),
          call instanceof PreparedCall<Instant> own ? own.response(cancellation) : call.response());
      answered = true;
    } finally {
      // That this call was given up says nothing to others.
      if (!answered && !cancellation.isOver() && !Thread.currentThread().isInterrupted()) {
        failures.incrementAndGet();
      }
    }
  }

  @Override
  public Instant instant() {
    return reading.at(clock.instant());
  }

  @Override
  public ZoneId getZone() {
    return clock.getZone();
  }

  /** The same clock in another zone; it follows the offset of this one. */
  @Override
  public Clock withZone(ZoneId zone) {
    return new Zoned(Checks.require("ServerClock", "zone", zone));
  }

  private final class Zoned extends Clock {
    private final ZoneId zone;

    Zoned(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public Instant instant() {
      return ServerClock.this.instant();
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return ServerClock.this.withZone(other);
    }
  }

  @Override
  public String toString() {
    return "ServerClock[" + reading.offset + "]";
  }
}
