package io.github.backpack4j.conformance.drift;

import static io.github.backpack4j.conformance.drift.Edit.Document.drop;
import static io.github.backpack4j.conformance.drift.Edit.Document.json;
import static io.github.backpack4j.conformance.drift.Edit.nothing;
import static io.github.backpack4j.conformance.drift.Edit.of;
import static io.github.backpack4j.conformance.drift.Severity.ADDITIVE;
import static io.github.backpack4j.conformance.drift.Severity.BEHAVIOUR;
import static io.github.backpack4j.conformance.drift.Severity.NONE;
import static io.github.backpack4j.conformance.drift.Severity.SOURCE_BREAKING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.backpack4j.conformance.result.ExitCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two documents of one API, as they are and with one change at a time. */
class SmallDocumentEditsTest {
  private static final String SAILINGS = "get /v1/sailings";
  private static final String BOOK = "post /v1/booking";

  @Test
  void nothingIsLeftUnexplained() {
    DriftReport report = SmallDocuments.compare(SmallDocuments.published());

    assertThat(report.unexplained()).isEmpty();
    assertThat(report.findings())
        .extracting(DriftFinding::id)
        .containsExactly("format-changed:Sailing.tide");
    assertThat(report.stale()).isEmpty();
    assertThat(report.exit(NONE)).isEqualTo(ExitCode.OK);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void aChangeIsSaidOnce(Edit edit) {
    edit.verify(SmallDocuments.published(), SmallDocuments::compare);
  }

  static Stream<Edit> edits() {
    return Stream.of(requests(), answers(), same()).flatMap(List::stream);
  }

  private static List<Edit> requests() {
    return List.of(
        of(
            "an operation is added",
            ADDITIVE,
            "operation-added:GET /v1/ships | `GET /v1/ships` is published, the contract has no such operation | GET /v1/ships",
            d ->
                ((ObjectNode) d.root().path("paths"))
                    .set(
                        "/v1/ships",
                        json("{'get': {'responses': {'200': {'description': 'x'}}}}"))),
        of(
            "a removed operation is back",
            ADDITIVE,
            "operation-added:GET /v1/voucher | `GET /v1/voucher` is published, the contract has no such operation | GET /v1/voucher",
            d ->
                ((ObjectNode) d.root().path("paths"))
                    .set(
                        "/v1/voucher",
                        json("{'get': {'responses': {'200': {'description': 'x'}}}}"))),
        of(
            "an operation is removed",
            SOURCE_BREAKING,
            "operation-removed:POST /v1/booking | `POST /v1/booking` (`book`) is not published | book",
            d -> ((ObjectNode) d.root().path("paths").path("/v1/booking")).remove("post")),
        of(
            "a path moves",
            SOURCE_BREAKING,
            "operation-moved:POST /v1/booking | `POST /v1/booking` (`book`) is not published, but `POST /v2/booking` of the same shape is: it may have moved | book",
            d ->
                ((ObjectNode) d.root().path("paths"))
                    .set(
                        "/v2/booking",
                        json("{}")
                            .set(
                                "post",
                                ((ObjectNode) d.root().path("paths").path("/v1/booking"))
                                    .remove("post")))),
        of(
            "an optional parameter is added",
            SOURCE_BREAKING,
            "argument-added:getSailings.day | `getSailings` takes a new parameter `day`, optional, and takes its arguments one by one | getSailings",
            d ->
                d.operation(SAILINGS)
                    .withArray("parameters")
                    .add(json("{'name': 'day', 'in': 'query', 'schema': {'type': 'string'}}"))),
        of(
            "a parameter is removed",
            SOURCE_BREAKING,
            "parameter-removed:getSailings.limit | `getSailings` takes no parameter `limit` any more | getSailings",
            d -> d.operation(SAILINGS).withArray("parameters").remove(1)),
        of(
            "a bound changes in words",
            BEHAVIOUR,
            "bound-changed:getSailings?limit.maximum | `getSailings?limit` has maximum 100, in the contract 200 | getSailings",
            d -> d.parameter(SAILINGS, "limit").put("description", "Default `20`, maximum `100`.")),
        of(
            "a signature is added",
            BEHAVIOUR,
            "access-changed:getSailings | `getSailings` is signed, in the contract public | getSailings",
            d ->
                d.operation(SAILINGS)
                    .withArray("parameters")
                    .add(d.parameter(BOOK, "X-SIGNATURE"))),
        of(
            "an instruction changes",
            BEHAVIOUR,
            "instruction-changed:book | `book` is signed as bookingCreate, in the contract as bookingMake | book",
            d -> d.operation(BOOK).put("description", "**Instruction:** `bookingCreate`")),
        of(
            "a required member is added to a request",
            BEHAVIOUR,
            "required-member-added:BookingRequest.name | `BookingRequest` has a new member `name`, which a request has to have | book",
            d -> {
              d.schema("MakeBooking/properties").putObject("name").put("type", "string");
              d.schema("MakeBooking").withArray("required").add("name");
            }),
        of(
            "a member of a request has another bound",
            BEHAVIOUR,
            "bound-changed:BookingRequest.sailing.maxLength | `BookingRequest.sailing` has maxLength 30, in the contract 40 | book",
            d -> d.schema("MakeBooking/properties/sailing").put("maxLength", 30)),
        of(
            "a member of a request is deprecated",
            ADDITIVE,
            "deprecated:BookingRequest.seats | `BookingRequest.seats` is deprecated | book",
            d -> d.schema("MakeBooking/properties/seats").put("deprecated", true)));
  }

  private static List<Edit> answers() {
    return List.of(
        of(
            "an optional member is added to answers",
            ADDITIVE,
            "member-added:PaidBooking.receipt | `PaidBooking` has a new member `receipt`, optional | book, getBooking",
            d -> d.schema("Paid/properties").putObject("receipt").put("type", "string")),
        of(
            "a member is removed",
            SOURCE_BREAKING,
            "member-removed:Sailing.ship | `Sailing` has no member `ship`, in the contract one | getSailings",
            d -> {
              d.schema("Departure/properties").remove("ship");
              drop(d.list("/components/schemas/Departure/required"), "ship");
            }),
        of(
            "a member is renamed",
            SOURCE_BREAKING,
            "member-renamed:Sailing.ship | `Sailing` has no member `ship`, but `vessel` of the same shape: it may have been renamed | getSailings",
            d -> {
              d.rename("/components/schemas/Departure/properties", "ship", "vessel");
              drop(d.list("/components/schemas/Departure/required"), "ship");
              d.list("/components/schemas/Departure/required").add("vessel");
            }),
        of(
            "a member becomes optional",
            BEHAVIOUR,
            "member-optional:Sailing.fare | `Sailing.fare` is optional, in the contract required | getSailings",
            d -> drop(d.list("/components/schemas/Departure/required"), "fare")),
        of(
            "a member has another type",
            SOURCE_BREAKING,
            "type-changed:Sailing.leaves | `Sailing.leaves` is string, in the contract integer epoch | getSailings",
            d -> d.schema("Departure/properties/leaves").put("type", "string").remove("format")),
        of(
            "a member has another format",
            SOURCE_BREAKING,
            "format-changed:Sailing.fare | `Sailing.fare` is string double, in the contract string decimal | getSailings",
            d -> d.schema("Departure/properties/fare").put("format", "double")),
        of(
            "a value is added for requests and answers",
            ADDITIVE,
            "value-added:Berth | `Berth` has new values: Suite | book, getBooking",
            d -> d.schema("Class").withArray("enum").add("Suite")),
        of(
            "a value is renamed",
            SOURCE_BREAKING,
            "values-changed:Berth | `Berth` has values no more: Cabin; and new ones: Suite | book, getBooking",
            d -> {
              drop(d.schema("Class").withArray("enum"), "Cabin");
              d.schema("Class").withArray("enum").add("Suite");
            }),
        of(
            "a list of data grows",
            NONE,
            "list-changed:Harbour | `Harbour`, a list of data, has 5 values (da4d3e3a15b3); known were 3 values (f796ca3992f4) | getSailings",
            d -> d.schema("Port").withArray("enum").add("Riga").add("Gdynia")),
        of(
            "a kind is removed from a union",
            SOURCE_BREAKING,
            "kind-removed:Booking.state=Open | `Booking` has no kind `state=Open`, in the contract one | book, getBooking",
            d -> {
              d.schema("BookingKind").withArray("anyOf").remove(0);
              d.schema("BookingKind/discriminator/mapping").remove("Open");
            }),
        of(
            "a status is added",
            BEHAVIOUR,
            "status-added:book.202 | `book` may answer 202 | book",
            d ->
                ((ObjectNode) d.operation(BOOK).path("responses"))
                    .putObject("202")
                    .put("description", "x")),
        of(
            "an object becomes a list",
            SOURCE_BREAKING,
            "type-changed:getBooking answer 200 | `getBooking answer 200` is array, in the contract one of state=Open, state=Paid | getBooking",
            d -> {
              ObjectNode answer = d.answer("get /v1/booking", "200");
              answer.set("items", answer.deepCopy());
              answer.put("type", "array").remove("$ref");
            }));
  }

  private static List<Edit> same() {
    return List.of(
        nothing("a schema is renamed", d -> d.renameSchema("Departure", "Crossing")),
        nothing(
            "words change",
            d -> d.schema("Departure/properties/ship").put("description", "Of the ship.")),
        nothing(
            "one more refusal is documented",
            d ->
                ((ObjectNode) d.operation(SAILINGS).path("responses"))
                    .putObject("429")
                    .put("description", "x")),
        nothing(
            "a union is told apart by its tags alone",
            d -> d.schema("BookingKind").remove("discriminator")));
  }

  @Test
  void whatIsNoLongerDeprecatedIsNothing() {
    JsonNode contract = SmallDocuments.contract();
    Edit.Document document = new Edit.Document((ObjectNode) contract);
    document.operation(BOOK).put("deprecated", true);
    document.parameter(SAILINGS, "limit").put("deprecated", true);
    document.schema("Sailing/properties/ship").put("deprecated", true);

    DriftReport report =
        Drift.between(
            SmallDocuments.published(), contract, "", pointer -> pointer, Explanations.none());

    assertThat(report.findings().stream().filter(each -> each.kind() == Kind.NOT_DEPRECATED))
        .extracting(DriftFinding::message)
        .containsExactly(
            "`Sailing.ship` is not deprecated, in the contract it is",
            "`book` is not deprecated, in the contract it is",
            "`getSailings?limit` is not deprecated, in the contract it is");
  }

  /** What is explained of a place explains nothing else of it. */
  @Test
  void anExplanationDoesNotHideAnotherChangeOfItsPlace() {
    JsonNode document = SmallDocuments.published();
    ((ObjectNode) document.at("/components/schemas/Departure/properties/tide")).put("maxLength", 9);

    assertThat(SmallDocuments.compare(document).unexplained())
        .extracting(DriftFinding::message)
        .containsExactly("`Sailing.tide` has maxLength 9, in the contract none");
  }
}
