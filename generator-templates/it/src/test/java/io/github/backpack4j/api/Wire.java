package io.github.backpack4j.api;

import io.github.backpack4j.json.JsonReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON objects taken apart and put together again, to leave something out or to add it. */
final class Wire {

  private Wire() {}

  /** The members of an object: name to JSON text. */
  static Map<String, String> members(String json) {
    JsonReader in = JsonReader.of(json);
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      in.keep(name);
    }
    return new LinkedHashMap<>(in.received(false).unknownMembers());
  }

  static String object(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  static String without(String json, String member) {
    Map<String, String> members = members(json);
    members.remove(member);
    return object(members);
  }

  static String with(String json, String member, String value) {
    Map<String, String> members = members(json);
    members.put(member, value);
    return object(members);
  }
}
