package io.github.backpack4j.conformance.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The differences that the contract means, with the reason of each, and the lists of data as they
 * were when it was compared last: {@code specs/drift.yaml}.
 */
final class Explanations {
  private static final String FILE = "specs/drift.yaml";
  private static final Set<String> ROOT = Set.of("differences", "lists");
  private static final Set<String> NEEDED = Set.of("kind", "places", "reason", "source");
  private static final Set<String> ALLOWED =
      Set.of("kind", "places", "name", "contract", "published", "reason", "source");

  private final List<Entry> entries;
  private final Map<String, String> lists;
  private final Set<String> used = new TreeSet<>();

  /**
   * An explained difference.
   *
   * @param kind what differs
   * @param place where; {@code *} stands for any text
   * @param says what both say, by {@code name}, {@code contract}, {@code published}; what it lacks
   *     may be anything
   * @param why the reason
   */
  private record Entry(Kind kind, String place, Map<String, String> says, Explanation why) {
    boolean explains(Fact fact) {
      return fact.kind() == kind
          && isAt(fact.place())
          && fact.name().equals(says.getOrDefault("name", fact.name()))
          && fact.contract().equals(says.getOrDefault("contract", fact.contract()))
          && fact.published().equals(says.getOrDefault("published", fact.published()));
    }

    boolean isAt(String named) {
      return Pattern.matches(pattern(place), named);
    }

    private static String pattern(String glob) {
      return Arrays.stream(glob.split("\\*", -1))
          .map(Pattern::quote)
          .collect(Collectors.joining(".*"));
    }
  }

  private Explanations(List<Entry> entries, Map<String, String> lists) {
    this.entries = entries;
    this.lists = lists;
  }

  /** Those of the specs jar. */
  static Explanations standard() {
    try (InputStream in = Explanations.class.getClassLoader().getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the specs jar has no " + FILE);
      }
      return of(new YAMLMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** None. */
  static Explanations none() {
    return new Explanations(List.of(), Map.of());
  }

  /**
   * Reads them.
   *
   * @throws IllegalArgumentException naming the entry that is not as it has to be
   */
  static Explanations of(JsonNode file) {
    require(file, ROOT, Set.of(), FILE);
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    for (JsonNode each : file.path("differences")) {
      String where = FILE + ": difference " + ++number;
      require(each, ALLOWED, NEEDED, where);
      Map<String, String> says = new TreeMap<>();
      for (String key : List.of("name", "contract", "published")) {
        if (each.has(key)) {
          says.put(key, text(each, key, where));
        }
      }
      if (!each.path("places").isArray() || each.path("places").isEmpty()) {
        throw new IllegalArgumentException(where + ": places is a list of at least one");
      }
      Explanation why = new Explanation(text(each, "reason", where), text(each, "source", where));
      Kind kind = kind(text(each, "kind", where), where);
      each.path("places").forEach(place -> entries.add(new Entry(kind, place.asText(), says, why)));
    }
    Map<String, String> lists = new TreeMap<>();
    for (Map.Entry<String, JsonNode> list : file.path("lists").properties()) {
      String where = FILE + ": list " + list.getKey();
      require(
          list.getValue(),
          Set.of("values", "digest", "source"),
          Set.of("values", "digest", "source"),
          where);
      JsonNode known = list.getValue();
      lists.put(list.getKey(), list(known.path("values").asText(), known.path("digest").asText()));
    }
    return new Explanations(entries, lists);
  }

  /** A list of data in few words: how many values, and what tells them from others. */
  static String list(String values, String digest) {
    return "%s values (%s)".formatted(values, digest);
  }

  private static void require(
      JsonNode node, Set<String> allowed, Set<String> needed, String where) {
    if (!node.isObject()) {
      throw new IllegalArgumentException(where + " is no object");
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (!allowed.contains(member.getKey())) {
        throw new IllegalArgumentException(where + ": unknown key " + member.getKey());
      }
    }
    for (String key : new TreeSet<>(needed)) {
      if (!node.has(key)) {
        throw new IllegalArgumentException(where + ": " + key + " is missing");
      }
    }
  }

  private static String text(JsonNode entry, String key, String where) {
    if (!entry.path(key).isTextual()) {
      throw new IllegalArgumentException(where + ": " + key + " is no text");
    }
    return entry.path(key).textValue().strip();
  }

  private static Kind kind(String wire, String where) {
    return Arrays.stream(Kind.values())
        .filter(each -> each.wire().equals(wire))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(where + ": unknown kind " + wire));
  }

  /** The reason of a difference; null for none. */
  @Nullable Explanation of(Fact fact) {
    for (Entry entry : entries) {
      if (entry.explains(fact)) {
        used.add(key(entry));
        return entry.why();
      }
    }
    return null;
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return entries.isEmpty() && lists.isEmpty();
  }

  /** A list as it was when it was compared last, by its name; empty if it never was. */
  String known(String list) {
    used.add(list);
    return lists.getOrDefault(list, "");
  }

  /**
   * Explanations that explained nothing of what was asked so far, though their place is there to be
   * compared, or that have no place in the contract. Where the place itself is gone, or differs in
   * another way, that is said and this is not.
   *
   * @param said the places of the differences that are said
   */
  List<String> stale(Places places, Set<String> said) {
    List<String> stale = new ArrayList<>();
    for (Entry entry : entries) {
      boolean there = places.both().stream().anyMatch(entry::isAt);
      boolean known = places.contract().stream().anyMatch(entry::isAt);
      if (!used.contains(key(entry)) && said.stream().noneMatch(entry::isAt) && (there || !known)) {
        stale.add(
            "%s explains a difference that there is not: %s at `%s`"
                .formatted(FILE, entry.kind().wire(), entry.place()));
      }
    }
    for (String list : lists.keySet()) {
      if (!used.contains(list)
          && (places.both().contains(list) || !places.contract().contains(list))) {
        stale.add("%s has a list that is not published: `%s`".formatted(FILE, list));
      }
    }
    return stale;
  }

  private static String key(Entry entry) {
    return entry.kind() + " " + entry.place() + " " + entry.says();
  }
}
