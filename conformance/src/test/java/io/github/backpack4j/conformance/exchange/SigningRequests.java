package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Expands {@code signing-requests.yaml} into vectors that have all but signing string and
 * signature.
 *
 * <p>The shapes of an operation are taken in turn. The first vectors of a shape have all of its
 * members, the second ones none that it can do without, the others some. Each member goes through
 * its pool from a random place on, so that no value is left out where there are enough vectors. The
 * order of the members is random and never the one they are signed in, and a member of a body that
 * is not given stands there as null now and then. Keys, moments and windows change with each
 * vector. The seed is the operation's id: adding an operation changes no other.
 */
final class SigningRequests {
  private static final String RULES =
      "the rules of the exchange's documentation, January 2026, applied";
  private static final long EARLIEST = 1_700_000_000_000L;
  private static final int SPAN_SECONDS = 94_608_000;
  private static final int MOST_NOTES = 5;
  private static final long[] WINDOWS = {5_000, 60_000, 5_000, 1, 250, 59_999, 10_000};

  private final JsonNode pools;
  private final JsonNode operation;
  private final JsonNode shapes;
  private final String id;
  private final Random random;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  private SigningRequests(JsonNode file, JsonNode operation) {
    this.pools = file.required("pools");
    this.operation = operation;
    this.id = operation.required("operation").textValue();
    this.random = new Random(id.hashCode());
    this.shapes = operation.has("shapesOf") ? shapesOf(file, operation) : operation.path("shapes");
  }

  private static JsonNode shapesOf(JsonNode file, JsonNode operation) {
    for (JsonNode other : file.required("operations")) {
      if (other.required("operation").equals(operation.get("shapesOf"))) {
        return other.required("shapes");
      }
    }
    throw new IllegalArgumentException("no operation " + operation.get("shapesOf"));
  }

