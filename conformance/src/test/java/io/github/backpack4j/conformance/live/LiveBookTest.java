package io.github.backpack4j.conformance.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.exchange.Misbehaviour;
import io.github.backpack4j.conformance.exchange.StandIn;
import io.github.backpack4j.conformance.exchange.StreamMisbehaviour;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveBookTest {
  private final StandIn server = new StandIn(0);
  private @Nullable LiveRun run;
  private @Nullable LiveBook book;

  @AfterEach
  void end() {
    if (book != null) {
      book.close();
    }
    if (run != null) {
      run.close();
    }
    server.close();
  }

  private LiveBook keep(@Nullable URI streams) {
    run =
        LiveRun.start(
            LiveTarget.at(server.url())
                .wsUrl(streams)
                .pace(60_000)
                .timeout(Duration.ofSeconds(1))
                .streamTime(Duration.ofMillis(500))
                .build());
    book = LiveBook.keep(run, "SOL_USDC");
    return book;
  }

  private List<String> found() {
    assertThat(run).isNotNull();
    return run.drainChecks().stream()
        .map(each -> each.check() + " " + each.outcome().wire() + " " + each.message())
        .map(each -> each.replaceAll("\\d{6,}", "#").strip())
        .toList();
  }

  @Test
  void aWellBehavedServersBookIsLiveAndThatOfItsSnapshots() {
    LiveBook kept = keep(server.streamUrl());

    kept.becomesLive();
    kept.staysLive();
    kept.agrees();

    assertThat(found())
        .containsExactly("seeding pass", "continuity pass", "identities pass", "agreement pass");
  }

  @Test
  void aGapIsFound() {
    LiveBook kept = keep(server.streamUrl());
    kept.becomesLive();

    server.misbehave(StreamMisbehaviour.LEAVES_A_GAP);
    kept.staysLive();
    kept.agrees();

    assertThat(found())
        .containsExactly("seeding pass", "continuity fail update # was due and # came");
  }

  @Test
  void aCrossedBookIsFound() {
    LiveBook kept = keep(server.streamUrl());
    kept.becomesLive();

    server.misbehave(StreamMisbehaviour.CROSSES_THE_BOOK);
    kept.staysLive();
    kept.agrees();

    assertThat(found())
        .containsExactly(
            "seeding pass",
            "identities fail after update # buyers bid 20.53 and sellers ask 20.51");
  }

  @Test
  void aLevelThatNoSnapshotHasIsFound() {
    URI streams = server.streamUrl();
    server.misbehave(StreamMisbehaviour.TELLS_OF_ANOTHER_QUANTITY);
    LiveBook kept = keep(streams);

    kept.becomesLive();
    kept.staysLive();
    kept.agrees();

    String difference =
        "after update #, asks from the best on, number 2: 51.04 at 20.52 in a snapshot,"
            + " 0.07 at 20.52 by the stream";
    assertThat(found())
        .containsExactly(
            "seeding pass",
            "continuity pass",
            "identities pass",
            "agreement fail " + String.join("; ", difference, difference, difference));
  }

  @Test
  void aConnectionThatEndsIsNoFailure() {
    LiveBook kept = keep(server.streamUrl());
    kept.becomesLive();

    server.misbehave(StreamMisbehaviour.CUTS_THE_CONNECTION);
    kept.staysLive();

    assertThat(found())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("continuity inconclusive the book was interrupted: ");
  }

  @Test
  void aMarketOnWhichNothingHappensHasNoBookToLookAt() {
    URI streams = server.streamUrl();
    server.misbehave(StreamMisbehaviour.SAYS_NOTHING);
    LiveBook kept = keep(streams);

    kept.becomesLive();
    kept.staysLive();
    kept.agrees();

    assertThat(found())
        .containsExactly("seeding omit not live within 1500 ms: nothing happened on the market");
  }

  @Test
  void withoutASnapshotThereIsNoBook() {
    server.misbehave(Misbehaviour.IN_MAINTENANCE, "getDepth");
    LiveBook kept = keep(server.streamUrl());

    kept.becomesLive();

    assertThat(found())
        .containsExactly(
            "seeding inconclusive not live within 1500 ms: no snapshot could be had: ApiException");
  }

  @Test
  void withoutAnAddressNothingIsAsked() {
    LiveBook kept = keep(null);

    kept.becomesLive();
    kept.staysLive();
    kept.agrees();

    assertThat(found()).containsExactly("seeding skip no --ws-url");
  }
}
