package io.github.backpack4j.codegen.output;

import io.github.backpack4j.codegen.contract.Contract;
import io.github.backpack4j.codegen.contract.Pointers;
import io.github.backpack4j.codegen.stream.StreamChannel;
import io.github.backpack4j.codegen.stream.StreamContract;
import io.github.backpack4j.codegen.stream.StreamParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The names of streams, each tied to the type of its messages. */
final class StreamFiles {

  /**
   * What the template of the catalogue prints.
   *
   * @param javadoc comment of the class
   * @param type the class
   * @param methods one for each family of streams
   */
  record View(String javadoc, String type, List<Method> methods) {}

  /**
   * One family of streams.
   *
   * @param javadoc comment of the method
   * @param declaration its head, laid out
   * @param body its one statement, laid out
   */
  record Method(String javadoc, String declaration, String body) {}

  private final Contract contract;
  private final Schemas schemas;
  private final Types types;
  private final Customization customization;
  private final List<StreamChannel> channels;

  StreamFiles(StreamContract streams, Schemas schemas, Types types, Customization customization) {
    this.contract = schemas.contract();
    this.schemas = schemas;
    this.types = types;
    this.customization = customization;
    this.channels = streams.channels();
  }

  SourceFile catalogue() {
    Imports imports =
        new Imports(customization.packages().api()).add("io.github.backpack4j.stream.StreamName");
    List<Method> methods = new ArrayList<>();
    for (StreamChannel channel : channels) {
      methods.add(method(channel, imports));
    }
    return new SourceFile(
        customization.packages().api(),
        customization.streams(),
        contract.where("").file(),
        imports.sorted(),
        "streams",
        new View(
            new Javadoc()
                .paragraph("The streams of the exchange, each name with the type of its messages.")
                .block(0),
            customization.streams(),
            methods));
  }

  private Method method(StreamChannel channel, Imports imports) {
    if (!Names.isFree(channel.message())) {
      throw schemas.problemAt(
          Pointers.of("channels", channel.id()),
          "channel " + channel.id(),
          channel.message() + " is taken in Java; give the message another key");
    }
    imports.add(types.qualifiedName(channel.payload()), types.codecOf(channel.payload()));
    List<String> parameters = new ArrayList<>();
    for (StreamParameter parameter : channel.parameters()) {
      String type = parameter.values().isEmpty() ? "String" : enumOf(parameter, channel);
      if (!parameter.values().isEmpty()) {
        imports.add(customization.packages().stream() + "." + type);
      }
      imports.add("io.github.backpack4j.json.Checks");
      parameters.add(type + " " + parameter.name());
    }
    String head = "public static StreamName<" + channel.payload() + "> " + channel.message();
    List<String> arguments = new ArrayList<>();
    arguments.add(name(channel));
    arguments.add(channel.payload() + "Codec.INSTANCE");
    if (channel.isPrivate()) {
      arguments.add("\"" + channel.instruction() + "\"");
    }
    String factory = channel.isPrivate() ? "signed" : "of";
    return new Method(
        javadoc(channel),
        Layout.call(2, head, parameters, " {"),
        Layout.call(4, "return StreamName." + factory, arguments, ";"));
  }

  private String enumOf(StreamParameter parameter, StreamChannel channel) {
    String name = customization.parameters().get(parameter.name());
    if (name == null) {
      throw schemas.problemAt(
          Pointers.of("channels", channel.id(), "parameters", parameter.name()),
          "channel " + channel.id(),
          "name the enum that "
              + parameter.name()
              + " becomes in customization.yaml, under parameters");
    }
    return name;
  }

  /** The expression that makes a stream's name: {@code "depth." + symbol}. */
  private String name(StreamChannel channel) {
    List<String> terms = new ArrayList<>();
    String rest = channel.address();
    for (StreamParameter parameter : channel.parameters()) {
      String placeholder = "{" + parameter.name() + "}";
      int at = rest.indexOf(placeholder);
      terms.add("\"" + rest.substring(0, at) + "\"");
      String checked =
          "Checks.require(\""
              + customization.streams()
              + "\", \""
              + parameter.name()
              + "\", "
              + parameter.name()
              + ")";
      terms.add(checked + (parameter.values().isEmpty() ? "" : ".wire()"));
      rest = rest.substring(at + placeholder.length());
    }
    if (!rest.isEmpty()) {
      terms.add("\"" + rest + "\"");
    }
    String line = String.join(" + ", terms);
    return line.length() + 9 <= Layout.WIDTH ? line : String.join("\n            + ", terms);
  }

  private static String javadoc(StreamChannel channel) {
    Javadoc javadoc =
        new Javadoc()
            .paragraph(
                Javadoc.of(channel.title().isEmpty() ? channel.summary() : channel.title() + "."))
            .paragraph(Javadoc.of(channel.description()))
            .paragraph(
                channel.isPrivate()
                    ? "Private: signed with the instruction {@code " + channel.instruction() + "}."
                    : "Public.");
    for (StreamParameter parameter : channel.parameters()) {
      javadoc.tag("@param " + parameter.name() + " " + Javadoc.phrase(parameter.description()));
    }
    javadoc.tag("@return the name to subscribe to");
    if (!channel.source().isEmpty()) {
      javadoc.tag("@see \"" + Javadoc.escape(channel.source()).replace("\"", "&quot;") + "\"");
    }
    return javadoc.block(2);
  }

  /** The enums that stand only in the names of streams. */
  List<SourceFile> enums(EnumFiles files) {
    Map<String, SourceFile> enums = new TreeMap<>();
    Map<String, List<String>> values = new TreeMap<>();
    for (StreamChannel channel : channels) {
      for (StreamParameter parameter : channel.parameters()) {
        if (parameter.values().isEmpty()) {
          continue;
        }
        String pointer = Pointers.of("channels", channel.id(), "parameters", parameter.name());
        String name = enumOf(parameter, channel);
        List<String> others = values.put(name, parameter.values());
        if (others != null && !others.equals(parameter.values())) {
          throw schemas.problemAt(
              pointer,
              "channel " + channel.id(),
              "another channel gives " + name + " other values");
        }
        enums.put(
            name,
            files.file(
                name,
                parameter.description(),
                parameter.values(),
                pointer,
                customization.packages().stream(),
                contract.fileOfChannel(channel.id()),
                false,
                ""));
      }
    }
    return List.copyOf(enums.values());
  }
}
