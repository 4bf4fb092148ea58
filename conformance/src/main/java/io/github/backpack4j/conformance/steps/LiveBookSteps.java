package io.github.backpack4j.conformance.steps;

import io.cucumber.java.After;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.conformance.live.LiveBook;
import io.github.backpack4j.conformance.live.LiveRun;
import org.jspecify.annotations.Nullable;

/** Keeps the book of a market of a server of somebody else's. */
public final class LiveBookSteps {
  private @Nullable LiveBook book;

  /** No book is kept yet; made by Cucumber. */
  public LiveBookSteps() {}

  @When("the book of a server's market {string} is kept")
  public void keep(String market) {
    LiveRun run = LiveRun.current();
    book = LiveBook.keep(run, market.replace("{market}", run.target().market()));
  }

  private LiveBook book() {
    if (book == null) {
      throw new AssertionError("the scenario keeps no book of a server");
    }
    return book;
  }

  @Then("the server's book becomes live")
  public void becomesLive() {
    book().becomesLive();
  }

  @Then("the server's book stays live")
  public void staysLive() {
    book().staysLive();
  }

  @Then("the server's book is that of later snapshots")
  public void agrees() {
    book().agrees();
  }

  /** Gives the stream back, before the end of the scenario is judged. */
  @After(value = "@live", order = 15_000)
  public void end() {
    if (book != null) {
      book.close();
    }
  }
}
