package io.github.backpack4j.http;

import io.github.backpack4j.json.Checks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the exchange, as estimated here: the clock of this machine plus an offset.
 *
 * <p>The offset is zero until the exchange was asked for its time, which happens when {@link
 * #synchronise()} is called and when it refuses a request because of its timestamp. It is then the
 * difference between what the exchange said and the middle of the time that the answer took; it is
 * wrong by half of that time at most.
 *
 * <p>Timestamps of requests are of this clock. Safe for several threads.
 */
public final class ServerClock extends Clock {
  private final Clock clock;
  private final @Nullable Supplier<? extends ApiCall<Instant>> serverTime;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile Reading reading = new Reading(Duration.ZERO);

  /** What was made of an answer; told apart by identity. */
  static final class Reading {
    private final Duration offset;

    private Reading(Duration offset) {
      this.offset = offset;
    }

    /** The exchange's time when it is {@code local} here. */
    Instant at(Instant local) {
      return local.plus(offset);
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
   * @throws io.github.backpack4j.BackpackException if the exchange did not say; the offset stays
   */
  public void synchronise() {
    if (serverTime == null) {
      throw new IllegalStateException("the transport was not told how to ask for the time");
    }
    read(serverTime.get().response());
  }

  private void read(ApiResponse<Instant> answer) {
    Instant middle = clock.instant().minus(answer.took().dividedBy(2));
    reading = new Reading(Duration.between(middle, answer.body()));
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
   * Corrects the offset after a refusal of a timestamp, unless that was done since.
   *
   * @param used what the timestamp was made with
   * @return whether the offset is now another than {@code used}
   * @param cancellation ends the asking
   * @throws InterruptedException if the thread is interrupted while another asks
   */
  boolean correct(Reading used, Cancellation cancellation) throws InterruptedException {
    if (serverTime == null || asking.isHeldByCurrentThread()) {
      return false;
    }
    asking.lockInterruptibly();
    try {
      if (reading == used) {
        ApiCall<Instant> call = serverTime.get();
        read(
            call instanceof PreparedCall<Instant> own
                ? own.response(cancellation)
                : call.response());
      }
      return true;
    } finally {
      asking.unlock();
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
