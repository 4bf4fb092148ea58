package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * The decisions that only Java needs, read from {@code customization.yaml}.
 *
 * @param packages where generated types go
 * @param client name of the client
 * @param codecs name of the codec catalogue
 * @param streams name of the stream catalogue
 * @param tuples array-shaped schemas and the records that they become
 * @param tags tags of unions and the enums whose values they hold
 * @param parameters parameters of stream names and the enums that they become
 * @param names names on the wire and the Java names that replace them
 * @param digits enums and what constants of digits alone begin with
 * @param constants enums, their values, and the constants that replace the rule
 * @param clientIds members that hold a caller's own id
 * @param errorCode enum of refusals
 * @param serverTime operation that tells the exchange's time
 * @param reconcile where lost orders are looked for
 * @param book what a market's book is made of
 * @param missed what is asked for after an interruption, besides where lost orders are looked for
 */
public record Customization(
    Packages packages,
    String client,
    String codecs,
    String streams,
    Map<String, String> tuples,
    Map<String, String> tags,
    Map<String, String> parameters,
    Map<String, String> names,
    Map<String, String> digits,
    Map<String, Map<String, String>> constants,
    List<String> clientIds,
    String errorCode,
    String serverTime,
    Reconcile reconcile,
    Book book,
    Missed missed) {

  private static final String RESOURCE = "/backpack-java/customization.yaml";

  /**
   * Where generated types go.
   *
   * @param api interfaces, query objects, the client and the catalogue of streams
   * @param model what REST sends and receives
   * @param codec readers and writers
   * @param stream what only streams send
   */
  public record Packages(String api, String model, String codec, String stream) {}

  /**
   * Where lost orders are looked for.
   *
   * @param operations the operations that place orders
   * @param open the orders that rest
   * @param past the orders of the past
   * @param fills their fills
   */
  public record Reconcile(List<String> operations, Place open, Place past, Place fills) {}

  /**
   * A place where orders leave a trace.
   *
   * @param call the operation that lists it
   * @param id accessor of the order's id at the exchange
   * @param clientId accessor of the caller's own id of the order
   * @param time accessor of when it was left
   */
  public record Place(String call, String id, String clientId, String time) {}

  /**
   * What a market's book is made of.
   *
   * @param changes the channel that has every change
   * @param gathered the channel that has them gathered over a period
   * @param delta accessors of their messages
   * @param snapshot where a book begins
   */
  public record Book(String changes, String gathered, Delta delta, Snapshot snapshot) {}

  /**
   * Accessors of a change of a book.
   *
   * @param first the first update that it holds
   * @param last the last update that it holds
   * @param time when that was
   * @param asks sellers' levels that changed
   * @param bids buyers' levels that changed
   */
  public record Delta(String first, String last, String time, String asks, String bids) {}

  /**
   * Where a book begins, and accessors of what is answered there.
   *
   * @param call the operation, whose first parameter is the market
   * @param limit its other parameter, how many levels to answer with
   * @param last the last update that it holds
   * @param time when that was
   * @param asks sellers' levels
   * @param bids buyers' levels
   */
  public record Snapshot(
      String call, String limit, String last, String time, String asks, String bids) {}

  /**
   * What is asked for after an interruption, besides where lost orders are looked for.
   *
   * @param since the parameter that leaves out older rows, where a list has it
   * @param positions the positions
   */
  public record Missed(String since, Positions positions) {}

  /**
   * The positions of an account.
   *
   * @param call the operation that lists them
   * @param symbol accessor of where a position is
   * @param quantity accessor of how large it is, zero for none
   * @param none the code of a refusal which says that there are none
   */
  public record Positions(String call, String symbol, String quantity, String none) {}

  /** Reads the file that is shipped with the generator. */
  public static Customization load() {
    try (InputStream in = Customization.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      return new ObjectMapper(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .readValue(in, Customization.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
