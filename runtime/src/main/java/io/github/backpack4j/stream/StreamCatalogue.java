package io.github.backpack4j.stream;

import io.github.backpack4j.json.Checks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Families of streams, to find the one that a name belongs to.
 *
 * <p>A family is an address such as {@code depth.{aggregation}.{symbol}}. A name belongs to it when
 * it is the address with something in the place of each parameter: one of the known values where
 * there are any, else any text. Of several families the one wins that knows most of the name.
 *
 * <p>A name is never split at every dot, for symbols hold dots: only the last parameter may be any
 * text, and it takes all that is left.
 *
 * <p>Immutable and safe for several threads.
 */
public final class StreamCatalogue {

  private final List<Family> families;

  private StreamCatalogue(List<Family> families) {
    this.families = List.copyOf(families);
  }

  /** Starts a catalogue. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The stream of a name.
   *
   * @param name the name as the exchange spells it
   * @throws IllegalArgumentException if {@code name} is null or belongs to no family; also if it
   *     would belong to one only by taking for any text what looks like a known value of another
   *     family, {@code 100ms} where {@code 200ms} is known
   */
  public StreamName<?> named(String name) {
    Checks.require("StreamCatalogue", "name", name);
    Match best = null;
    for (Family family : families) {
      Match match = family.match(name);
      if (match != null && (best == null || match.open().length() < best.open().length())) {
        best = match;
      }
    }
    Match found = best;
    if (found == null || families.stream().anyMatch(family -> family.resembles(name, found))) {
      throw new IllegalArgumentException(
          name
              + ": this release knows no such stream; StreamName.raw takes any public name and"
              + " StreamName.rawSigned any private one");
    }
    return found.family().make().apply(found.values());
  }

  /**
   * A name taken apart.
   *
   * @param open what any other text could stand for; empty where nothing could
   * @param at where that begins
   */
  private record Match(Family family, List<String> values, String open, int at) {}

  /**
   * Text, and the parameter behind it.
   *
   * @param text what the address has
   * @param values what can follow; null for the end, empty for any text
   */
  private record Piece(String text, @Nullable List<String> values) {}

  /**
   * One family.
   *
   * @param pieces its address
   * @param make makes a name of what stands in the place of the parameters
   */
  private record Family(List<Piece> pieces, Function<List<String>, StreamName<?>> make) {

    @Nullable Match match(String name) {
      List<String> values = new ArrayList<>();
      int at = 0;
      int openAt = 0;
      String open = "";
      for (int i = 0; i < pieces.size(); i++) {
        Piece piece = pieces.get(i);
        if (!name.startsWith(piece.text(), at)) {
          return null;
        }
        at += piece.text().length();
        if (piece.values() == null) {
          break;
        }
        String value = value(name, at, piece.values(), pieces.get(i + 1).text());
        if (value == null) {
          return null;
        }
        if (piece.values().isEmpty()) {
          openAt = at;
          open = value;
        }
        at += value.length();
        values.add(value);
      }
      return at == name.length() ? new Match(this, values, open, openAt) : null;
    }

    private static @Nullable String value(String name, int at, List<String> known, String next) {
      for (String value : known) {
        if (name.startsWith(value, at) && name.startsWith(next, at + value.length())) {
          return value;
        }
      }
      int end = name.length() - next.length();
      return known.isEmpty() && end > at && name.endsWith(next) ? name.substring(at, end) : null;
    }

    /** Whether any text of {@code match} begins like a value that this family knows there. */
    boolean resembles(String name, Match match) {
      Piece first = pieces.get(0);
      List<String> values = first.values();
      boolean here = name.startsWith(first.text()) && match.at() == first.text().length();
      if (!here || values == null || values.isEmpty()) {
        return false;
      }
      String next = pieces.get(1).text();
      int end = next.isEmpty() ? -1 : match.open().indexOf(next);
      String form = form(match.open().substring(0, Math.max(0, end)));
      return values.stream().anyMatch(value -> form(value).equals(form));
    }

    /** {@code 0a} for {@code 200ms}, {@code 0A} for {@code 1INCH}. */
    private static String form(String value) {
      return value.replaceAll("[0-9]+", "0").replaceAll("[a-z]+", "a").replaceAll("[A-Z]+", "A");
    }
  }

  /** Collects families. Not for several threads. */
  public static final class Builder {

    private final Map<String, List<String>> known = new HashMap<>();
    private final List<Family> families = new ArrayList<>();

    private Builder() {}

    /**
     * Says which values a parameter has, in all families added from now on.
     *
     * @param parameter its name between the braces
     * @param values the values, none of which is the beginning of another and of what follows it
     */
    public Builder known(String parameter, String... values) {
      List<String> sorted = new ArrayList<>(List.of(values));
      sorted.sort(Comparator.comparing(String::length).reversed());
      known.put(Checks.require("StreamCatalogue", "parameter", parameter), List.copyOf(sorted));
      return this;
    }

    /**
     * Adds a family.
     *
     * @param address the name of its streams, parameters in braces
     * @param make makes a name of what stands in the place of the parameters, in their order
     * @throws IllegalArgumentException if a parameter before the last has no known values
     */
    public Builder add(String address, Function<List<String>, StreamName<?>> make) {
      Checks.require("StreamCatalogue", "make", make);
      List<Piece> pieces = new ArrayList<>();
      String rest = Checks.require("StreamCatalogue", "address", address);
      while (rest.indexOf('{') >= 0) {
        int open = rest.indexOf('{');
        int close = rest.indexOf('}', open);
        if (close < 0) {
          throw new IllegalArgumentException(address + ": a brace is not closed");
        }
        List<String> values = known.getOrDefault(rest.substring(open + 1, close), List.of());
        if (values.isEmpty() && rest.indexOf('{', close) >= 0) {
          throw new IllegalArgumentException(
              address + ": a parameter before the last has no known values");
        }
        pieces.add(new Piece(rest.substring(0, open), values));
        rest = rest.substring(close + 1);
      }
      pieces.add(new Piece(rest, null));
      families.add(new Family(pieces, make));
      return this;
    }

    /** Makes the catalogue. */
    public StreamCatalogue build() {
      return new StreamCatalogue(families);
    }
  }
}
