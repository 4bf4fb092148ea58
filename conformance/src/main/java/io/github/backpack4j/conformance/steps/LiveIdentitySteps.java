package io.github.backpack4j.conformance.steps;

import io.cucumber.java.en.Then;
import io.github.backpack4j.conformance.live.Identities;
import io.github.backpack4j.conformance.live.LiveRun;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is true of the numbers of a server's answer.
 *
 * <p>"In every row" is of the elements of a list, the values of a map, or the one object that an
 * answer is; "of bids" is of what stands there below it; "with volume" leaves out rows where that
 * is not positive.
 */
public final class LiveIdentitySteps {
  private static final String ROWS =
      "^in (?:every row|the answer)(?: of (\\S+))?(?: with (\\S+))? ";
  private static final String SORTED = "^its (rows|\\w+) (ascend|descend) in (\\w+)$";

  private final LiveWorld world;

  /** Works on what the scenario asked. */
  public LiveIdentitySteps(LiveWorld world) {
    this.world = world;
  }

  private Identities identities() {
    return Identities.of(LiveRun.current(), world.answer());
  }

  @Then(ROWS + "(\\S+) is (positive|not negative)$")
  public void sign(@Nullable String path, @Nullable String condition, String name, String sign) {
    Identities.Relation relation =
        sign.equals("positive") ? Identities.Relation.ABOVE : Identities.Relation.AT_LEAST;
    identities().related(path, condition, name, relation, "0");
  }

  @Then(ROWS + "(\\S+) is (above|below|at least|at most) (\\S+)$")
  public void related(
      @Nullable String path, @Nullable String condition, String left, String word, String right) {
    Identities.Relation relation =
        switch (word) {
          case "above" -> Identities.Relation.ABOVE;
          case "below" -> Identities.Relation.BELOW;
          case "at least" -> Identities.Relation.AT_LEAST;
          default -> Identities.Relation.AT_MOST;
        };
    identities().related(path, condition, left, relation, right);
  }

  @Then(ROWS + "(\\S+) is between (\\S+) and (\\S+)$")
  public void between(
      @Nullable String path, @Nullable String condition, String name, String low, String high) {
    identities().between(path, condition, name, low, high);
  }

  @Then(ROWS + "(\\S+) is (\\S+) (plus|less|times|over) (\\S+)$")
  public void computed(
      @Nullable String path,
      @Nullable String condition,
      String name,
      String left,
      String operator,
      String right) {
    identities().computed(path, condition, name, left, operator, right);
  }

  @Then(ROWS + "(\\S+) is \"([^\"]*)\"$")
  public void equal(@Nullable String path, @Nullable String condition, String name, String text) {
    identities().equal(path, name, world.filled(text));
  }

  @Then(ROWS + "(\\S+) is not empty$")
  public void notEmpty(@Nullable String path, @Nullable String condition, String name) {
    identities().notEmpty(path, name);
  }

  @Then(ROWS + "(\\S+) is now, within (\\d+) minutes?$")
  public void now(@Nullable String path, @Nullable String condition, String name, int minutes) {
    identities().now(path, name, Duration.ofMinutes(minutes));
  }

  @Then("^it is now, within (\\d+) minutes?$")
  public void now(int minutes) {
    identities().now(Duration.ofMinutes(minutes));
  }

  @Then("^its text is \"([^\"]*)\"$")
  public void text(String text) {
    identities().equal(null, null, text);
  }

  @Then(SORTED)
  public void sorted(String path, String direction, String name) {
    identities().sorted(path(path), name, direction.equals("ascend"), true);
  }

  @Then("^its rows are (newest|oldest) first by (\\w+)$")
  public void inTime(String first, String name) {
    identities().sorted(null, name, first.equals("oldest"), false);
  }

  @Then("^no two of its (rows|\\w+) have the same (.+)$")
  public void unique(String path, String names) {
    List<String> all = Arrays.asList(names.split(", | and "));
    identities().unique(path(path), all);
  }

  @Then("^each row begins where the one before ends, or later$")
  public void withoutOverlap() {
    identities().withoutOverlap(null, "start", "end");
  }

  @Then("its best bid is below its best ask")
  public void uncrossed() {
    identities().uncrossed();
  }

  @Then("^there are at most (\\d+) (rows|\\w+)$")
  public void atMost(int most, String path) {
    identities().atMost(path(path), most);
  }

  private static @Nullable String path(String word) {
    return word.equals("rows") ? null : word;
  }
}
