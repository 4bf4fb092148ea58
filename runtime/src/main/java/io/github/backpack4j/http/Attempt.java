package io.github.backpack4j.http;

import io.github.backpack4j.sign.Signed;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningException;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.Window;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at an operation, from before anything is sent: signs it on its way out and remembers
 * how far it came. It travels as a tag of the request.
 */
final class Attempt {
  private static final int SIGNATURE_SIZE = 64;

  private final OperationSpec<?> operation;
  private final @Nullable Signer signer;
  private final Window window;
  private final ServerClock clock;
  private final ClientIds ids;

  private @Nullable String signature;
  private @Nullable String verifyingKey;
  private int departures;
  private int status;
  private @Nullable String retryAfter;
  private ServerClock.Reading reading;
  private Instant sentAt;
  private Instant localSentAt;
  private @Nullable Instant deadline;
  private @Nullable OutgoingParameters parameters;
  private @Nullable WithheldException withheld;

  Attempt(
      OperationSpec<?> operation,
      @Nullable Signer signer,
      Window window,
      ServerClock clock,
      ClientIds ids) {
    this.operation = operation;
    this.signer = signer;
    this.window = window;
    this.clock = clock;
    this.ids = ids;
    this.reading = clock.reading();
    this.localSentAt = clock.local().instant();
    this.sentAt = reading.at(localSentAt);
  }

  /** Returns the request as it is to go out, signed where it has to be. */
  synchronized Request depart(Request request) throws IOException {
    try {
      if (departures > 0 && operation.effect() != Effect.READ) {
        throw new WithheldException("it has left once already", null);
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new WithheldException("the thread was interrupted", null);
      }
      Signed signed = operation.signed();
      Request bare = withoutNoBody(request);
      Request outgoing = signed == null ? bare : sign(bare, signed);
      if (signed == null) {
        now();
        deadline = sentAt;
      }
      departures++;
      status = 0;
      retryAfter = null;
      return outgoing;
    } catch (WithheldException e) {
      withheld = e;
      throw e;
    }
  }

  private void now() {
    reading = clock.reading();
    localSentAt = clock.local().instant();
    sentAt = reading.at(localSentAt);
  }

  private static Request withoutNoBody(Request request) {
    return request.body() instanceof NoBody
        ? request.newBuilder().method(request.method(), null).removeHeader("Content-Length").build()
        : request;
  }

  private Request sign(Request request, Signed signed) throws IOException {
    RequestBody given = request.body();
    byte[] body = given == null ? null : written(given);
    OutgoingParameters outgoingParameters =
        OutgoingParameters.of(request.url(), body, signed.batch(), operation.clientId());
    if (body != null && operation.assignsClientId()) {
      body = outgoingParameters.withClientIds(ids);
    }
    now();
    SigningString string = outgoingParameters.signingString(signed.value(), sentAt, window);
    if (signer == null) {
      throw new WithheldException(OperationSpec.NO_SIGNER, null);
    }
    byte[] signature;
    String key;
    try {
      signature = signer.sign(string);
      key = signer.verifyingKey().toBase64();
    } catch (SigningException e) {
      throw new WithheldException("signing failed: " + e.getMessage(), e);
    } catch (Throwable e) {
      // A native provider fails with an Error.
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw new WithheldException("signing failed", e);
    }
    if (signature.length != SIGNATURE_SIZE) {
      throw new WithheldException(
          "signing failed: the signer returned " + signature.length + " bytes instead of 64", null);
    }
    deadline = string.deadline();
    parameters = outgoingParameters;
    String encoded = Base64.getEncoder().encodeToString(signature);
    this.signature = encoded;
    this.verifyingKey = key;
    Request.Builder outgoing =
        request
            .newBuilder()
            .header("X-API-Key", key)
            .header("X-Timestamp", Long.toString(string.timestamp().toEpochMilli()))
            .header("X-Window", Long.toString(window.toMillis()))
            .header("X-Signature", encoded);
    if (given != null && body != null) {
      // These bytes and no others: the body given might write something else the second time.
      outgoing
          .method(request.method(), RequestBody.create(body, given.contentType()))
          .header("Content-Length", Integer.toString(body.length))
          .removeHeader("Transfer-Encoding");
    }
    return outgoing.build();
  }

  /** A signature as it stands, in a URL, and with what JSON may escape. */
  private static Pattern spellingsOf(String base64) {
    StringBuilder spellings = new StringBuilder();
    for (char c : base64.toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        spellings.append(c);
      } else {
        String code = "(?i:" + HexFormat.of().toHexDigits((byte) c) + ")";
        spellings.append("(?:\\\\?\\").append(c);
        spellings.append("|%").append(code).append("|\\\\u00").append(code).append(')');
      }
    }
    return Pattern.compile(spellings.toString());
  }

  /** The text without the signature, which an answer may repeat. */
  synchronized String masked(String text) {
    return signature == null ? text : spellingsOf(signature).matcher(text).replaceAll("***");
  }

  private static byte[] written(RequestBody body) throws IOException {
    Buffer buffer = new Buffer();
    try {
      body.writeTo(buffer);
    } catch (Throwable e) {
      throw new WithheldException("its body cannot be written", e);
    }
    return buffer.readByteArray();
  }

  /** Takes a departure back that turned out not to have taken place. */
  synchronized void notDeparted() {
    departures--;
  }

  synchronized void answered(int status, @Nullable String retryAfter) {
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** Whether anything may have left this machine. */
  synchronized boolean hasDeparted() {
    return departures > 0;
  }

  /** How many times it left this machine. */
  synchronized int departures() {
    return departures;
  }

  /** The status that came in, whatever interceptors made of it; 0 if none did. */
  synchronized int status() {
    return status;
  }

  synchronized Instant sentAt() {
    return sentAt;
  }

  synchronized Instant deadline() {
    return deadline == null ? sentAt : deadline;
  }

  /** The key it was signed for, in base64; null if it was not signed. */
  synchronized @Nullable String verifyingKey() {
    return verifyingKey;
  }

  synchronized List<Long> clientIds() {
    return parameters == null ? List.of() : parameters.clientIds();
  }

  /** How many items of a batch went out. */
  synchronized int items() {
    return parameters == null ? 0 : parameters.itemCount();
  }

  /**
   * What an answer says that makes it the answer of another request; null if nothing does. A client
   * id that it does not name does not differ.
   */
  synchronized @Nullable String mistakenFor(byte[] answer) {
    String member = operation.clientId();
    if (parameters == null || member.isEmpty()) {
      return null;
    }
    List<@Nullable Long> sent = parameters.clientIdOfEach();
    List<String> mismatches = new ArrayList<>();
    AnswerMembers.each(
        answer,
        operation.isBatch(),
        member,
        (found, item) -> {
          Long expected = item < sent.size() ? sent.get(item) : null;
          if (expected != null && !found.equals(expected.toString())) {
            mismatches.add("its " + member + " is not " + expected);
          }
        });
    return mismatches.isEmpty() ? null : mismatches.get(0);
  }

  /** When the answer asks to come back; null if it does not. */
  synchronized @Nullable Duration retryAfter() {
    return RetryAfter.of(retryAfter, clock);
  }

  /** What its timestamp was made with. */
  synchronized ServerClock.Reading reading() {
    return reading;
  }

  /** How long ago it was sent, by the clock here. */
  synchronized Duration age() {
    return Duration.between(localSentAt, clock.local().instant());
  }

  /** Why it was kept from going out; null if it was not. */
  synchronized @Nullable WithheldException withheld() {
    return withheld;
  }
}
