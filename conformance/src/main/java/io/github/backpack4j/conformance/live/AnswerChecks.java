package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.ApiException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.GeneratedClient;
import io.github.backpack4j.conformance.Losses;
import io.github.backpack4j.conformance.contract.ContractDocument;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.json.Codec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds one answer against the contract, check by check.
 *
 * <p>Each fact is reported by one check only; one that an earlier check keeps from being judged is
 * left out.
 */
public final class AnswerChecks {
  /** Statuses of a server that is not there for the moment. */
  private static final Set<Integer> NOT_THERE = Set.of(408, 429, 502, 503, 504);

  private static final Set<String> PAUSED = Set.of("MAINTENANCE", "TRADING_PAUSED");
  private static final String NOT_FOUND = "RESOURCE_NOT_FOUND";

  private final LiveRun run;
  private final LiveAnswer answer;
  private final ContractIndex.Operation operation;

  private AnswerChecks(LiveRun run, LiveAnswer answer) {
    this.run = run;
    this.answer = answer;
    this.operation = answer.operation();
  }

  /** Records what there is to say of an answer. */
  public static void record(LiveRun run, LiveAnswer answer) {
    new AnswerChecks(run, answer).all();
  }

  /** Whether there is a body to look into: an answer that came whole, with the status it should. */
  public static boolean hasBody(LiveAnswer answer) {
    return answer.isWhole() && answer.status() == 200 && answer.json() != null;
  }

  private void all() {
    if (!answer.isWhole()) {
      record("answer", Outcome.INCONCLUSIVE, NetworkFailure.words(answer, run.target().timeout()));
      return;
    }
    passed("answer");
    if (!status() || answer.status() == 204) {
      return;
    }
    boolean rightType = contentType();
    JsonNode json = answer.json();
    if (json == null) {
      if (rightType) {
        record("decoding", Outcome.FAIL, noJson());
      }
      return;
    }
    decoding(json);
  }

  private boolean status() {
    int status = answer.status();
    JsonNode responses = contract().path("responses");
    if (status / 100 == 2 && responses.has(String.valueOf(status))) {
      passed("status");
      return true;
    }
    ApiException refusal = answer.failure() instanceof ApiException e ? e : null;
    String code = refusal == null ? "" : refusal.code();
    if (NOT_THERE.contains(status) || PAUSED.contains(code)) {
      record("status", Outcome.INCONCLUSIVE, status + ": " + notThere(status, code));
    } else if (status == 404 && code.equals(NOT_FOUND) && operation.signed() && mayBeMissing()) {
      record("status", Outcome.OMIT, "404: there is nothing to look at");
    } else {
      record("status", Outcome.FAIL, words(status, refusal) + ", and the contract says 200");
    }
    return false;
  }

  private static String notThere(int status, String code) {
    if (PAUSED.contains(code)) {
      return "the exchange is in maintenance";
    }
    return switch (status) {
      case 408 -> "the server says that the request took too long";
      case 429 -> "the server asks for fewer requests";
      case 503 -> "the exchange is in maintenance";
      default -> "what stands before the exchange does not reach it";
    };
  }

  private boolean mayBeMissing() {
    for (JsonNode code : contract().path("x-backpack-failures")) {
      if (code.asText().equals(NOT_FOUND)) {
        return true;
      }
    }
    return false;
  }

  /** Status, code and, where it tells nothing of an account, the words of a refusal. */
  private String words(int status, @Nullable ApiException refusal) {
    StringBuilder words = new StringBuilder().append(status);
    if (status / 100 == 3) {
      words.append(" to another place");
    }
    if (refusal != null && !refusal.code().isEmpty()) {
      words.append(' ').append(refusal.code());
    }
    if (refusal != null && !refusal.reason().isEmpty() && !operation.signed()) {
      words.append(" \"").append(refusal.reason()).append('"');
    }
    return words.toString();
  }

  private boolean contentType() {
    String expected =
        operation.content() == ContractIndex.Content.TEXT ? "text/plain" : "application/json";
    String type = answer.mediaType();
    if (type.equals(expected)) {
      passed("content type");
      return true;
    }
    record(
        "content type",
        Outcome.FAIL,
        (type.isEmpty() ? "none" : type) + ", and the contract says " + expected);
    return false;
  }

  private String noJson() {
    if (answer.text().isBlank()) {
      return "the body is empty";
    }
    try (JsonParser parser = new JsonFactory().createParser(answer.bytes())) {
      while (parser.nextToken() != null) {
        // To the place where it goes astray.
      }
      return "there is more than one JSON value";
    } catch (JsonEOFException e) {
      return "the JSON ends early, after " + answer.bytes().length + " bytes";
    } catch (JsonProcessingException e) {
      return "the body is no JSON from byte " + e.getLocation().getByteOffset() + " on";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void decoding(JsonNode json) {
    RuntimeException failure = answer.failure();
    if (failure != null) {
      Findings findings = new Findings();
      if (failure instanceof DecodingException e) {
        findings.add(e.pointer(), operation.signed() ? "it cannot be read" : e.reason());
      } else {
        findings.add("", "the client fails: " + failure.getClass().getSimpleName());
      }
      record("decoding", Outcome.FAIL, findings.text());
      return;
    }
    Codec<?> codec = GeneratedClient.answerCodec(operation.id());
    Findings findings = new Findings();
    if (codec != null) {
      for (String loss : Losses.ofReading(json, codec, answer.value())) {
        findings.add("", operation.signed() ? place(loss) + ": not read as it came" : loss);
      }
    }
    record("decoding", findings.isEmpty() ? Outcome.PASS : Outcome.FAIL, findings.text());
  }

  /** A loss without its values: {@code written again: /0/id}. */
  private static String place(String loss) {
    String[] parts = loss.split(": ", 3);
    return parts[0] + ": " + parts[1];
  }

  /** What the contract says of the operation. */
  private JsonNode contract() {
    return ContractDocument.standard()
        .openapi()
        .path("paths")
        .path(operation.path())
        .path(operation.method().toLowerCase(Locale.ROOT));
  }

  private void passed(String check) {
    record(check, Outcome.PASS, "");
  }

  private void record(String check, Outcome outcome, String message) {
    run.check(answer.subject(), check, outcome, message, answer.exchange());
  }
}
