package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Contract;
import io.github.backpack4j.codegen.stream.StreamChannel;
import io.github.backpack4j.codegen.stream.StreamContract;
import io.github.backpack4j.codegen.stream.StreamParameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The methods that keep a market's book, from a stream of its changes and a snapshot. */
final class BookMethods {

  /**
   * What the template prints.
   *
   * @param doc comment of the method without a listener
   * @param listenedDoc comment of the one with a listener
   * @param aggregatedDoc comment of the one that also chooses the stream
   * @param aggregated its head, laid out
   * @param streams the catalogue of streams
   * @param changes the method of the catalogue that names the stream of every change
   * @param gathered the same of the stream of gathered changes, with its arguments
   * @param message the type of the messages
   * @param delta the statement that makes a delta of a message, laid out
   * @param answer what the exchange answers with when it is asked for a book
   * @param call the operation that asks
   * @param snapshot the statement that makes a snapshot of an answer, laid out
   */
  record View(
      String doc,
      String listenedDoc,
      String aggregatedDoc,
      String aggregated,
      String streams,
      String changes,
      String gathered,
      String message,
      String delta,
      String answer,
      String call,
      String snapshot) {}

  private final ApiFiles apis;
  private final Schemas schemas;
  private final MemberReader members;
  private final Types types;
  private final Customization customization;

  BookMethods(
      ApiFiles apis,
      Schemas schemas,
      MemberReader members,
      Types types,
      Customization customization) {
    this.apis = apis;
    this.schemas = schemas;
    this.members = members;
    this.types = types;
    this.customization = customization;
  }

  /**
   * The methods; null where the contract has no such streams or no such operation.
   *
   * @param streams the AsyncAPI document; null if there is none
   * @param imports takes what they name
   */
  @Nullable View view(@Nullable Contract streams, Imports imports) {
    Customization.Book rules = customization.book();
    if (streams == null || apis.ownerOf(rules.snapshot().call()) == null) {
      return null;
    }
    StreamChannel changes = null;
    StreamChannel gathered = null;
    for (StreamChannel channel : StreamContract.read(streams).channels()) {
      changes = channel.id().equals(rules.changes()) ? channel : changes;
      gathered = channel.id().equals(rules.gathered()) ? channel : gathered;
    }
    return changes == null || gathered == null ? null : view(streams, changes, gathered, imports);
  }

  private View view(
      Contract streams, StreamChannel changes, StreamChannel gathered, Imports imports) {
    Customization.Book rules = customization.book();
    Set<String> inModel = schemas.names();
    Schemas messages = new Schemas(streams);
    Types messageTypes = new Types(messages, customization, inModel::contains);
    MemberReader messageMembers = new MemberReader(messages, messageTypes, customization);
    String message = changes.payload();
    OperationPlace place = apis.place(rules.snapshot().call());
    JsonNode content = place.done().path("content").path("application/json");
    String answer = Schemas.refOf(content.path("schema"));
    imports
        .add(
            "io.github.backpack4j.book.BookDelta",
            "io.github.backpack4j.book.BookListener",
            "io.github.backpack4j.book.BookSnapshot",
            "io.github.backpack4j.book.OrderBook",
            "io.github.backpack4j.stream.BookFeed",
            "io.github.backpack4j.stream.StreamName")
        .add(messageTypes.qualifiedName(message), types.qualifiedName(answer));
    Limit limit = limit(place, imports);
    List<String> parameters = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    for (StreamParameter parameter : gathered.parameters()) {
      boolean any = parameter.values().isEmpty();
      String type = any ? "String" : customization.parameters().get(parameter.name());
      if (!any) {
        imports.add(customization.packages().stream() + "." + type);
      }
      parameters.add(type + " " + parameter.name());
      arguments.add(parameter.name());
    }
    parameters.add("BookListener listener");
    String call = ApiFiles.accessorOf(apis.ownerOf(place.id())) + "()." + place.id();
    return new View(
        doc(place, limit, changes, gathered).block(2),
        listenedDoc(changes).block(2),
        aggregatedDoc(gathered).block(2),
        Layout.call(2, "public OrderBook book", parameters, " {"),
        customization.streams(),
        changes.message(),
        gathered.message() + "(" + String.join(", ", arguments) + ")",
        message,
        delta(rules.delta(), messageMembers.members(message)),
        answer,
        call + "(symbol, " + limit.constant() + ")",
        snapshot(rules.snapshot(), members.members(answer), limit));
  }

