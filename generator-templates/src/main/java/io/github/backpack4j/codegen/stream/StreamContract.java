package io.github.backpack4j.codegen.stream;

import com.asyncapi.schemas.asyncapi.ExtendableObject;
import com.asyncapi.schemas.asyncapi.Reference;
import com.asyncapi.v3._0_0.model.AsyncAPI;
import com.asyncapi.v3._0_0.model.channel.Channel;
import com.asyncapi.v3._0_0.model.channel.Parameter;
import com.asyncapi.v3._0_0.model.channel.message.Message;
import com.asyncapi.v3._0_0.model.operation.Operation;
import com.asyncapi.v3._0_0.model.operation.OperationAction;
import io.github.backpack4j.codegen.contract.Contract;
import io.github.backpack4j.codegen.contract.ContractException;
import io.github.backpack4j.codegen.contract.Pointers;
import io.github.backpack4j.codegen.contract.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The streams of the exchange: what can be subscribed to.
 *
 * <p>Channels, operations and messages are read by the AsyncAPI Initiative's library; schemas are
 * left to the model generator and only named here.
 */
public final class StreamContract {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  private final Contract contract;
  private final AsyncAPI api;
  private final List<StreamChannel> channels = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private StreamContract(Contract contract) {
    this.contract = contract;
    this.api = AsyncApiReader.read(contract);
  }

  /**
   * Reads the streams of an AsyncAPI document.
   *
   * @throws ContractException if the library passes over a part of the document, or a channel with
   *     an address is not received or does not carry exactly one message with a named schema
   */
  public static StreamContract read(Contract contract) {
    StreamContract streams = new StreamContract(contract);
    // The library's maps are in no order.
    new TreeMap<>(streams.api.getChannels())
        .forEach((id, channel) -> streams.add(id, (Channel) channel));
    streams.channels.sort(Comparator.comparing(StreamChannel::address));
    if (!streams.problems.isEmpty()) {
      throw new ContractException(streams.problems);
    }
    return streams;
  }

  /** What can be subscribed to, by address. */
  public List<StreamChannel> channels() {
    return List.copyOf(channels);
  }

  private void add(String id, Channel channel) {
    if (channel.getAddress() == null) {
      return; // frames of the socket itself, which the runtime knows by heart
    }
    Map<String, Object> messages = new TreeMap<>();
    if (channel.getMessages() != null) {
      messages.putAll(channel.getMessages());
    }
    if (messages.size() != 1) {
      report(
          id, "has " + messages.size() + " messages; write one, which gives the stream its type");
      return;
    }
    String message = messages.keySet().iterator().next();
    Map.Entry<String, Operation> operation = receiver(id);
    if (operation == null) {
      report(id, "is not received; add an operation with action: receive");
      return;
    }
    channels.add(
        new StreamChannel(
            id,
            channel.getAddress(),
            parameters(id, channel),
            extension(channel, "x-backpack-instruction"),
            message,
            payload(id, message, messages.get(message)),
            text(channel.getTitle()),
            text(channel.getDescription()),
            operation.getKey(),
            text(operation.getValue().getSummary()),
            number(channel, "x-backpack-interval"),
            extensions(channel, "x-backpack-state"),
            text(extension(channel, "x-backpack-doubt")),
            text(extension(channel, "x-backpack-source")),
            extensions(channel, "x-backpack-unified")));
  }

  private List<StreamParameter> parameters(String id, Channel channel) {
    List<StreamParameter> parameters = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(channel.getAddress());
    while (matcher.find()) {
      String name = matcher.group(1);
      Object parameter = channel.getParameters() == null ? null : channel.getParameters().get(name);
      if (parameter instanceof Parameter declared) {
        List<String> values =
            declared.getEnumValues() == null ? List.of() : declared.getEnumValues();
        if (values.stream().anyMatch(Objects::isNull)) {
          report(id, "has null among the values of " + name + "; remove it");
        } else {
          parameters.add(new StreamParameter(name, text(declared.getDescription()), values));
        }
      } else {
        report(id, "has {" + name + "} in its address; declare it under parameters");
      }
    }
    return parameters;
  }

  private Map.@Nullable Entry<String, Operation> receiver(String channel) {
    if (api.getOperations() == null) {
      return null;
    }
    String reference = "#" + Pointers.of("channels", channel);
    for (Map.Entry<String, Object> entry : new TreeMap<>(api.getOperations()).entrySet()) {
      Operation operation = (Operation) entry.getValue();
      if (operation.getAction() == OperationAction.RECEIVE
          && operation.getChannel().getRef().equals(reference)) {
        return Map.entry(entry.getKey(), operation);
      }
    }
    return null;
  }

  private String payload(String channel, String key, Object message) {
    if (((Message) message).getPayload() instanceof Reference reference) {
      return reference.getRef().substring(reference.getRef().lastIndexOf('/') + 1);
    }
    report(channel, "carries no schema with a name in the message " + key + "; write a $ref");
    return "";
  }

  private static @Nullable String extension(ExtendableObject object, String name) {
    Map<String, Object> extensions = object.getExtensionFields();
    return extensions != null && extensions.get(name) instanceof String text ? text : null;
  }

  private static @Nullable Long number(ExtendableObject object, String name) {
    Map<String, Object> extensions = object.getExtensionFields();
    return extensions != null && extensions.get(name) instanceof Number number
        ? Long.valueOf(number.longValue())
        : null;
  }

  private static List<String> extensions(ExtendableObject object, String name) {
    Map<String, Object> extensions = object.getExtensionFields();
    List<String> texts = new ArrayList<>();
    if (extensions != null && extensions.get(name) instanceof List<?> list) {
      list.forEach(element -> texts.add(element.toString()));
    }
    return texts;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private void report(String channel, String sentence) {
    problems.add(
        new Problem(
            contract.where(Pointers.of("channels", channel)), "channel " + channel, sentence));
  }
}
