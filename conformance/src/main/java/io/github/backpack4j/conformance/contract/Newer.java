package io.github.backpack4j.conformance.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as a newer exchange may send it: made from a whole answer and the contract, by no code
 * of the client.
 *
 * @param place where something is newer, as a JSON pointer; empty for everywhere
 * @param answer the answer
 */
public record Newer(String place, JsonNode answer) {
  /** The member that every object gains. */
  public static final String MEMBER = "unheardOf";

  /** The value that an enum gains, and the tag of the kind that a union gains. */
  public static final String VALUE = "UnheardOf";

  /** The answer with a member that the contract does not have in each of its objects. */
  public static Newer members(Schema schema, JsonNode answer) {
    JsonNode newer = answer.deepCopy();
    int number = 0;
    for (JsonPointer object : Places.of(schema, answer).objects()) {
      ObjectNode gained = ((ObjectNode) newer.at(object)).putObject(MEMBER);
      gained.put("number", number++).put("at", object.toString()).putNull("nothing");
      gained.putArray("list").add("1.50").add(true);
    }
    return new Newer("", newer);
  }

  /** For each value of an enum, the answer with a newer one in that place. */
  public static List<Newer> values(Schema schema, JsonNode answer) {
    return replaced(Places.of(schema, answer).enums(), answer);
  }

  /** For each object that is of a union, the answer with a newer kind in that place. */
  public static List<Newer> kinds(Schema schema, JsonNode answer) {
    return replaced(Places.of(schema, answer).tags(), answer);
  }

  private static List<Newer> replaced(List<JsonPointer> places, JsonNode answer) {
    List<Newer> all = new ArrayList<>();
    for (JsonPointer place : places) {
      JsonNode newer = answer.deepCopy();
      JsonNode holder = newer.at(place.head());
      if (holder instanceof ArrayNode list) {
        list.set(place.last().getMatchingIndex(), list.textNode(VALUE));
      } else {
        ((ObjectNode) holder).put(place.last().getMatchingProperty(), VALUE);
      }
      all.add(new Newer(place.toString(), newer));
    }
    return all;
  }
}
