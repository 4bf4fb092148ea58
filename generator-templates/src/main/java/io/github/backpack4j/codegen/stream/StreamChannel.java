package io.github.backpack4j.codegen.stream;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family of streams: all the names that one address makes.
 *
 * @param id its key in the contract, such as {@code depthAggregated}
 * @param address the stream's name with its parameters in braces: {@code
 *     depth.{aggregation}.{symbol}}
 * @param parameters what stands in the braces, in the order of the address
 * @param instruction the instruction that a subscription is signed with; null when it is public
 * @param message the key of its message
 * @param payload the name of the schema that the message carries
 * @param title a few words for a heading; empty when the contract has none
 * @param description what it sends; empty when the contract does not say
 * @param operation the id of the operation that receives it
 * @param summary what the operation does; empty when the contract does not say
 * @param interval milliseconds in which a message comes at least, changed or not; null where it may
 *     stay silent
 * @param state names on the wire of the members that say what a message is the whole state of;
 *     empty where messages follow on each other
 * @param doubt what is unproven; empty when nothing is
 * @param source where the facts were read; empty when the contract does not say
 * @param unified the venue-neutral methods that rest on it
 */
public record StreamChannel(
    String id,
    String address,
    List<StreamParameter> parameters,
    @Nullable String instruction,
    String message,
    String payload,
    String title,
    String description,
    String operation,
    String summary,
    @Nullable Long interval,
    List<String> state,
    String doubt,
    String source,
    List<String> unified) {

  /** Copies the lists. */
  public StreamChannel {
    parameters = List.copyOf(parameters);
    state = List.copyOf(state);
    unified = List.copyOf(unified);
  }

  /** Whether a subscription has to be signed. */
  public boolean isPrivate() {
    return instruction != null;
  }
}
