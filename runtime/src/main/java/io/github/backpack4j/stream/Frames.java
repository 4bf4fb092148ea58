package io.github.backpack4j.stream;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningException;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.Window;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frames of the socket: what is sent, and how what comes is told apart. */
final class Frames {

  private static final int SIGNATURE_SIZE = 64;
  private static final String STREAM = "\"stream\":\"";
  private static final String STREAM_FIRST = "{" + STREAM;
  private static final String STREAM_LAST = "," + STREAM;

  /**
   * Names of streams met before, so that none is made anew, and hashed, for every frame. Read and
   * written without a lock: what is found is compared, and texts may be published by a race.
   */
  private static final @Nullable String[] NAMES = new String[1024];

  private Frames() {}

  /** Asks for streams, none of them private. */
  static String subscribe(List<String> streams) {
    return frame("SUBSCRIBE", streams, null);
  }

  /** Gives streams back. */
  static String unsubscribe(List<String> streams) {
    return frame("UNSUBSCRIBE", streams, null);
  }

  /**
   * Asks for streams of which some are private, all of these with one instruction. The signature is
   * for this moment and names no stream.
   */
  static String subscribe(
      List<String> streams, String instruction, Signer signer, Instant now, Window window) {
    SigningString text = SigningString.builder(instruction).build(now, window);
    byte[] signature = signer.sign(text);
    if (signature.length != SIGNATURE_SIZE) {
      throw new SigningException(
          "the signer returned " + signature.length + " bytes instead of " + SIGNATURE_SIZE);
    }
    return frame(
        "SUBSCRIBE",
        streams,
        List.of(
            signer.verifyingKey().toBase64(),
            Base64.getEncoder().encodeToString(signature),
            Long.toString(text.timestamp().toEpochMilli()),
            Long.toString(window.toMillis())));
  }

  private static String frame(
      String method, List<String> streams, @Nullable List<String> signature) {
    byte[] json =
        JsonWriter.toBytes(
            out ->
                out.beginObject()
                    .name("method")
                    .text(method)
                    .name("params")
                    .list(streams, JsonWriter::text)
                    .name("signature")
                    .list(signature, JsonWriter::text)
                    .endObject());
    return new String(json, StandardCharsets.UTF_8);
  }

  /**
   * The name of the stream that {@code frame} carries a message of; null if it carries none.
   *
   * <p>The exchange writes the name at the end or at the beginning, where it is found without
   * reading what lies between. Of a frame that is malformed the answer may be wrong; whoever reads
   * the message will find out.
   */
  static @Nullable String streamOf(String frame) {
    if (frame.endsWith("\"}")) {
      int end = frame.length() - 2;
      int start = frame.lastIndexOf('"', end - 1) + 1;
      if (frame.startsWith(STREAM_LAST, start - STREAM_LAST.length())
          && isVerbatim(frame, start, end)) {
        return name(frame, start, end);
      }
    }
    if (frame.startsWith(STREAM_FIRST)) {
      int start = STREAM_FIRST.length();
      int end = frame.indexOf('"', start);
      if (end >= 0 && isVerbatim(frame, start, end)) {
        return name(frame, start, end);
      }
    }
    return JsonReader.of(frame).find("stream");
  }

  /** The text of that range, the same object as last time unless another took its slot. */
  private static String name(String frame, int start, int end) {
    if (start == end) {
      return "";
    }
    // The first letter and two of the market's tell apart most of what one socket carries.
    int length = end - start;
    int slot =
        (frame.charAt(start) * 31 + frame.charAt(end - length / 2)) * 31
            + frame.charAt(end - length / 3)
            + length;
    slot &= NAMES.length - 1;
    String known = NAMES[slot];
    if (known != null && known.length() == length && frame.startsWith(known, start)) {
      return known;
    }
    String name = frame.substring(start, end);
    NAMES[slot] = name;
    return name;
  }

  private static boolean isVerbatim(String frame, int start, int end) {
    int escape = frame.indexOf('\\', start);
    return escape < 0 || escape >= end;
  }

