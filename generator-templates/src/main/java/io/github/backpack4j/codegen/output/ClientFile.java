package io.github.backpack4j.codegen.output;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.codegen.contract.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one object that a caller makes: it holds every group of operations, and the streams. */
final class ClientFile {

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
   * What the template prints.
   *
   * @param javadoc comment of the class
   * @param type the class
   * @param codecs the catalogue of codecs
   * @param restUrl where operations are, as the contract has it
   * @param streamUrl where streams are; null if there are none
   * @param groups the interfaces
   * @param options what the builder sets
   * @param transport the statements that set a transport up, laid out
   * @param limiter the statement that starts a rate limiter, laid out
   * @param limiterDoc comment of the method around it
   * @param reconcile how lost orders are looked for; null if they are not
   * @param book how books are kept; null if they are not
   * @param missed how what was missed is asked for; null if it is not
   */
  record View(
      String javadoc,
      String type,
      String codecs,
      String restUrl,
      @Nullable String streamUrl,
      List<Group> groups,
      List<Option> options,
      String transport,
      String limiter,
      String limiterDoc,
      ReconcileMethods.@Nullable View reconcile,
      BookMethods.@Nullable View book,
      MissedMethods.@Nullable View missed) {}

  /** What the client calls its own methods and fields. */
  private static final Set<String> TAKEN =
      Set.of(
          "book",
          "close",
          "closed",
          "create",
          "delta",
          "missed",
          "open",
          "random",
          "rateLimiter",
          "reconcile",
          "reconcileAll",
          "reconciler",
          "serverClock",
          "snapshot",
          "sockets",
          "streams",
          "transport");

  private final Schemas schemas;
  private final Customization customization;
  private final ApiFiles apis;
  private final String source;

  /**
   * Creates the maker.
   *
   * @param source the root document, as the file's first line names it
   */
  ClientFile(Schemas schemas, Customization customization, ApiFiles apis, String source) {
    this.schemas = schemas;
    this.customization = customization;
    this.apis = apis;
    this.source = source;
  }

  /**
   * The client.
   *
   * @param streams the AsyncAPI document; null if there is none
   * @param reconcile makes the methods that look for lost orders
   * @param book makes the methods that keep books
   * @param missed makes the method that asks what was missed
   */
  SourceFile file(
      @Nullable Contract streams,
      ReconcileMethods reconcile,
      BookMethods book,
      MissedMethods missed) {
    String restUrl = schemas.contract().document().path("servers").path(0).path("url").asText();
    String streamUrl = streams == null ? null : streamUrl(streams);
    Imports imports =
        new Imports(customization.packages().api())
            .add(
                "io.github.backpack4j.http.RateLimiter",
                "io.github.backpack4j.http.RetryPolicy",
                "io.github.backpack4j.http.ServerClock",
                "io.github.backpack4j.http.Sleeper",
                "io.github.backpack4j.http.Transport",
                "io.github.backpack4j.json.Checks",
                "io.github.backpack4j.sign.Signer",
                "io.github.backpack4j.sign.Window",
                "java.net.URI",
                "java.security.SecureRandom",
                "java.time.Clock",
                "java.util.random.RandomGenerator",
                "okhttp3.OkHttpClient",
                "org.jspecify.annotations.Nullable");
    if (streamUrl != null) {
      imports.add(
          "io.github.backpack4j.Scheduler",
          "io.github.backpack4j.stream.ClientListener",
          "io.github.backpack4j.stream.StreamClient",
          "io.github.backpack4j.stream.StreamState",
          "java.util.function.Consumer");
    }
    View view =
        new View(
            clientDoc(),
            customization.client(),
            customization.codecs(),
            restUrl,
            streamUrl,
            groups(),
            options(streamUrl != null),
            transport(),
            limiter(imports),
            limiterDoc(),
            reconcile.view(imports),
            book.view(streams, imports),
            missed.view(streamUrl != null, imports));
    return new SourceFile(
        customization.packages().api(),
        customization.client(),
        source,
        imports.sorted(),
        "client",
        view);
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (String type : apis.interfaces()) {
      String name = ApiFiles.accessorOf(type);
      if (!Names.isFree(name) || TAKEN.contains(name)) {
        throw schemas.problemAt(
            "/tags", "", "the client cannot call an accessor " + name + "; rename the tag");
      }
      String javadoc = new Javadoc().paragraph(Javadoc.of(apis.descriptionOf(type))).block(2);
      groups.add(new Group(javadoc, type, name));
    }
    return groups;
  }

