package io.github.backpack4j.http;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.JsonReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the client ids that an answer names with those that the request carried. */
final class AnsweredIds {
  private final JsonReader in;
  private final String member;
  private final List<@Nullable Long> sent;
  private @Nullable String mismatch;
  private int items;

  private AnsweredIds(JsonReader in, String member, List<@Nullable Long> sent) {
    this.in = in;
    this.member = member;
    this.sent = sent;
  }

  /**
   * The first difference, in words; null if there is none. What an answer does not name does not
   * differ, nor does what cannot be read.
   *
   * @param batch whether it is an array, with an object for each of the request
   * @param member name of the member of an object; empty for none
   * @param sent the id of each object of the request; null for one that has none
   */
  static @Nullable String mismatch(
      byte[] answer, boolean batch, String member, List<@Nullable Long> sent) {
    if (member.isEmpty()) {
      return null;
    }
    AnsweredIds ids = new AnsweredIds(JsonReader.of(answer), member, sent);
    try {
      if (batch) {
        ids.in.list(each -> ids.compare());
      } else {
        ids.compare();
      }
    } catch (DecodingException e) {
      // Whoever decodes it says so.
    }
    return ids.mismatch;
  }

  private Object compare() {
    Long expected = items < sent.size() ? sent.get(items) : null;
    items++;
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      if (!name.equals(member)) {
        in.skip();
        continue;
      }
      String found = in.id();
      if (mismatch == null
          && expected != null
          && found != null
          && !found.equals(expected.toString())) {
        mismatch = "its " + member + " is not " + expected;
      }
    }
    return this;
  }
}
