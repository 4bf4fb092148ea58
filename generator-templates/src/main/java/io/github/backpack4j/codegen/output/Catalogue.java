package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The files that stand for the whole contract: the client, the catalogue of codecs, packages. */
final class Catalogue {

  /**
   * What the template of a package's description prints.
   *
   * @param javadoc the sentence
   */
  record PackageView(String javadoc) {}

  /**
   * What the template of the catalogue of codecs prints.
   *
   * @param javadoc comment of the class
   * @param type the class
   * @param entries each type with its codec, laid out
   */
  record CodecsView(String javadoc, String type, String entries) {}

  /**
   * One group of operations.
   *
   * @param javadoc comment of the accessor
   * @param type the interface
   * @param name the accessor
   */
  record Group(String javadoc, String type, String name) {}

  /**
   * Something that a caller may change about a client.
   *
   * @param javadoc comment of the builder's method
   * @param type its type, nullable where it has no value at first
   * @param name its name
   * @param initially what gives it a value at first; empty for none
   * @param value what the method keeps: the argument, which may be null only where the type says so
   */
  record Option(String javadoc, String type, String name, String initially, String value) {}

  /**
   * What the template of the client prints.
   *
   * @param javadoc comment of the class
   * @param type the class
   * @param codecs the catalogue of codecs
   * @param restUrl where operations are, as the contract has it
   * @param streamUrl where streams are; null if there are none
   * @param groups the interfaces
   * @param options what the builder sets
   */
  record ClientView(
      String javadoc,
      String type,
      String codecs,
      String restUrl,
      @Nullable String streamUrl,
      List<Group> groups,
      List<Option> options) {}

  /** What the client calls its own methods and fields. */
  private static final Set<String> TAKEN =
      Set.of("close", "closed", "create", "sockets", "streams", "transport");

  private final Schemas schemas;
  private final Types types;
  private final Customization customization;
  private final String source;

  /**
   * Creates the maker.
   *
   * @param source the root document, as the files' first line names it
   */
  Catalogue(Schemas schemas, Types types, Customization customization, String source) {
    this.schemas = schemas;
    this.types = types;
    this.customization = customization;
    this.source = source;
  }

  SourceFile packageInfo(String packageName) {
    return new SourceFile(
        packageName,
        "package-info",
        source,
        List.of("org.jspecify.annotations.NullMarked"),
        "packageInfo",
        new PackageView(new Javadoc().paragraph(sentence(packageName)).block(0)));
  }

  private String sentence(String packageName) {
    Customization.Packages packages = customization.packages();
    if (packageName.equals(packages.api())) {
      return "Backpack Exchange: the client, its operations by group, and the names of streams.";
    }
    if (packageName.equals(packages.model())) {
      return "What the exchange sends and takes: immutable objects, unions and open enums.";
    }
    return packageName.equals(packages.codec())
        ? "One reader and writer for each type of the wire."
        : "What only streams send.";
  }

  SourceFile codecs(Set<String> coded) {
    Imports imports =
        new Imports(customization.packages().api())
            .add(
                "io.github.backpack4j.http.Codecs",
                "io.github.backpack4j.json.Codec",
                "java.util.Map",
                "org.jspecify.annotations.Nullable");
    List<String> entries = new ArrayList<>();
    for (String schema : new TreeSet<>(coded)) {
      String type = types.qualifiedName(schema);
      imports.add(type, types.codecOf(schema));
      String simple = type.substring(type.lastIndexOf('.') + 1);
      entries.add("          Map.entry(" + simple + ".class, " + schema + "Codec.INSTANCE)");
    }
    return new SourceFile(
        customization.packages().api(),
        customization.codecs(),
        source,
        imports.sorted(),
        "codecs",
        new CodecsView(
            new Javadoc().paragraph("Which codec reads and writes which type.").block(0),
            customization.codecs(),
            String.join(",\n", entries)));
  }