  /**
   * How many levels a snapshot is asked for.
   *
   * @param constant the largest value of the parameter
   * @param levels the same as a number
   */
  private record Limit(String constant, int levels) {}

  private Limit limit(OperationPlace place, Imports imports) {
    for (Member parameter : apis.parameters(place)) {
      if (parameter.name().equals(customization.book().snapshot().limit())) {
        String type = parameter.type().name();
        imports.addAll(parameter.type().imports());
        String largest =
            texts(schemas.get(type).path("enum")).stream()
                .max(Comparator.comparingInt(Integer::parseInt))
                .orElseThrow();
        return new Limit(type + "." + members.constant(type, largest), Integer.parseInt(largest));
      }
    }
    throw schemas.problemAt(
        place.pointer(), place.subject(), "has no limit, which customization.yaml says under book");
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  private String delta(Customization.Delta names, List<Member> members) {
    return Layout.call(
        4,
        "return new BookDelta",
        List.of(
            "message." + names.first() + "()",
            "message." + names.last() + "()",
            orNull("message", names.time(), members),
            "message." + names.asks() + "()",
            "message." + names.bids() + "()"),
        ";");
  }

  private String snapshot(Customization.Snapshot names, List<Member> members, Limit limit) {
    return Layout.call(
        4,
        "return new BookSnapshot",
        List.of(
            "answer." + names.last() + "()",
            orNull("answer", names.time(), members),
            "answer." + names.asks() + "()",
            "answer." + names.bids() + "()",
            limit.levels() + ""),
        ";");
  }

  /** What a book can do without is null when the exchange left it out, whatever it promised. */
  private static String orNull(String variable, String accessor, List<Member> members) {
    String value = variable + "." + accessor + "()";
    for (Member member : members) {
      if (member.name().equals(accessor) && member.required()) {
        return variable + ".has(\"" + member.wire() + "\") ? " + value + " : null";
      }
    }
    return value;
  }

  private Javadoc doc(
      OperationPlace place, Limit limit, StreamChannel changes, StreamChannel gathered) {
    return new Javadoc()
        .paragraph("Keeps the book of a market, from now until it is closed.")
        .paragraph(
            "It follows {@link "
                + customization.streams()
                + "#"
                + changes.message()
                + "(String)} and begins, and begins anew when it has to, with a snapshot of "
                + limit.levels()
                + " levels on each side. {@link OrderBook} says when it can be believed, and how far"
                + " it sees.")
        .paragraph(
            "Each call makes a book of its own, with a subscription of its own, for the caller to"
                + " close; it ends with this client's streams at the latest. A market that there is"
                + " not has a book that never comes to be {@code LIVE}.")
        .tag("@param symbol " + Javadoc.phrase(symbolOf(changes)))
        .tag("@return the book, which is not live yet")
        .tag("@throws IllegalArgumentException if {@code symbol} is null or empty")
        .tag("@throws IllegalStateException if this client is closed");
  }

  private Javadoc listenedDoc(StreamChannel changes) {
    return new Javadoc()
        .paragraph("The same, and tells what becomes of the book.")
        .tag("@param symbol " + Javadoc.phrase(symbolOf(changes)))
        .tag("@param listener what is told, in the order in which it happens")
        .tag("@return the book, which is not live yet")
        .tag(
            "@throws IllegalArgumentException if {@code symbol} is null or empty, or {@code"
                + " listener} null")
        .tag("@throws IllegalStateException if this client is closed");
  }

  private static Javadoc aggregatedDoc(StreamChannel gathered) {
    Javadoc javadoc =
        new Javadoc().paragraph("The same, from changes that the exchange gathers over a period.");
    for (StreamParameter parameter : gathered.parameters()) {
      javadoc.tag("@param " + parameter.name() + " " + Javadoc.phrase(parameter.description()));
    }
    return javadoc
        .tag("@param listener what is told, in the order in which it happens")
        .tag("@return the book, which is not live yet")
        .tag("@throws IllegalArgumentException if one is null, or {@code symbol} empty")
        .tag("@throws IllegalStateException if this client is closed");
  }

  private static String symbolOf(StreamChannel channel) {
    return channel.parameters().get(channel.parameters().size() - 1).description();
  }
}