  /** The vectors of each operation, in the order of the file. */
  static Map<String, List<ObjectNode>> expanded() {
    JsonNode file;
    try {
      file = new YAMLMapper().readTree(Resources.text("signing-requests.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, List<ObjectNode>> vectors = new LinkedHashMap<>();
    for (JsonNode operation : file.required("operations")) {
      SigningRequests requests = new SigningRequests(file, operation);
      vectors.put(requests.id, requests.vectors());
    }
    return vectors;
  }

  private List<ObjectNode> vectors() {
    List<ObjectNode> vectors = new ArrayList<>();
    int count = operation.path("vectors").asInt(operation.path("frames").size());
    for (int i = 0; i < count; i++) {
      Made made = new Made();
      ObjectNode request = operation.has("frames") ? frame(i, made) : request(i, made);
      ObjectNode vector = JsonNodeFactory.instance.objectNode();
      long window = window(i, made);
      vector.put("about", made.about());
      vector.put("source", made.source);
      vector.put("confidence", made.confidence());
      vector.put("key", "rfc8032-test-" + (i % 3 + 1));
      vector.put("instruction", operation.required("instruction").textValue());
      vector.set(operation.has("frames") ? "frame" : "request", request);
      vector.put(
          "timestamp", EARLIEST + random.nextInt(SPAN_SECONDS) * 1000L + random.nextInt(1000));
      vector.put("window", window);
      if (made.withoutHeader) {
        vector.put("windowHeader", false);
      }
      vectors.add(vector);
    }
    return vectors;
  }

  private ObjectNode frame(int i, Made made) {
    ObjectNode frame = JsonNodeFactory.instance.objectNode();
    frame.put("method", "SUBSCRIBE");
    frame.set("params", operation.required("frames").get(i));
    made.shape(i == 0 ? "a subscription, of which no stream is signed" : "a subscription");
    return frame;
  }

  private long window(int i, Made made) {
    if (i % 5 == 4) {
      made.withoutHeader = true;
      made.note("no window header, and the default is signed");
      return 5_000;
    }
    long window = WINDOWS[(i + id.length()) % WINDOWS.length];
    if (window == 1 || window == 60_000) {
      made.note("a window of " + window + " ms");
    }
    return window;
  }

  private ObjectNode request(int i, Made made) {
    String[] line = operation.required("request").textValue().split(" ");
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("method", line[0]).put("path", line[1]);
    if (shapes.isEmpty()) {
      made.shape("no parameters");
    } else if (operation.has("batches")) {
      JsonNode sizes = operation.required("batches");
      int size = sizes.get(i % sizes.size()).intValue();
      made.shape("a batch of " + size);
      ArrayNode batch = request.putArray("body");
      for (int at = 0; at < size; at++) {
        int turn = i * 7 + at;
        JsonNode shape = shapes.get(turn % shapes.size());
        made.item(shape.required("is").textValue());
        batch.add(body(members(shape, at == 0 ? i : turn + 2, made), made));
      }
    } else {
      JsonNode shape = shapes.get(i % shapes.size());
      made.shape(shape.required("is").textValue());
      Map<String, @Nullable JsonNode> members = members(shape, i / shapes.size(), made);
      if (line[0].equals("GET")) {
        request.set("query", query(members, made));
      } else {
        request.set("body", body(members, made));
      }
    }
    return request;
  }

  /** The members of one request in the order in which they are sent; null is given as null. */
  private Map<String, @Nullable JsonNode> members(JsonNode shape, int turn, Made made) {
    Map<String, @Nullable JsonNode> members = new LinkedHashMap<>();
    shape.path("fixed").properties().forEach(e -> members.put(e.getKey(), e.getValue()));
    shape.path("with").forEach(name -> members.put(name.textValue(), value(name, made)));
    shape.path("none").forEach(name -> members.put(name.textValue(), null));
    shape.path("none").forEach(name -> made.isNull(name.textValue()));
    for (JsonNode optional : shape.path("may")) {
      boolean given = turn == 0 || turn > 1 && random.nextBoolean();
      boolean isNull = !given && turn > 1 && isBody() && random.nextInt(8) == 0;
      for (String name : optional.textValue().split("\\+")) {
        if (given) {
          members.put(name, value(JsonNodeFactory.instance.textNode(name), made));
        } else if (isNull) {
          members.put(name, null);
          made.isNull(name);
        }
      }
    }
    List<String> order = new ArrayList<>(members.keySet());
    do {
      Collections.shuffle(order, random);
    } while (order.size() > 1 && order.equals(List.copyOf(new TreeSet<>(order))));
    Map<String, @Nullable JsonNode> ordered = new LinkedHashMap<>();
    order.forEach(name -> ordered.put(name, members.get(name)));
    return ordered;
  }

  private boolean isBody() {
    return !operation.required("request").textValue().startsWith("GET ");
  }

  /** The next value of a member's pool. */
  private JsonNode value(JsonNode member, Made made) {
    String name = member.textValue();
    JsonNode pool = pools.required(operation.path("pools").path(name).asText(name));
    int place = places.merge(name, 1, (before, one) -> before + one) - 1;
    if (place == 0) {
      place = random.nextInt(pool.size());
      places.put(name, place + 1);
    }
    JsonNode value = pool.get(place % pool.size());
    if (value.isArray()) {
      made.note(value.get(1).asText());
      return value.get(0);
    }
    return value;
  }

  private static ArrayNode query(Map<String, @Nullable JsonNode> members, Made made) {
    ArrayNode query = JsonNodeFactory.instance.arrayNode();
    if (members.isEmpty()) {
      made.note("no parameters");
    }
    members.forEach(
        (name, value) -> {
          if (value == null) {
            throw new IllegalArgumentException(name + ": a query has no null");
          }
          if (value.isArray()) {
            made.isRepeated();
          }
          for (JsonNode each : value.isArray() ? value : List.of(value)) {
            made.isSent(name, each.asText());
            query.addArray().add(name).add(each.asText());
          }
        });
    return query;
  }

  private static ObjectNode body(Map<String, @Nullable JsonNode> members, Made made) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    if (members.isEmpty()) {
      made.note("an empty object, which adds nothing");
    }
    members.forEach(
        (name, value) -> {
          body.set(name, value);
          if (value != null) {
            made.isSent(name, value.asText());
            if (value.isObject()) {
              made.isNested();
            }
          }
        });
    return body;
  }

  /** What is to be said of one vector. */
  private static final class Made {
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> nulls = new LinkedHashSet<>();
    private final List<String> items = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private String shape = "";
    private String source = RULES;
    private int doubts;
    private boolean withoutHeader;

    void shape(String text) {
      shape = text;
    }

    void item(String text) {
      items.add(text);
    }

    void note(String text) {
      notes.add(text);
    }

    void isNull(String name) {
      nulls.add(name);
      doubts = Math.max(doubts, 1);
    }

    void isSent(String name, String value) {
      names.add(name);
      if (!value.matches("[A-Za-z0-9_.-]*") && doubts < 2) {
        doubts = Math.max(doubts, 1);
        source = "practice of the exchange's own Rust client; no recording";
      }
    }

    void isRepeated() {
      doubts = 2;
      source = "wire form recorded on a public operation; signed form is one client's practice";
    }

    void isNested() {
      doubts = 3;
      source = "unproven: what the exchange's own Rust client would sign, were it to send one";
    }

    String confidence() {
      return List.of("high", "medium-high", "medium", "low").get(doubts);
    }

    String about() {
      StringBuilder about = new StringBuilder();
      about.append(Character.toUpperCase(shape.charAt(0))).append(shape.substring(1));
      if (notes.isEmpty() && items.isEmpty() && !names.isEmpty()) {
        about.append(" with ").append(String.join(", ", names));
      }
      if (!items.isEmpty()) {
        about.append(": ").append(String.join(", ", items));
      }
      notes.stream().limit(MOST_NOTES).forEach(note -> about.append("; ").append(note));
      if (!nulls.isEmpty()) {
        about.append("; null and left out: ").append(String.join(", ", nulls));
      }
      return about.append('.').toString();
    }
  }
}
