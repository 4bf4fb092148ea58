package io.github.backpack4j.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.backpack4j.OutcomeUnknownException;
import io.github.backpack4j.api.model.Fill;
import io.github.backpack4j.api.model.HistoricalOrder;
import io.github.backpack4j.api.model.Order;
import io.github.backpack4j.conformance.exchange.Script;
import io.github.backpack4j.http.Reconciliation;
import io.github.backpack4j.http.Reconciliation.Executed;
import io.github.backpack4j.http.Reconciliation.NeverAccepted;
import io.github.backpack4j.http.Reconciliation.StillUnknown;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Orders whose answers get lost, and how the client finds out what became of them. */
public final class ReconcileSteps {
  private final World world;
  private @Nullable Ledger ledger;
  private @Nullable String result;
  private final Map<String, String> results = new LinkedHashMap<>();

  /** Works on the scenario's world. */
  public ReconcileSteps(World world) {
    this.world = world;
  }

  private Ledger ledger() {
    if (ledger == null) {
      ledger = new Ledger(world);
    }
    return ledger;
  }

  @Given("the answer to an order gets lost, and the order {}")
  public void lost(String fate) {
    ledger().decide(fate);
  }

  @Given("the answer to {int} orders gets lost, and of the orders")
  public void lostBatch(int count, DataTable fates) {
    assertThat(fates.asList()).hasSize(count);
    fates.asList().forEach(fate -> ledger().decide(fate));
  }

  @Given("an order of an hour ago had client id {long} too")
  public void older(long clientId) {
    ledger().addOlder(clientId);
  }

  @Given("another order of this minute has client id {long} too")
  public void younger(long clientId) {
    ledger().add(Ledger.Place.PAST, 1, clientId, world.exchangeClock.instant());
  }

  @Given("{word} fails")
  public void fails(String operation) {
    ledger();
    world.answerBy(
        operation,
        request -> Script.Answer.refusal(503, "MAINTENANCE", "System under maintenance"));
  }

  private OutcomeUnknownException lost() {
    Throwable failure = world.failure();
    // That of a unified method is the cause.
    Throwable lost = failure instanceof OutcomeUnknownException ? failure : failure.getCause();
    assertThat(lost).isInstanceOf(OutcomeUnknownException.class);
    return (OutcomeUnknownException) lost;
  }

  @When("I ask what became of it")
  public void reconcile() {
    result = words(world.client().reconcile(lost()));
  }

  @When("I ask what became of each")
  public void reconcileAll() {
    world
        .client()
        .reconcileAll(lost())
        .forEach((id, each) -> results.put(Long.toString(id), words(each)));
  }

  private static String words(Reconciliation<Order, HistoricalOrder, Fill> result) {
    if (result instanceof Executed<Order, HistoricalOrder, Fill> executed) {
      Order open = executed.open();
      HistoricalOrder past = executed.past();
      return open != null
          ? "executed, and rests as " + open.id()
          : past != null
              ? "executed, and is history as " + past.id()
              : "executed, with "
                  + executed.fills().size()
                  + " fills of "
                  + executed.fills().get(0).orderId();
    }
    if (result instanceof StillUnknown<Order, HistoricalOrder, Fill> unknown) {
      return "still unknown: " + unknown.reason();
    }
    assertThat(result).isInstanceOf(NeverAccepted.class);
    return "never accepted";
  }

  @Then("the client says: {}")
  public void says(String words) {
    assertThat(result).isEqualTo(words);
  }

  @Then("the client says of each")
  public void were(DataTable expected) {
    assertThat(results).isEqualTo(expected.asMap());
  }
}
