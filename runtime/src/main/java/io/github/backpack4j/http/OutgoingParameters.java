package io.github.backpack4j.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.Window;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that the exchange will find in a request, read from its URL and from the bytes of
 * its body.
 *
 * <p>Those of a query are percent-decoded. Those of a body are the members of a JSON object: text
 * as it means, numbers in the digits that stand there, {@code true} and {@code false}; null adds
 * nothing. A batch is an array of such objects.
 *
 * <p>Unproven: a member that is itself an object or an array adds its JSON, without white space and
 * with sorted names. The exchange does not say; its own client for another language comes to that.
 */
final class OutgoingParameters {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build())
          .build();

  private final List<List<Map.Entry<String, String>>> items = new ArrayList<>();
  private final List<@Nullable Long> clientIds = new ArrayList<>(); // one for each item
  private final List<Integer> openEnds = new ArrayList<>(); // of items without a client id
  private final Set<Integer> bare = new HashSet<>(); // items without any member
  private final String clientId;
  private String text = "";
  private boolean holdsClientId;

  private OutgoingParameters(String clientId) {
    this.clientId = clientId;
  }

  /**
   * Reads them.
   *
   * @param body its bytes; null or empty for none
   * @param batch whether the body has to be an array of objects
   * @param clientId name of the parameter that holds the caller's own id; empty for none
   * @throws WithheldException if the exchange could find something else there than is signed
   */
  static OutgoingParameters of(HttpUrl url, byte @Nullable [] body, boolean batch, String clientId)
      throws WithheldException {
    OutgoingParameters parameters = new OutgoingParameters(clientId);
    String query = url.encodedQuery();
    boolean hasQuery = query != null && !query.isEmpty();
    if (body == null || body.length == 0) {
      if (batch) {
        throw new WithheldException("its body is empty, and a batch has at least one item", null);
      }
      parameters.begin();
      if (hasQuery) {
        parameters.readQuery(url);
      }
    } else {
      parameters.readBody(body, batch);
      if (hasQuery) {
        throw new WithheldException(
            "it has parameters in both query and body, and only one of them can be signed", null);
      }
    }
    return parameters;
  }

  private void begin() {
    items.add(new ArrayList<>());
    clientIds.add(null);
    holdsClientId = false;
  }

  private void add(String name, String value) {
    items.get(items.size() - 1).add(Map.entry(name, value));
    if (name.equals(clientId) && isInteger(value)) {
      clientIds.set(clientIds.size() - 1, Long.valueOf(value));
    }
  }

  private static boolean isInteger(String text) {
    return Digits.areAll(text) && text.length() <= 18;
  }

  private void readQuery(HttpUrl url) {
    for (int i = 0; i < url.querySize(); i++) {
      String value = url.queryParameterValue(i);
      add(url.queryParameterName(i), value == null ? "" : value);
    }
  }

  private void readBody(byte[] body, boolean batch) throws WithheldException {
    try {
      text = decoded(body);
    } catch (CharacterCodingException quotesTheBody) {
      throw unreadable();
    }
    try (JsonParser in = JSON.createParser(text)) {
      JsonToken token = in.nextToken();
      if (batch) {
        if (token != JsonToken.START_ARRAY) {
          throw new WithheldException("its body is no JSON array, which a batch is", null);
        }
        while (in.nextToken() != JsonToken.END_ARRAY) {
          readObject(in, "an item of its body is no JSON object");
        }
        if (items.isEmpty()) {
          throw new WithheldException("its body is empty, and a batch has at least one item", null);
        }
      } else {
        readObject(in, "its body is no JSON object");
      }
      if (in.nextToken() != null) {
        throw new WithheldException("its body goes on after the JSON", null);
      }
    } catch (WithheldException e) {
      throw e;
    } catch (IOException quotesTheBody) {
      throw unreadable();
    }
  }

  private static WithheldException unreadable() {
    return new WithheldException("its body is no JSON that can be signed", null);
  }

  private static String decoded(byte[] utf8) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
  }

  private void readObject(JsonParser in, String otherwise) throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      throw new WithheldException(otherwise, null);
    }
    begin();
    boolean isBare = true;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      isBare = false;
      String name = in.currentName();
      holdsClientId |= name.equals(clientId);
      switch (in.nextToken()) {
        case VALUE_NULL -> {}
        case VALUE_STRING -> add(name, filled(name, in.getText()));
        default -> add(name, compact(in));
      }
    }
    if (isBare) {
      bare.add(items.size() - 1);
    }
    openEnds.add(holdsClientId ? -1 : (int) in.currentTokenLocation().getCharOffset());
  }

  // Left out, a member may widen what is done: dust of one asset becomes dust of all.
  private static String filled(String name, String value) throws WithheldException {
    if (value.isEmpty()) {
      throw new WithheldException(
          "the member " + name + " of its body is empty, which the exchange takes for absent",
          null);
    }
    return value;
  }

  /**
   * Names each item of the body that its caller did not name.
   *
   * @return the bytes of the body with those names in it
   */
  byte[] withClientIds(ClientIds ids) {
    StringBuilder named = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < openEnds.size(); i++) {
      int end = openEnds.get(i);
      if (end >= 0) {
        long id = ids.next();
        while (clientIds.contains(id)) {
          id = ids.next();
        }
        named.append(text, copied, end).append(bare.contains(i) ? "" : ",");
        named.append(quoted(clientId)).append(':').append(id);
        copied = end;
        items.get(i).add(Map.entry(clientId, Long.toString(id)));
        clientIds.set(i, id);
      }
    }
    return named.append(text, copied, text.length()).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The JSON of the value that the parser stands on, without white space, names sorted. */
  private static String compact(JsonParser in) throws IOException {
    switch (in.currentToken()) {
      case START_OBJECT:
        Map<String, String> members = new TreeMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
          String name = in.currentName();
          in.nextToken();
          members.put(name, compact(in));
        }
        List<String> pairs = new ArrayList<>();
        members.forEach((name, value) -> pairs.add(quoted(name) + ":" + value));
        return "{" + String.join(",", pairs) + "}";
      case START_ARRAY:
        List<String> elements = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
          elements.add(compact(in));
        }
        return "[" + String.join(",", elements) + "]";
      case VALUE_STRING:
        return quoted(in.getText());
      default:
        return in.getText();
    }
  }

  private static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  /** The signing string of these parameters. */
  SigningString signingString(String instruction, Instant timestamp, Window window) {
    SigningString.Builder builder = SigningString.builder(instruction);
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        builder.nextItem();
      }
      items
          .get(i)
          .forEach(parameter -> builder.parameter(parameter.getKey(), parameter.getValue()));
    }
    return builder.build(timestamp, window);
  }

  /** How many items a batch has. */
  int itemCount() {
    return items.size();
  }

  /** The caller's own ids, in the order of the request. */
  List<Long> clientIds() {
    List<Long> given = new ArrayList<>(clientIds);
    given.removeIf(Objects::isNull);
    return Collections.unmodifiableList(given);
  }

  /** The caller's own id of each item; null for one that has none. */
  List<@Nullable Long> clientIdOfEach() {
    return Collections.unmodifiableList(clientIds);
  }
}
