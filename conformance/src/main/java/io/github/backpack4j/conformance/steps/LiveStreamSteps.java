package io.github.backpack4j.conformance.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.conformance.live.FollowedStream;
import io.github.backpack4j.conformance.live.LiveRun;
import io.github.backpack4j.conformance.live.LiveStreams;
import io.github.backpack4j.conformance.live.LiveTarget;
import io.github.backpack4j.conformance.live.StreamChecks;
import org.jspecify.annotations.Nullable;

/** Follows a stream of a server of somebody else's, and looks at what comes. */
public final class LiveStreamSteps {
  private @Nullable FollowedStream followed;

  /** Nothing was followed yet; made by Cucumber. */
  public LiveStreamSteps() {}

  @When("a server's stream {string} is followed")
  public void follow(String name) {
    LiveRun run = LiveRun.current();
    LiveTarget target = run.target();
    followed =
        LiveStreams.follow(
            run,
            name.replace("{market}", target.market())
                .replace("{future}", target.future())
                .replace("{asset}", target.asset()));
  }

  @Then("it holds to the contract")
  public void holds() {
    if (followed == null) {
      throw new AssertionError("the scenario has followed no stream");
    }
    StreamChecks.record(LiveRun.current(), followed);
  }
}