  /**
   * The client.
   *
   * @param streams the AsyncAPI document; null if there is none
   */
  SourceFile client(ApiFiles apis, @Nullable Contract streams) {
    List<Group> groups = new ArrayList<>();
    for (String type : apis.interfaces()) {
      String name = Names.lowerCamel(type.substring(0, type.length() - "Api".length()));
      if (!Names.isFree(name) || TAKEN.contains(name)) {
        throw schemas.problemAt(
            "/tags", "", "the client cannot call an accessor " + name + "; rename the tag");
      }
      String javadoc = new Javadoc().paragraph(Javadoc.of(apis.descriptionOf(type))).block(2);
      groups.add(new Group(javadoc, type, name));
    }
    String restUrl = schemas.contract().document().path("servers").path(0).path("url").asText();
    String streamUrl = streams == null ? null : streamUrl(streams);
    Imports imports =
        new Imports(customization.packages().api())
            .add(
                "io.github.backpack4j.http.Transport",
                "io.github.backpack4j.json.Checks",
                "io.github.backpack4j.sign.Signer",
                "io.github.backpack4j.sign.Window",
                "java.net.URI",
                "java.time.Clock",
                "okhttp3.OkHttpClient",
                "org.jspecify.annotations.Nullable");
    if (streamUrl != null) {
      imports.add(
          "io.github.backpack4j.stream.ClientListener",
          "io.github.backpack4j.stream.StreamClient",
          "io.github.backpack4j.stream.StreamState");
    }
    return new SourceFile(
        customization.packages().api(),
        customization.client(),
        source,
        imports.sorted(),
        "client",
        new ClientView(
            clientDoc(),
            customization.client(),
            customization.codecs(),
            restUrl,
            streamUrl,
            groups,
            options(streamUrl != null)));
  }

  private List<Option> options(boolean streams) {
    List<Option> options = new ArrayList<>();
    options.add(
        option(
            "Signs what the account asks for; null, the default, leaves what is public.",
            "@Nullable Signer",
            "signer",
            ""));
    options.add(
        option(
            "How long a signed request stays acceptable; by default five seconds.",
            "Window",
            "window",
            " = Window.DEFAULT"));
    options.add(option("Where requests go.", "URI", "baseUrl", " = BASE_URL"));
    if (streams) {
      options.add(option("Where streams come from.", "URI", "streamUrl", " = STREAM_URL"));
      options.add(
          option(
              "Is told what concerns all streams, a refused subscription above all; null, the"
                  + " default, has it logged.",
              "@Nullable ClientListener",
              "streamListener",
              ""));
    }
    options.add(
        option(
            "The HTTP client to work on, which stays the caller's to close; null, the default, for"
                + " one of its own.",
            "@Nullable OkHttpClient",
            "httpClient",
            ""));
    options.add(
        option(
            "Gives timestamps; by default the clock of the system.",
            "Clock",
            "clock",
            " = Clock.systemUTC()"));
    return options;
  }

  private Option option(String sentence, String type, String name, String initially) {
    String checked =
        "Checks.require(\"" + customization.client() + "\", \"" + name + "\", " + name + ")";
    return new Option(
        new Javadoc().paragraph(sentence).block(4),
        type,
        name,
        initially,
        type.startsWith("@Nullable") ? name : checked);
  }

  private static String clientDoc() {
    return new Javadoc()
        .paragraph("The exchange.")
        .paragraph(
            "Without a signer it reaches what is public; with one, the account too. Safe for several"
                + " threads; make one and keep it, for it holds connections.")
        .block(0);
  }

  private static String streamUrl(Contract streams) {
    for (JsonNode server : streams.document().path("servers")) {
      return server.path("protocol").asText()
          + "://"
          + server.path("host").asText()
          + server.path("pathname").asText("");
    }
    throw new IllegalArgumentException(streams.rootDocument() + " names no server");
  }
}