  /**
   * The texts of some members of the message in {@code frame}, which is not decoded.
   *
   * @param members names without characters that JSON escapes
   * @return what differs between frames in which one of them differs; null if one of them is
   *     absent, null, an object or an array, or the frame is malformed before it
   */
  static @Nullable String keyOf(String frame, List<String> members) {
    int data = valueOf(frame, after(frame, 0, '{'), "data");
    int first = data < 0 ? -1 : after(frame, data, '{');
    if (members.size() == 1) {
      return scalar(frame, valueOf(frame, first, members.get(0)));
    }
    StringBuilder key = new StringBuilder();
    for (String member : members) {
      String text = scalar(frame, valueOf(frame, first, member));
      if (text == null) {
        return null;
      }
      key.append(text).append(','); // texts have their quotes on, so they do not run together
    }
    return key.toString();
  }

  /** Where the value of a member begins; {@code at} is behind the brace. -1 if it is not found. */
  private static int valueOf(String json, int at, String member) {
    int i = at;
    while (i >= 0) {
      int name = after(json, i, '"');
      int nameEnd = name < 0 ? -1 : textEnd(json, name);
      int value = nameEnd < 0 ? -1 : after(json, nameEnd, ':');
      if (value < 0) {
        return -1;
      }
      if (nameEnd - 1 - name == member.length() && json.startsWith(member, name)) {
        return value;
      }
      int end = valueEnd(json, value);
      i = end < 0 ? -1 : after(json, end, ',');
    }
    return -1;
  }

  private static @Nullable String scalar(String json, int at) {
    int start = at < 0 ? -1 : skipSpace(json, at);
    if (start < 0 || start == json.length() || "{[n".indexOf(json.charAt(start)) >= 0) {
      return null;
    }
    int end = valueEnd(json, start);
    return end < 0 ? null : json.substring(start, end);
  }

  /** Behind {@code expected}, which white space may precede; -1 if something else stands there. */
  private static int after(String json, int at, char expected) {
    int i = skipSpace(json, at);
    return i < json.length() && json.charAt(i) == expected ? i + 1 : -1;
  }

  private static int skipSpace(String json, int at) {
    int i = at;
    while (i < json.length() && json.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  /** Behind the quote that ends a text; {@code at} is behind the one that begins it. */
  private static int textEnd(String json, int at) {
    for (int i = at; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '"') {
        return i + 1;
      }
      if (c == '\\') {
        i++;
      }
    }
    return -1;
  }

  /** Behind a value; -1 if the text ends within it. */
  private static int valueEnd(String json, int at) {
    int depth = 0;
    int i = skipSpace(json, at);
    while (i >= 0 && i < json.length()) {
      char c = json.charAt(i);
      if (c == '"') {
        i = textEnd(json, i + 1);
        if (depth == 0) {
          return i;
        }
        continue;
      }
      if (depth == 0 && (c == ',' || c == '}' || c == ']' || c <= ' ')) {
        return i;
      }
      if (c == '{' || c == '[') {
        depth++;
      } else if ((c == '}' || c == ']') && --depth == 0) {
        return i + 1;
      }
      i++;
    }
    return -1;
  }

  /**
   * The message in {@code frame}.
   *
   * @throws DecodingException if it cannot be read; its pointer is that of the frame
   */
  static <T> T message(String frame, Codec<T> codec) {
    JsonReader in = JsonReader.of(frame);
    T message = null;
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      if (name.equals("data")) {
        message = in.value(codec);
      } else {
        in.skip();
      }
    }
    in.end();
    if (message == null) {
      throw new DecodingException(null, "/data", "a message was expected, found none", null);
    }
    return message;
  }

  /** A refusal in the exchange's words. */
  record Refusal(int code, String message) {}

  /**
   * The refusal in a frame that carries no message; null if it is an acknowledgement.
   *
   * @throws DecodingException if it is neither
   */
  static @Nullable Refusal refusal(String frame) {
    JsonReader in = JsonReader.of(frame);
    Refusal refusal = null;
    boolean acknowledged = false;
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "error" -> refusal = in.skipNull() ? null : error(in);
        case "result" -> {
          acknowledged = true;
          in.skip();
        }
        default -> in.skip();
      }
    }
    in.end();
    if (refusal == null && !acknowledged) {
      throw new DecodingException(
          null, "", "a message, an acknowledgement or an error was expected", null);
    }
    return refusal;
  }

  private static Refusal error(JsonReader in) {
    Integer code = null;
    String message = null;
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      switch (name) {
        case "code" -> code = in.int32();
        case "message" -> message = in.text();
        default -> in.skip();
      }
    }
    return new Refusal(code == null ? 0 : code, message == null ? "" : message);
  }
}
