package io.github.backpack4j.http;

import static io.github.backpack4j.http.TestKit.failure;
import static io.github.backpack4j.http.TestKit.isSigned;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.BackpackException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.Outcome;
import io.github.backpack4j.OutcomeUnknownException;
import io.github.backpack4j.http.TestApi.OrderRequest;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ids of orders whose callers gave none, and what an answer says of an id. */
class AssignedClientIdTest {
  private static final OrderRequest UNNAMED = order(null);

  private static OrderRequest order(@Nullable Long clientId) {
    return new OrderRequest("SOL_USDC", null, clientId, null);
  }

  private static OkHttpClient.Builder sending(OkHttpClient.Builder http, String body) {
    return http.addInterceptor(
        chain ->
            chain.proceed(
                chain
                    .request()
                    .newBuilder()
                    .post(RequestBody.create(body, MediaType.get("application/json")))
                    .build()));
  }

  @Test
  void anOrderWithoutOneGetsTheNext() throws IOException {
    try (RawServer server = new RawServer(RawServer.json("{\"id\":\"1\"}"));
        TestKit kit = new TestKit(server.url())) {
      ApiCall<?> call = kit.api.executeOrder(UNNAMED);
      call.execute();
      call.execute();
      kit.api.executeOrder(order(5L)).execute();
      assertThat(server.requests())
          .extracting(RawServer.Request::text)
          .containsExactly(
              "{\"symbol\":\"SOL_USDC\",\"clientId\":1000}",
              "{\"symbol\":\"SOL_USDC\",\"clientId\":1001}",
              "{\"symbol\":\"SOL_USDC\",\"clientId\":5}");
      assertThat(server.requests()).allMatch(each -> isSigned("orderExecute", each));
      assertThat(server.requests())
          .allMatch(
              each -> each.header("Content-Length").equals(Integer.toString(each.body().length)));
    }
  }

  @Test
  void itIsWithoutASignAndStartsOverAtZero() throws IOException {
    try (RawServer server = new RawServer(RawServer.json("{\"id\":\"1\"}"));
        TestKit kit =
            new TestKit(
                server.url(), http -> http, transport -> transport.random(new TestRandom(-1)))) {
      kit.api.executeOrder(UNNAMED).execute();
      kit.api.executeOrder(UNNAMED).execute();
      assertThat(server.requests())
          .extracting(RawServer.Request::text)
          .containsExactly(
              "{\"symbol\":\"SOL_USDC\",\"clientId\":4294967295}",
              "{\"symbol\":\"SOL_USDC\",\"clientId\":0}");
    }
  }

  @Test
  void eachOrderOfABatchHasOneOfItsOwn() throws IOException {
    try (RawServer server = new RawServer(RawServer.status(503, "", ""));
        TestKit kit = new TestKit(server.url())) {
      OutcomeUnknownException lost =
          (OutcomeUnknownException)
              failure(
                  kit.api.executeOrders(
                      List.of(UNNAMED, order(1001L), UNNAMED, order(7L), UNNAMED)));
      assertThat(lost.clientIds()).containsExactly(1000L, 1001L, 1002L, 7L, 1003L);
      assertThat(lost.verifyingKey()).isEqualTo(TestKit.VERIFYING_KEY);
      assertThat(server.request().text())
          .isEqualTo(
              "[{\"symbol\":\"SOL_USDC\",\"clientId\":1000},"
                  + "{\"symbol\":\"SOL_USDC\",\"clientId\":1001},"
                  + "{\"symbol\":\"SOL_USDC\",\"clientId\":1002},"
                  + "{\"symbol\":\"SOL_USDC\",\"clientId\":7},"
                  + "{\"symbol\":\"SOL_USDC\",\"clientId\":1003}]");
      assertThat(isSigned("orderExecute", server.request())).isTrue();
    }
  }

