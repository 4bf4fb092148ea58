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
   * @param namedDoc comment of the method that finds a stream by its name
   * @param families the calls that tell the catalogue of each family, laid out
   */
  record View(
      String javadoc, String type, List<Method> methods, String namedDoc, List<String> families) {}

  /**
   * One family of streams.
   *
   * @param javadoc comment of the method
   * @param declaration its head, laid out
   * @param body its one statement, laid out
   */
  record Method(String javadoc, String declaration, String body) {}

  /** What the catalogue calls its own methods. */
  private static final String TAKEN = "named";

  private final Contract contract;
  private final Schemas schemas;
  private final Contract rest;
  private final Types types;
  private final Customization customization;
  private final MemberReader members;
  private final List<StreamChannel> channels;

  StreamFiles(
      StreamContract streams,
      Schemas schemas,
      Contract rest,
      Types types,
      MemberReader members,
      Customization customization) {
    this.contract = schemas.contract();
    this.schemas = schemas;
    this.rest = rest;
    this.types = types;
    this.members = members;
    this.customization = customization;
    this.channels = streams.channels();
  }

  SourceFile catalogue() {
    Imports imports =
        new Imports(customization.packages().api())
            .add(
                "io.github.backpack4j.json.Checks",
                "io.github.backpack4j.stream.StreamCatalogue",
                "io.github.backpack4j.stream.StreamName");
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
            methods,
            namedDoc(),
            families()));
  }

  private String namedDoc() {
    return new Javadoc()
        .paragraph("The stream of a name as the exchange spells it.")
        .paragraph(
            "It is told by what names begin with, the longest first, and by the known values of a"
                + " parameter that has some; all the rest is the last parameter, so a symbol may"
                + " hold dots. What looks like a known value and is none is not taken for the"
                + " beginning of a symbol, but refused.")
        .tag("@param name the name, such as " + Javadoc.code(example()))
        .tag("@return the same name as the method of its family makes")
        .tag(
            "@throws IllegalArgumentException if {@code name} is null or empty, or of no family"
                + " here: {@link StreamName#raw} and {@link StreamName#rawSigned} take any")
        .block(2);
  }

  /** A name of the family with the most parameters. */
  private String example() {
    StreamChannel longest = channels.get(0);
    for (StreamChannel channel : channels) {
      longest = channel.parameters().size() > longest.parameters().size() ? channel : longest;
    }
    String name = longest.address();
    for (StreamParameter parameter : longest.parameters()) {
      String value = parameter.values().isEmpty() ? "SOL_USDC" : parameter.values().get(0);
      name = name.replace("{" + parameter.name() + "}", value);
    }
    return name;
  }

  /** The calls that build the catalogue: known values first, then each family. */
  private List<String> families() {
    Map<String, List<String>> known = new TreeMap<>();
    List<String> calls = new ArrayList<>();
    for (StreamChannel channel : channels) {
      List<String> arguments = new ArrayList<>();
      for (StreamParameter parameter : channel.parameters()) {
        String value = "values.get(" + arguments.size() + ")";
        if (parameter.values().isEmpty()) {
          arguments.add(value);
        } else {
          known.put(parameter.name(), parameter.values());
          arguments.add(enumOf(parameter, channel) + ".of(" + value + ")");
        }
      }
      String call = channel.message() + "(" + String.join(", ", arguments) + ")";
      calls.add(
          Layout.call(
              10, ".add", List.of("\"" + channel.address() + "\"", "values -> " + call), ""));
    }
    List<String> all = new ArrayList<>();
    known.forEach(
        (name, values) -> {
          List<String> texts = new ArrayList<>(List.of("\"" + name + "\""));
          values.forEach(value -> texts.add("\"" + value + "\""));
          all.add(Layout.filledCall(10, ".known", texts, ""));
        });
    all.addAll(calls);
    return all;
  }

  private Method method(StreamChannel channel, Imports imports) {
    if (!Names.isFree(channel.message()) || channel.message().equals(TAKEN)) {
      throw schemas.problemAt(
          Pointers.of("channels", channel.id()),
          "channel " + channel.id(),
          channel.message() + " is taken in Java; give the message another key");
    }
    imports.add(types.qualifiedName(channel.payload()), types.codecOf(channel.payload()));
    List<String> parameters = new ArrayList<>();
    Map<String, String> names = new TreeMap<>();
    for (StreamParameter parameter : channel.parameters()) {
      String type = parameter.values().isEmpty() ? "String" : enumOf(parameter, channel);
      if (!parameter.values().isEmpty()) {
        imports.add(packageOf(type) + "." + type);
      }
      imports.add("io.github.backpack4j.json.Checks");
      String other = names.put(nameOf(parameter), parameter.name());
      if (other != null) {
        throw schemas.problemAt(
            Pointers.of("channels", channel.id(), "parameters", parameter.name()),
            "channel " + channel.id(),
            other + " and " + parameter.name() + " are both called " + nameOf(parameter));
      }
      parameters.add(type + " " + nameOf(parameter));
    }
    String head = "public static StreamName<" + channel.payload() + "> " + channel.message();
    return new Method(
        javadoc(channel), Layout.call(2, head, parameters, " {"), body(channel, imports));
  }

  /** The statement that makes the name, its properties one by one behind it. */
  private String body(StreamChannel channel, Imports imports) {
    List<String> properties = new ArrayList<>();
    Long interval = channel.interval();
    if (interval != null) {
      imports.add("java.time.Duration");
      properties.add(
          interval % 1000 == 0
              ? ".every(Duration.ofSeconds(" + interval / 1000 + "))"
              : ".every(Duration.ofMillis(" + interval + "))");
    }
    if (!channel.state().isEmpty()) {
      properties.add(".stateOf(\"" + String.join("\", \"", channel.state()) + "\")");
    }
    int indent = properties.isEmpty() ? 4 : 8;
    List<String> arguments = new ArrayList<>();
    arguments.add(name(channel, indent + 4));
    arguments.add(channel.payload() + "Codec.INSTANCE");
    if (channel.isPrivate()) {
      arguments.add("\"" + channel.instruction() + "\"");
    }
    String head = "return StreamName." + (channel.isPrivate() ? "signed" : "of");
    String made = Layout.call(indent, head, arguments, properties.isEmpty() ? ";" : "");
    String statement = "    " + made.strip();
    String line = statement + String.join("", properties) + (properties.isEmpty() ? "" : ";");
    return properties.isEmpty() || (line.indexOf('\n') < 0 && line.length() <= Layout.WIDTH)
        ? line
        : statement + "\n        " + String.join("\n        ", properties) + ";";
  }

  /**
   * What a parameter is called in Java: as on the wire, but for signs and words that Java keeps for
   * itself.
   */
  private String nameOf(StreamParameter parameter) {
    String wire = Names.member(parameter.name());
    String name = customization.names().getOrDefault(wire, wire);
    return Names.isWord(name) ? name : name + "Value";
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

  /** An enum that REST has too is the model's. */
  private String packageOf(String type) {
    Customization.Packages packages = customization.packages();
    return modelValues(type).isEmpty() ? packages.stream() : packages.model();
  }

  /** The values of an enum of REST; empty if it has none of that name. */
  private List<String> modelValues(String type) {
    List<String> values = new ArrayList<>();
    rest.document()
        .path("components")
        .path("schemas")
        .path(type)
        .path("enum")
        .forEach(value -> values.add(value.asText()));
    return values;
  }

  /**
   * The expression that makes a stream's name: {@code "depth." + symbol}.
   *
   * @param indent spaces before its first line, where it needs several
   */
  private String name(StreamChannel channel, int indent) {
    List<String> terms = new ArrayList<>();
    String rest = channel.address();
    for (StreamParameter parameter : channel.parameters()) {
      String placeholder = "{" + parameter.name() + "}";
      int at = rest.indexOf(placeholder);
      terms.add("\"" + rest.substring(0, at) + "\"");
      String name = nameOf(parameter);
      String checked =
          "Checks.require(\"" + customization.streams() + "\", \"" + name + "\", " + name + ")";
      terms.add(checked + (parameter.values().isEmpty() ? "" : ".wire()"));
      rest = rest.substring(at + placeholder.length());
    }
    if (!rest.isEmpty()) {
      terms.add("\"" + rest + "\"");
    }
    String line = String.join(" + ", terms);
    String between = "\n" + " ".repeat(indent + 4) + "+ ";
    return line.length() + indent + 1 <= Layout.WIDTH ? line : String.join(between, terms);
  }

  private String javadoc(StreamChannel channel) {
    Javadoc javadoc =
        new Javadoc()
            .paragraph(
                Javadoc.of(channel.title().isEmpty() ? channel.summary() : channel.title() + "."))
            .paragraph(Javadoc.of(channel.description()))
            .paragraph((access(channel) + tick(channel) + state(channel)).strip())
            .doubt(channel.doubt());
    for (StreamParameter parameter : channel.parameters()) {
      javadoc.tag("@param " + nameOf(parameter) + " " + Javadoc.phrase(parameter.description()));
    }
    javadoc.tag("@return the name to subscribe to");
    if (!channel.source().isEmpty()) {
      javadoc.tag("@see \"" + Javadoc.escape(channel.source()).replace("\"", "&quot;") + "\"");
    }
    return javadoc.block(2);
  }

  private static String access(StreamChannel channel) {
    return channel.isPrivate()
        ? "Private: signed with the instruction {@code " + channel.instruction() + "}."
        : "Public.";
  }

  private static String tick(StreamChannel channel) {
    Long interval = channel.interval();
    if (interval == null) {
      return "";
    }
    String often =
        interval == 1000
            ? "second"
            : interval % 1000 == 0 ? interval / 1000 + " seconds" : interval + " ms";
    return " Ticks at least every " + often + ", also when nothing changes.";
  }

  /** What a message is the state of, by the accessors that name it. */
  private String state(StreamChannel channel) {
    if (channel.state().isEmpty()) {
      return "";
    }
    String object = schemas.objects(channel.payload()).get(0);
    List<String> accessors = new ArrayList<>();
    for (Member member : members.members(object)) {
      if (channel.state().contains(member.wire())) {
        accessors.add(Javadoc.code(member.name()));
      }
    }
    return " Each message is all there is to know of its "
        + Javadoc.list(accessors)
        + ": a newer one replaces an older.";
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
        List<String> model = modelValues(name);
        if (!model.isEmpty()) {
          if (!model.equals(parameter.values())) {
            throw schemas.problemAt(
                pointer,
                "channel " + channel.id(),
                "the schema " + name + " has other values: " + String.join(", ", model));
          }
          continue;
        }
        enums.put(
            name,
            files.file(
                name,
                new Javadoc().paragraph(Javadoc.of(parameter.description())),
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
