package io.github.backpack4j.http;

import static io.github.backpack4j.http.TestKit.ORDER;
import static io.github.backpack4j.http.TestKit.assertTellsNoSecret;
import static io.github.backpack4j.http.TestKit.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.BackpackException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.OutcomeUnknownException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the exchange says gets into messages and logs, so it is not let in as it comes. */
class WordsOfTheExchangeTest {
  private static final String TAIL = "; it can take effect until 2023-11-14T22:13:25Z";

  private static BackpackException answered(Function<String, RawServer.Answer> bySignature)
      throws IOException {
    RawServer.Answer echo =
        (request, connection) ->
            bySignature.apply(request.header("X-Signature")).to(request, connection);
    try (RawServer server = new RawServer(echo);
        TestKit kit = new TestKit(server.url())) {
      BackpackException failure = failure(kit.api.executeOrder(ORDER));
      assertTellsNoSecret(failure, server.requests());
      return failure;
    }
  }

  private static BackpackException refused(String body) throws IOException {
    return answered(signature -> RawServer.status(400, "", body));
  }

  @Test
  void aMessageIsPutOnOneLine() throws IOException {
    String forged = "x\\n2026 INFO\\r\\u001b[2K\\u2028filled\\u202eall";
    BackpackException failure = refused("{\"code\":\"A\\nB\",\"message\":\"" + forged + "\"}");
    assertThat(failure)
        .isExactlyInstanceOf(ApiException.class)
        .hasMessage("executeOrder was refused with 400 A B: x 2026 INFO [2K filled all");
    assertThat(((ApiException) failure).code()).isEqualTo("A B");
    assertThat(((ApiException) failure).reason()).isEqualTo("x 2026 INFO [2K filled all");
  }

  @Test
  void aMessageIsCutTo200Characters() throws IOException {
    String begun = "a".repeat(199);
    String body = "{\"code\":\"" + begun + "bc\",\"message\":\"" + begun + "\uD83D\uDE00\"}";
    assertThat(refused(body))
        .isExactlyInstanceOf(ApiException.class)
        .hasMessage("executeOrder was refused with 400 " + begun + "b: " + begun);
  }

  @Test
  void aSignatureThatIsRepeatedIsMasked() throws IOException {
    for (String body :
        new String[] {
          "{\"code\":\"%s\",\"message\":\"signature %s of X\"}",
          "signature %s of X",
          "{\"error\":\"signature %s of X\"}",
          "<html><title>signature %s of X</title>"
        }) {
      String plain = refused(body.replace("%s", "***")).getMessage();
      for (Function<String, String> spelling : SPELLINGS) {
        assertThat(
                answered(
                    signature ->
                        RawServer.status(400, "", body.replace("%s", spelling.apply(signature)))))
            .isExactlyInstanceOf(ApiException.class)
            .hasMessage(plain);
      }
      assertThat(answered(signature -> RawServer.status(503, "", body.replace("%s", signature))))
          .isExactlyInstanceOf(OutcomeUnknownException.class)
          .hasMessage(
              plain.replace("was refused with 400", "has an unknown outcome: the answer was 503")
                  + TAIL);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static final Function<String, String>[] SPELLINGS =
      new Function[] {
        signature -> signature,
        signature -> URLEncoder.encode((String) signature, StandardCharsets.UTF_8),
        signature -> ((String) signature).replace("/", "\\/"),
        signature -> ((String) signature).replace("=", "\\u003d").replace("+", "\\u002B")
      };

  @Test
  void aSignatureAcrossTheCutIsMaskedBeforeIt() throws IOException {
    String begun = "a".repeat(190);
    assertThat(answered(signature -> RawServer.status(400, "", begun + signature)))
        .hasMessage("executeOrder was refused with 400: " + begun + "***");
  }

  private static void assertQuotesNothing(BackpackException failure) {
    StringWriter everything = new StringWriter();
    failure.printStackTrace(new PrintWriter(everything, true));
    assertThat(everything.toString()).doesNotContain("planted", "706c616e746564");
    assertThat(failure).hasCauseInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"planted\r\n\r\n", "HTTP/1.1 planted\r\n\r\n", "planted"})
  void aHeadThatIsNoHttpIsNotQuoted(String head) throws IOException {
    BackpackException failure = answered(signature -> RawServer.close(head + signature));
    assertThat(failure)
        .isExactlyInstanceOf(OutcomeUnknownException.class)
        .hasMessage(
            "executeOrder has an unknown outcome: the connection broke before the answer came"
                + TAIL);
    assertQuotesNothing(failure);
  }

  @ParameterizedTest
  @ValueSource(strings = {"planted\r\n", "5;planted\r\nabcdeplanted\r\n", "5 planted\r\n"})
  void aChunkThatIsNoneIsNotQuoted(String chunk) throws IOException {
    String head = "HTTP/1.1 %s X\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk;
    BackpackException failure =
        answered(signature -> RawServer.close(head.replace("%s", "200") + signature));
    assertThat(failure)
        .isExactlyInstanceOf(DecodingException.class)
        .hasMessage("executeOrder: the answer cannot be read: it broke off");
    assertQuotesNothing(failure);
    failure = answered(signature -> RawServer.close(head.replace("%s", "400") + signature));
    assertThat(failure)
        .isExactlyInstanceOf(OutcomeUnknownException.class)
        .hasMessage(
            "executeOrder has an unknown outcome: the answer was 400, and it broke off" + TAIL);
    assertQuotesNothing(failure);
  }
}
