package io.github.backpack4j.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.After;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.api.stream.DepthAggregation;
import io.github.backpack4j.book.BookListener;
import io.github.backpack4j.book.BookSide;
import io.github.backpack4j.book.BookState;
import io.github.backpack4j.book.BookTop;
import io.github.backpack4j.book.BookView;
import io.github.backpack4j.book.OrderBook;
import io.github.backpack4j.book.PriceLevel;
import io.github.backpack4j.book.SequenceGap;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Keeps a book, and looks at what it says and when it says that it does not know. */
public final class BookSteps {
  private final World world;
  private final Streams streams;
  private final List<String> states = new CopyOnWriteArrayList<>();
  private final List<SequenceGap> gaps = new CopyOnWriteArrayList<>();
  private final List<BookTop> tops = new CopyOnWriteArrayList<>();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private @Nullable OrderBook book;

  /** Works on the scenario's world. */
  public BookSteps(World world, Streams streams) {
    this.world = world;
    this.streams = streams;
  }

  /** Before the script is looked at. */
  @After(order = 15_000)
  public void endBook() {
    if (book != null) {
      book.close();
    }
  }

  private OrderBook book() {
    if (book == null) {
      throw new AssertionError("the scenario follows no book");
    }
    return book;
  }

  @When("I follow the book of {string}")
  public void follow(String symbol) {
    book = world.client().book(symbol, new Told());
  }

  @When("I follow the book of {string} every {word}")
  public void followAggregated(String symbol, String aggregation) {
    book = world.client().book(DepthAggregation.of(aggregation), symbol, new Told());
  }

  /** And has told the book of it; a socket counts as a call for as long as it lives. */
  @When("the client has read every answer")
  public void hasReadEveryAnswer() {
    holds(0, Servers::isQuiet, "no call");
  }

  @When("the book is given up")
  public void close() {
    book().close();
  }

  @Then("within {int} s the book is {word} after update {long}")
  public void after(int seconds, String state, long update) {
    holds(
        seconds,
        () -> state(book().view()).equals(state) && book().view().updateId() == update,
        "%s after update %d".formatted(state, update));
  }

  @Then("within {int} s the book is {word}")
  public void becomes(int seconds, String state) {
    holds(seconds, () -> state(book().view()).equals(state), state);
  }

  @Then("the book is {word}")
  public void is(String state) {
    becomes(0, state);
  }

  private void holds(int seconds, BooleanSupplier condition, String what) {
    assertThat(streams.within(Duration.ofSeconds(seconds), condition))
        .as("%s; %s", what, this)
        .isTrue();
  }

  private static String state(BookView view) {
    return view.state().name().toLowerCase(Locale.ROOT);
  }

  /** All states since it was made, in order. */
  @Then("the book was {}")
  public void was(String words) {
    List<String> wanted = List.of(words.split(", "));
    holds(0, () -> states.size() >= wanted.size(), "was " + words);
    assertThat(states).as(toString()).isEqualTo(wanted);
  }

  @Then("within {int} s the book has been stale")
  public void hasBeenStale(int seconds) {
    holds(seconds, () -> states.contains("stale"), "stale");
  }

  @Then("within {int} s the book has taken {int} snapshots")
  public void hasTaken(int seconds, int snapshots) {
    holds(seconds, () -> book().counters().snapshots() == snapshots, snapshots + " snapshots");
  }

  @Then("the book tells of a gap: {long} was expected, {long} came")
  public void gap(long expected, long found) {
    assertThat(gaps)
        .as(toString())
        .extracting(gap -> gap.expected() + " " + gap.found())
        .containsExactly(expected + " " + found);
  }

  @Then("the book has found {int} gaps")
  public void hasFoundGaps(int count) {
    holds(0, () -> gaps.size() == count, count + " gaps");
  }

  @Then("the book tells of no gap")
  public void noGap() {
    assertThat(gaps).as(toString()).isEmpty();
  }

  @Then("the book has taken {int} snapshot(s), and found {int} too old and {int} not to be had")
  public void snapshots(int taken, int tooOld, int failed) {
    assertThat(book().counters().snapshots()).as(toString()).isEqualTo(taken);
    assertThat(book().counters().snapshotsTooOld()).as(toString()).isEqualTo(tooOld);
    assertThat(book().counters().snapshotsFailed()).as(toString()).isEqualTo(failed);
    assertThat(failures).as(toString()).hasSize(failed);
  }

  @Then("the book has left out {int} duplicate(s)")
  public void duplicates(int count) {
    assertThat(book().counters().duplicates()).as(toString()).isEqualTo(count);
  }

  @Then("the book is, from the best level on")
  public void levels(DataTable expected) {
    List<List<String>> found = new ArrayList<>();
    BookView view = book().view();
    view.bids().forEach(level -> found.add(row("bid", level)));
    view.asks().forEach(level -> found.add(row("ask", level)));
    assertThat(found).as(toString()).isEqualTo(expected.asLists());
    assertThat(best(view.top().bid(), view.top().knowsBid())).isEqualTo(first(found, "bid"));
    assertThat(best(view.top().ask(), view.top().knowsAsk())).isEqualTo(first(found, "ask"));
  }

  private static List<String> row(String side, PriceLevel level) {
    return List.of(side, level.price().toPlainString(), level.quantity().toPlainString());
  }

  private static String first(List<List<String>> rows, String side) {
    return rows.stream()
        .filter(row -> row.get(0).equals(side))
        .map(row -> row.get(2) + " at " + row.get(1))
        .findFirst()
        .orElse("nobody");
  }

  private static String best(@Nullable PriceLevel level, boolean known) {
    return level != null
        ? level.quantity().toPlainString() + " at " + level.price().toPlainString()
        : known ? "nobody" : "unknown";
  }

  @Then("the best {word} is {}")
  public void bestIs(String side, String level) {
    BookTop top = book().top();
    assertThat(
            side.equals("bid") ? best(top.bid(), top.knowsBid()) : best(top.ask(), top.knowsAsk()))
        .as(toString())
        .isEqualTo(level);
  }

  @Then("the book says of each price")
  public void saysOfEach(DataTable expected) {
    List<List<String>> found = new ArrayList<>();
    for (List<String> row : expected.asLists()) {
      BookSide side = BookSide.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      String quantity =
          book()
              .view()
              .quantityAt(side, new BigDecimal(row.get(1)))
              .map(BigDecimal::toPlainString)
              .orElse("unknown");
      found.add(List.of(row.get(0), row.get(1), quantity));
    }
    assertThat(found).as(toString()).isEqualTo(expected.asLists());
  }

  @Then("the book knows nothing")
  public void knowsNothing() {
    BookView view = book().view();
    assertThat(view.bids()).isEmpty();
    assertThat(view.asks()).isEmpty();
    assertThat(view.top().knowsBid() || view.top().knowsAsk()).as(toString()).isFalse();
  }

  @Override
  public String toString() {
    return "%s, states %s, gaps %s, failures %s, %s; the script: %s; %s"
        .formatted(
            book == null ? "no book" : book.view(),
            states,
            gaps,
            failures,
            book == null ? "" : book.counters(),
            world.stream().surprises(),
            streams);
  }

  /** Keeps what the book tells. */
  private final class Told implements BookListener {
    @Override
    public void onState(BookState now, String why) {
      states.add(now.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void onGap(SequenceGap gap) {
      gaps.add(gap);
    }

    @Override
    public void onChange(BookTop top) {
      tops.add(top);
    }

    @Override
    public void onSnapshotFailed(Throwable failure) {
      failures.add(failure);
    }
  }
}
