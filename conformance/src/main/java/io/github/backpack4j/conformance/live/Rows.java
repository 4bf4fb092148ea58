package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.conformance.contract.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an answer: its elements, the values of a map, or the one object that it is.
 *
 * @param all in their order
 */
record Rows(List<Row> all) {
  /**
   * One of them.
   *
   * @param pointer where it stands
   * @param node what stands there
   * @param places the names of its places, where it is a tuple
   */
  record Row(String pointer, JsonNode node, List<String> places) {
    /** A member by its path, such as {@code filters/price/tickSize}; absent ones are null. */
    @Nullable Member member(String path) {
      int place = places.indexOf(path);
      String suffix = "/" + (place < 0 ? path : String.valueOf(place));
      JsonNode value = node.at(suffix);
      return value.isMissingNode() || value.isNull()
          ? null
          : new Member(pointer + suffix, path, value);
    }

    /** A member that is a number, or a time; null if it is absent or neither. */
    @Nullable Member number(String path) {
      Member member = member(path);
      return member == null || member.number() == null ? null : member;
    }
  }

  /**
   * A member of a row.
   *
   * @param pointer where it stands
   * @param name its path within the row
   * @param value what it is
   */
  record Member(String pointer, String name, JsonNode value) {
    /** The number that it is; seconds for a time in words, and null for anything else. */
    @Nullable BigDecimal number() {
      if (value.isNumber()) {
        return Scalars.reckonable(value.decimalValue());
      }
      if (!value.isTextual()) {
        return null;
      }
      Instant moment = Scalars.moment(value.textValue());
      if (moment != null) {
        if (moment.isBefore(Units.FIRST)) {
          return null; // The units' to report, and no time to compare with.
        }
        return BigDecimal.valueOf(moment.getEpochSecond())
            .add(BigDecimal.valueOf(moment.getNano(), 9));
      }
      return Scalars.decimal(value.textValue());
    }

    /** The number of a member that {@link Row#number} gave. */
    BigDecimal sure() {
      BigDecimal number = number();
      if (number == null) {
        throw new IllegalStateException(pointer + " is no number");
      }
      return number;
    }
  }

  /** The rows of a whole answer, or of what stands below it under {@code path}. */
  static Rows of(Schema answer, JsonNode json, @Nullable String path) {
    JsonNode node = path == null ? json : json.at("/" + path);
    Schema schema = answer;
    if (path != null) {
      for (String name : path.split("/")) {
        schema = schema.properties().get(name);
        if (schema == null) {
          throw new AssertionError("the contract has no " + path + " there");
        }
      }
    }
    String at = path == null ? "" : "/" + path;
    List<Row> rows = new ArrayList<>();
    if (node.isArray()) {
      List<String> places = places(schema);
      for (int i = 0; i < node.size(); i++) {
        rows.add(new Row(at + "/" + i, node.get(i), places));
      }
    } else if (schema.kind() == Schema.Kind.MAP) {
      for (var entry : node.properties()) {
        rows.add(new Row(at + "/" + entry.getKey(), entry.getValue(), List.of()));
      }
    } else if (node.isObject()) {
      rows.add(new Row(at, node, List.of()));
    }
    return new Rows(List.copyOf(rows));
  }

  private static List<String> places(Schema list) {
    List<String> places = new ArrayList<>();
    if (list.kind() == Schema.Kind.LIST) {
      list.element().says("x-backpack-tuple").forEach(name -> places.add(name.textValue()));
    }
    return List.copyOf(places);
  }
}
