package io.github.backpack4j.http;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.JsonReader;
import java.util.function.ObjIntConsumer;

/** One member of the object that an answer is, or of each object of the array that it is. */
final class AnswerMembers {
  private final JsonReader in;
  private final String member;
  private final ObjIntConsumer<String> seen;
  private int items;

  private AnswerMembers(JsonReader in, String member, ObjIntConsumer<String> seen) {
    this.in = in;
    this.member = member;
    this.seen = seen;
  }

  /**
   * Hands over its values in their order, numbers as text, as far as the answer can be read:
   * whoever decodes it says what is wrong with it.
   *
   * @param batch whether the answer is an array of objects
   * @param seen takes a value and the place of its object in the array
   */
  static void each(byte[] answer, boolean batch, String member, ObjIntConsumer<String> seen) {
    try {
      AnswerMembers members = new AnswerMembers(JsonReader.of(answer), member, seen);
      if (batch) {
        members.in.list(object -> members.look());
      } else {
        members.look();
      }
    } catch (DecodingException e) {
      // What stood before the place was handed over.
    }
  }

  private Object look() {
    int item = items++;
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      if (!name.equals(member)) {
        in.skip();
        continue;
      }
      String value = in.id();
      if (value != null) {
        seen.accept(value, item);
      }
    }
    return this;
  }
}