  /** The statements that hand the builder's values on. */
  private String transport() {
    List<String> statements = new ArrayList<>();
    statements.add("    http.baseUrl(builder.baseUrl).signer(builder.signer);");
    statements.add("    http.window(builder.window).clock(builder.clock);");
    statements.add("    http.retryPolicy(builder.retryPolicy).random(builder.random);");
    statements.add("    http.sleeper(builder.sleeper);");
    statements.add("    http.rateLimiter(");
    statements.add("        builder.rateLimiter == null");
    statements.add("            ? rateLimiter().sleeper(builder.sleeper).build()");
    statements.add("            : builder.rateLimiter);");
    String time = customization.serverTime();
    String owner = apis.ownerOf(time);
    if (owner != null) {
      String call = ApiFiles.accessorOf(owner) + "()." + time + "()";
      statements.add("    http.serverTime(() -> " + call + ");");
    }
    return String.join("\n", statements);
  }

  /** The statement that starts a rate limiter with the pools of the contract. */
  private String limiter(Imports imports) {
    List<String> pools = new ArrayList<>();
    for (Map.Entry<String, JsonNode> pool : pools()) {
      long millis = pool.getValue().path("per").asLong();
      String per =
          millis % 1000 == 0
              ? "Duration.ofSeconds(" + millis / 1000 + ")"
              : "Duration.ofMillis(" + millis + ")";
      int requests = pool.getValue().path("requests").asInt();
      pools.add("        .pool(\"" + pool.getKey() + "\", " + requests + ", " + per + ")");
    }
    if (pools.isEmpty()) {
      return "    return RateLimiter.builder();";
    }
    imports.add("java.time.Duration");
    return "    return RateLimiter.builder()\n" + String.join("\n", pools) + ";";
  }

  private Iterable<Map.Entry<String, JsonNode>> pools() {
    return schemas.contract().document().path("x-backpack-pools").properties();
  }

  private String limiterDoc() {
    List<String> allowed = new ArrayList<>();
    for (Map.Entry<String, JsonNode> pool : pools()) {
      long millis = pool.getValue().path("per").asLong();
      allowed.add(
          pool.getValue().path("requests").asInt()
              + (millis == 60_000 ? " a minute" : " in " + millis + " ms")
              + " of {@code "
              + pool.getKey()
              + "}");
    }
    Javadoc javadoc =
        new Javadoc()
            .paragraph(
                "Starts a rate limiter"
                    + (allowed.isEmpty()
                        ? "."
                        : " with the pools of the exchange: " + String.join(", ", allowed) + "."))
            .paragraph(
                "The exchange counts by account: clients of one account are best given one limiter,"
                    + " with {@link Builder#rateLimiter(RateLimiter)}.");
    return javadoc.block(2);
  }

  private List<Option> options(boolean streams) {
    List<Option> options = new ArrayList<>();
    options.add(
        option(
            "Signs requests for the account; null, the default, leaves what is public.",
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
      options.add(
          option(
              "Changes what else is set for streams, such as {@link"
                  + " StreamClient.Builder#reconnectPolicy} or {@link"
                  + " StreamClient.Builder#executor}. Called once, by {@link #build()}, with"
                  + " everything set that stands here.",
              "Consumer<StreamClient.Builder>",
              "streams",
              " = settings -> {}"));
      options.add(
          option(
              "Waits for streams and books; null, the default, for a thread of their own that ends"
                  + " with them.",
              "@Nullable Scheduler",
              "scheduler",
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
            "Holds requests back that would be too many; null, the default, for one of its own with"
                + " the pools of {@link "
                + customization.client()
                + "#rateLimiter()}.",
            "@Nullable RateLimiter",
            "rateLimiter",
            ""));
    options.add(
        option(
            "When to send again what only reads; by default {@link RetryPolicy#DEFAULT}.",
            "RetryPolicy",
            "retryPolicy",
            " = RetryPolicy.DEFAULT"));
    options.add(
        option(
            "The clock here, which timestamps are made from; by default that of the system.",
            "Clock",
            "clock",
            " = Clock.systemUTC()"));
    options.add(
        option(
            "Draws delays and the ids that the client assigns; by default a {@link SecureRandom}."
                + " Safe for several threads, which use it at once.",
            "RandomGenerator",
            "random",
            " = new SecureRandom()"));
    options.add(
        option(
            "Waits where something has to wait; by default the machine's own.",
            "Sleeper",
            "sleeper",
            " = Sleeper.SYSTEM"));
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
            "Without a signer it reaches what is public; with one, the account too. Safe for"
                + " several threads; make one and keep it, for it holds connections.")
        .paragraph(
            "It keeps within the limits of the exchange by waiting for its turn, sends again what"
                + " only reads, and corrects its clock when the exchange refuses a timestamp.")
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
