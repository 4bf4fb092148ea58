package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.ApiException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.GeneratedClient;
import io.github.backpack4j.conformance.Losses;
import io.github.backpack4j.conformance.contract.ContractDocument;
import io.github.backpack4j.conformance.result.Outcome;
import io.github.backpack4j.http.Reply;
import io.github.backpack4j.json.Codec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds one answer against the contract, check by check.
 *
 * <p>Each fact is reported by one check only; one that an earlier check keeps from being judged is
 * left out.
 */
public final class AnswerChecks {
  /** Statuses of a server that is not there for the moment. */
  private static final Set<Integer> NOT_THERE = Set.of(408, 429, 502, 504);

  private static final Set<String> PAUSED = Set.of("MAINTENANCE", "TRADING_PAUSED");
  private static final Pattern CODE = Pattern.compile("[A-Z_]{1,60}");
  private static final int MOST_COMPARED = 200;
  private static final String NOT_FOUND = "RESOURCE_NOT_FOUND";

  private static final JsonNode OPENAPI = ContractDocument.standard().openapi();

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
      Received received = answer.received();
      boolean endless = received != null && received.failure() instanceof Wire.TooLongException;
      record(
          "answer",
          endless ? Outcome.FAIL : Outcome.INCONCLUSIVE,
          NetworkFailure.words(answer, run.target().timeout()));
      return;
    }
    passed("answer");
    if (!status() || answer.status() != 200) {
      return;
    }
    boolean rightType = contentType();
    JsonNode json = answer.json();
    if (json == null) {
      if (rightType) {
        record("decoding", Outcome.FAIL, noJson(answer.bytes(), "body"));
      }
      return;
    }
    contract(json);
  }

  private void contract(JsonNode json) {
    ContractWalk walk =
        ContractWalk.through(
            Objects.requireNonNull(operation.answer()), json, answer.asked(), !operation.signed());
    second(walk, json);
    found("schema", walk.schema(), Outcome.FAIL);
    decoding(json, walk);
    found("required", walk.required(), Outcome.FAIL);
    found("known", walk.known(), Outcome.WARN);
    if (walk.times() == 0) {
      record("units", Outcome.OMIT, "there are no times in it");
    } else {
      found("units", walk.units(), Outcome.FAIL);
    }
  }

  /**
   * What the validator has found, where our own look has found nothing, and members given twice.
   */
  private void second(ContractWalk walk, JsonNode json) {
    if (operation.content() != ContractIndex.Content.JSON) {
      return;
    }
    Map<String, String> problems =
        walk.wrong().size() > MOST_COMPARED
            ? Map.of() // Nobody reads so many, and each is held against each.
            : SchemaValidator.standard().problems(operation, json);
    problems.forEach(
        (pointer, message) -> {
          boolean told =
              walk.wrong().stream()
                  .anyMatch(at -> at.startsWith(pointer) || pointer.startsWith(at));
          if (!told && !walk.allows(pointer)) {
            walk.schemaFindings()
                .add(
                    pointer,
                    operation.signed() ? "not what the contract's schema allows" : message);
          }
        });
    String twice = givenTwice();
    if (twice != null) {
      walk.schemaFindings().add("", twice);
    }
  }

  /** A reader takes the last of two members of one name, and nobody hears of the first. */
  private @Nullable String givenTwice() {
    JsonFactory strict =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser parser = strict.createParser(answer.bytes())) {
      while (parser.nextToken() != null) {
        // To the first name that comes again.
      }
      return null;
    } catch (JsonProcessingException e) {
      return "a member comes twice in one object, at byte " + e.getLocation().getByteOffset();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void found(String check, String findings, Outcome outcome) {
    record(check, findings.isEmpty() ? Outcome.PASS : outcome, findings);
  }

  private boolean status() {
    int status = answer.status();
    JsonNode responses = contract().path("responses");
    if (status / 100 == 2 && responses.has(String.valueOf(status))) {
      passed("status");
      return true;
    }
    JsonNode body = answer.json();
    String code = body == null ? "" : body.path("code").asText();
    boolean paused = status == 503 || PAUSED.contains(code);
    if (paused || status >= 500 && run.isInMaintenance()) {
      record("status", Outcome.INCONCLUSIVE, status + ": the exchange is in maintenance");
    } else if (NOT_THERE.contains(status)) {
      record("status", Outcome.INCONCLUSIVE, status + ": " + notThere(status));
    } else if (status == 404 && code.equals(NOT_FOUND) && operation.signed() && mayBeMissing()) {
      record("status", Outcome.OMIT, "404: there is nothing to look at");
    } else {
      record("status", Outcome.FAIL, words(status, code) + ", and the contract says 200");
    }
    return false;
  }

  /** In words, for a status of a server that is not there for the moment. */
  static String notThere(int status) {
    return switch (status) {
      case 408 -> "the server says that the request took too long";
      case 429 -> "the server asks for fewer requests";
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
  private String words(int status, String code) {
    StringBuilder words = new StringBuilder().append(status);
    if (status / 100 == 3) {
      words.append(" to another place");
    }
    if (CODE.matcher(code).matches()) {
      words.append(' ').append(code);
    }
    if (answer.failure() instanceof ApiException refusal
        && !refusal.reason().isEmpty()
        && !operation.signed()) {
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

  /**
   * Why a text is no JSON.
   *
   * @param bytes the text in UTF-8
   * @param what it is: {@code body}
   */
  static String noJson(byte[] bytes, String what) {
    if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
      return "the " + what + " is empty";
    }
    try (JsonParser parser = LiveAnswer.FACTORY.createParser(bytes)) {
      while (parser.nextToken() != null) {
        // To the place where it goes astray.
      }
      return "there is more than one JSON value";
    } catch (StreamConstraintsException e) {
      return "the " + what + " is nested deeper, or has more values, than anything of the contract";
    } catch (JsonEOFException e) {
      return "the JSON ends early, after " + bytes.length + " bytes";
    } catch (JsonProcessingException e) {
      return "the " + what + " is no JSON from byte " + e.getLocation().getByteOffset() + " on";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void decoding(JsonNode json, ContractWalk walk) {
    RuntimeException failure = answer.failure();
    if (failure != null) {
      if (!walk.schemaFindings().isEmpty()) {
        record("decoding", Outcome.OMIT, "what the schema does not allow keeps it from being read");
        return;
      }
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
    Object value = answer.value() instanceof Reply<?> reply ? reply.valueOrNull() : answer.value();
    Findings findings = new Findings();
    if (codec != null) {
      List<String> losses = Losses.ofReading(json, codec, value);
      for (String loss : losses.subList(0, Math.min(MOST_COMPARED, losses.size()))) {
        String[] parts = loss.split(": ", 3);
        if (!walk.tellsOf(parts[1])) {
          String words = operation.signed() ? "not read as it came" : parts[2];
          findings.add(parts[1], parts[0] + ", " + words);
        }
      }
    }
    found("decoding", findings.text(), Outcome.FAIL);
  }

  /** What the contract says of the operation. */
  private JsonNode contract() {
    return OPENAPI
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