  @Test
  void aLostAnswerTellsWhichOneItWas() throws IOException {
    try (RawServer server = new RawServer(RawServer.close(""));
        TestKit kit = new TestKit(server.url())) {
      OutcomeUnknownException lost =
          (OutcomeUnknownException) failure(kit.api.executeOrder(UNNAMED));
      assertThat(lost.clientId()).isEqualTo(1000);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|{\"clientId\":1000}",
        " { } |` { \"clientId\":1000} `",
        "{\"a\":{\"clientId\":5}}|{\"a\":{\"clientId\":5},\"clientId\":1000}",
        "{\"a\":\"}\"}|{\"a\":\"}\",\"clientId\":1000}",
        "{\"a\":\"ö😀\\\"\"\t}|{\"a\":\"ö😀\\\"\"\t,\"clientId\":1000}",
        "{\"clientId\":\"x\"}|{\"clientId\":\"x\"}",
        "{\"clientId\":null}|{\"clientId\":null}",
        "{\"a\":null}|{\"a\":null,\"clientId\":1000}",
        "{\"a\":[],\"clientId\":0}|{\"a\":[],\"clientId\":0}"
      })
  void itIsPutIntoWhateverBodyGoesOut(String body, String sent) throws IOException {
    try (RawServer server = new RawServer(RawServer.json("{\"id\":\"1\"}"));
        TestKit kit = new TestKit(server.url(), http -> sending(http, body))) {
      kit.api.executeOrder(UNNAMED).execute();
      assertThat(server.request().text().strip()).isEqualTo(sent.strip());
    }
  }

  @Test
  void whatDoesNotAssignOneSendsNone() throws IOException {
    try (RawServer server = new RawServer(RawServer.json("{\"id\":\"1\"}"));
        TestKit kit = new TestKit(server.url())) {
      kit.api.cancelOrder(UNNAMED).execute();
      kit.api.withdraw(UNNAMED).execute();
      kit.api.convertDust().execute();
      assertThat(server.requests())
          .extracting(RawServer.Request::text)
          .containsExactly("{\"symbol\":\"SOL_USDC\"}", "{\"symbol\":\"SOL_USDC\"}", "");
    }
  }

  @Test
  void aTransportStartsAnywhere() throws IOException {
    try (RawServer server = new RawServer(RawServer.status(503, "", ""))) {
      long[] ids = new long[2];
      for (int i = 0; i < 2; i++) {
        try (TestKit kit =
            new TestKit(
                server.url(), http -> http, transport -> transport.random(new SecureRandom()))) {
          ids[i] = ((OutcomeUnknownException) failure(kit.api.executeOrder(UNNAMED))).clientId();
        }
      }
      assertThat(ids[0]).isNotEqualTo(ids[1]).isBetween(0L, 4294967295L);
    }
  }

  // The answer.

  private static BackpackException answered(String body) throws IOException {
    try (RawServer server = new RawServer(RawServer.json(body));
        TestKit kit = new TestKit(server.url())) {
      return failure(kit.api.executeOrder(UNNAMED));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"1\",\"clientId\":999}",
        "{\"id\":\"1\",\"clientId\":\"999\"}",
        "{\"clientId\":999,\"id\":[",
        "{\"id\":\"1\",\"clientId\":\"another\"}"
      })
  void anAnswerThatNamesAnotherIdIsAnotherRequests(String body) throws IOException {
    assertThat(answered(body))
        .isExactlyInstanceOf(OutcomeUnknownException.class)
        .hasMessage(
            "executeOrder has an unknown outcome: the answer is another request's:"
                + " its clientId is not 1000; it can take effect until 2023-11-14T22:13:25Z")
        .satisfies(
            e -> {
              assertThat(((OutcomeUnknownException) e).status()).isEqualTo(200);
              assertThat(((OutcomeUnknownException) e).clientId()).isEqualTo(1000);
              assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"1\",\"clientId\":1000}",
        "{\"id\":\"1\",\"clientId\":\"1000\"}",
        "{\"id\":\"1\",\"clientId\":null}",
        "{\"id\":\"1\",\"other\":{\"clientId\":999}}",
        "{\"id\":\"1\"}"
      })
  void anAnswerThatNamesTheSameOrNoneIsTheRequests(String body) throws IOException {
    try (RawServer server = new RawServer(RawServer.json(body));
        TestKit kit = new TestKit(server.url())) {
      assertThat(kit.api.executeOrder(UNNAMED).execute().id()).isEqualTo("1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1]", "{\"clientId\":[", "nothing"})
  void whatCannotBeReadIsSaidToBeUnreadable(String body) throws IOException {
    assertThat(answered(body)).isExactlyInstanceOf(DecodingException.class);
  }

  @Test
  void theResultsOfABatchAreComparedOneByOne() throws IOException {
    try (RawServer server =
            new RawServer(
                RawServer.json("[{\"id\":\"1\",\"clientId\":7},{\"id\":\"2\"}]"),
                RawServer.json("[{\"id\":\"1\",\"clientId\":8},{\"id\":\"2\",\"clientId\":7}]"));
        TestKit kit = new TestKit(server.url())) {
      List<OrderRequest> orders = List.of(order(7L), order(8L));
      assertThat(kit.api.executeOrders(orders).execute()).hasSize(2);
      assertThat(failure(kit.api.executeOrders(orders)))
          .isExactlyInstanceOf(OutcomeUnknownException.class)
          .hasMessageContaining("the answer is another request's: its clientId is not 7");
    }
  }

  @Test
  void whatTheCallerNamedIsComparedToo() throws IOException {
    try (RawServer server = new RawServer(RawServer.json("{\"id\":\"1\",\"clientId\":8}"));
        TestKit kit = new TestKit(server.url())) {
      assertThat(failure(kit.api.executeOrder(order(7L))))
          .isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure(kit.api.cancelOrder(order(7L))))
          .isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(kit.api.cancelOrder(UNNAMED).execute().isDone()).isTrue();
    }
  }
}
