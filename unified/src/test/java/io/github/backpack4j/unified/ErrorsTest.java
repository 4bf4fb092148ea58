package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.BackpackException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.NotSentException;
import io.github.backpack4j.Outcome;
import io.github.backpack4j.OutcomeUnknownException;
import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.api.model.ApiErrorCode;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.RateLimiter;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningException;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.VerifyingKey;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsTest {

  private static final Logger SERVER = Logger.getLogger(MockWebServer.class.getName());
  private static final URI NOWHERE = URI.create("http://127.0.0.1:1");
  private static final Instant DEADLINE = Instant.parse("2023-11-14T22:13:25Z");

  /** What each code means when an order is placed, and when something else is asked for. */
  private static final String[] CODES = {
    "ACCOUNT_DEACTIVATED         403 Authentication      Authentication",
    "ACCOUNT_LIQUIDATING         400 BadRequest          BadRequest",
    "BORROW_LIMIT                400 BadRequest          BadRequest",
    "BORROW_REQUIRES_LEND_REDEEM 400 BadRequest          BadRequest",
    "FORBIDDEN                   403 Authentication      Authentication",
    "INSUFFICIENT_FUNDS          400 InsufficientFunds   InsufficientFunds",
    "INSUFFICIENT_MARGIN         400 InsufficientFunds   InsufficientFunds",
    "INSUFFICIENT_SUPPLY         400 InsufficientFunds   InsufficientFunds",
    "INVALID_ASSET               400 BadRequest          BadRequest",
    "INVALID_CLIENT_REQUEST      400 BadRequest          BadRequest",
    "INVALID_MARKET              400 BadSymbol           BadSymbol",
    "INVALID_ORDER               400 InvalidOrder        InvalidOrder",
    "INVALID_PRICE               400 InvalidOrder        InvalidOrder",
    "INVALID_POSITION_ID         400 BadRequest          BadRequest",
    "INVALID_QUANTITY            400 InvalidOrder        BadRequest",
    "INVALID_RANGE               400 BadRequest          BadRequest",
    "INVALID_SIGNATURE           401 Authentication      Authentication",
    "INVALID_SOURCE              400 BadRequest          BadRequest",
    "INVALID_SYMBOL              400 BadSymbol           BadSymbol",
    "INVALID_TWO_FACTOR_CODE     401 Authentication      Authentication",
    "LEND_LIMIT                  400 BadRequest          BadRequest",
    "LEND_REQUIRES_BORROW_REPAY  400 BadRequest          BadRequest",
    "MAINTENANCE                 503 ExchangeUnavailable ExchangeUnavailable",
    "MAX_LEVERAGE_REACHED        400 InsufficientFunds   InsufficientFunds",
    "NOT_IMPLEMENTED             501 NotSupported        NotSupported",
    "ORDER_LIMIT                 400 InvalidOrder        InvalidOrder",
    "POSITION_LIMIT              400 InvalidOrder        InvalidOrder",
    "PRECONDITION_FAILED         412 BadRequest          BadRequest",
    "RESOURCE_NOT_FOUND          404 OrderNotFound       BadRequest",
    "SERVER_ERROR                500 ExchangeUnavailable ExchangeUnavailable",
    "TIMEOUT                     504 ExchangeUnavailable ExchangeUnavailable",
    "TOO_EARLY                   425 ExchangeUnavailable ExchangeUnavailable",
    "TOO_MANY_REQUESTS           429 RateLimit           RateLimit",
    "TRADING_PAUSED              400 ExchangeUnavailable ExchangeUnavailable",
    "UNAUTHORIZED                401 Authentication      Authentication",
    "A_CODE_OF_TOMORROW          400 BadRequest          BadRequest",
    "A_CODE_OF_TOMORROW          500 ExchangeUnavailable ExchangeUnavailable",
  };

  @BeforeAll
  static void quiet() {
    SERVER.setLevel(Level.OFF); // it warns of connections that bring no request
  }

  @AfterAll
  static void loud() {
    SERVER.setLevel(null);
  }

  private static ApiException refused(String operation, int status, String code, String reason) {
    return new ApiException(operation, status, code, reason);
  }

  private static String kind(ExchangeException failure) {
    return failure.getClass().getSimpleName().replace("Exception", "");
  }

  @Test
  void everyCodeHasAMeaning() {
    Set<String> told = new HashSet<>();
    for (String row : CODES) {
      String[] cells = row.split(" +");
      told.add(cells[0]);
      int status = Integer.parseInt(cells[1]);
      for (String operation :
          List.of("getOrder", "executeOrder", "executeOrders", "cancelOrder", "cancelOpenOrders")) {
        assertRefused(refused(operation, status, cells[0], "No"), cells[2]);
      }
      for (String operation : List.of("getPositions", "executeBorrowLend", "requestWithdrawal")) {
        assertRefused(refused(operation, status, cells[0], "No"), cells[3]);
      }
    }
    Set<String> known = new HashSet<>();
    for (ApiErrorCode.Known code : ApiErrorCode.Known.values()) {
      if (code != ApiErrorCode.Known.UNRECOGNIZED) {
        known.add(code.name());
      }
    }
    assertThat(told).containsAll(known);
  }

  private static void assertRefused(ApiException refusal, String kind) {
    ExchangeException meant = Errors.translate(refusal);
    assertThat(kind(meant)).as("%s", refusal.getMessage()).isEqualTo(kind);
    assertThat(meant).hasMessage(refusal.getMessage()).hasCause(refusal);
    assertThat(meant.code()).isEqualTo(refusal.code());
    assertThat(meant.status()).isEqualTo(refusal.status());
    assertThat(meant.outcome()).isEqualTo(Outcome.REFUSED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Invalid signature | Authentication | Authentication",
        "Invalid X-Signature header | Authentication | Authentication",
        "Request has expired | Authentication | Authentication",
        "Invalid timestamp: must be within 10 minutes of current time"
            + " | Authentication | Authentication",
        "Invalid market symbol | BadSymbol | BadSymbol",
        "Symbol not found | BadSymbol | BadSymbol",
        "Quantity decimal too long | InvalidOrder | BadRequest",
        "Price decimal too long | InvalidOrder | BadRequest",
        "Quantity is below the minimum allowed value | InvalidOrder | BadRequest",
        "Must specify both triggerPrice and triggerQuantity or neither"
            + " | InvalidOrder | BadRequest",
        "Something new | BadRequest | BadRequest",
        "'' | BadRequest | BadRequest",
      })
  void whereTheCodeMisleadsTheMessageTells(String reason, String ofOrders, String ofOthers) {
    String code = "INVALID_CLIENT_REQUEST";
    assertRefused(refused("executeOrder", 400, code, reason), ofOrders);
    assertRefused(refused("requestWithdrawal", 400, code, reason), ofOthers);
  }

  @ParameterizedTest
  @CsvSource({
    "200, ExchangeUnavailable", // a firewall's
    "302, ExchangeUnavailable",
    "400, BadRequest",
    "401, Authentication",
    "403, ExchangeUnavailable",
    "404, BadRequest",
    "408, BadRequest",
    "429, RateLimit",
    "500, ExchangeUnavailable",
    "502, ExchangeUnavailable",
    "503, ExchangeUnavailable",
  })
  void plainTextIsMeantByItsStatus(int status, String kind) {
    assertRefused(refused("getMarkets", status, "", "404 not found"), kind);
    assertRefused(refused("getMarkets", status, "", "an HTML page: ERROR"), kind);
  }

  @Test
  void aMissingOrderIsAMissingOrderWhateverTheStatus() {
    assertRefused(refused("getOrder", 400, "RESOURCE_NOT_FOUND", "Not Found"), "OrderNotFound");
  }

  @Test
  void whatCannotBeReadWasCarriedOut() {
    DecodingException failure = DecodingException.leftOut("Market", "/0/symbol");
    ExchangeException meant = Errors.translate(failure);
    assertThat(meant)
        .isExactlyInstanceOf(UnreadableAnswerException.class)
        .hasMessage("Market: the exchange left out /0/symbol")
        .hasCause(failure);
    assertThat(meant.outcome()).isEqualTo(Outcome.EXECUTED);
    assertThat(meant.code()).isEmpty();
    assertThat(meant.status()).isZero();
  }

  @Test
  void aWriteWithoutAnAnswerHasAnUnknownOutcome() {
    OutcomeUnknownException failure =
        new OutcomeUnknownException(
                "executeOrder",
                503,
                "the answer was 503 MAINTENANCE",
                DEADLINE,
                List.of(7L),
                "a key",
                null)
            .withCode("MAINTENANCE");
    ExchangeException meant = Errors.translate(failure);
    assertThat(meant)
        .isExactlyInstanceOf(UnknownOutcomeException.class)
        .hasMessage(
            "executeOrder has an unknown outcome: the answer was 503 MAINTENANCE;"
                + " it can take effect until 2023-11-14T22:13:25Z")
        .hasCause(failure);
    assertThat(meant.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(meant.code()).isEqualTo("MAINTENANCE");
    assertThat(meant.status()).isEqualTo(503);
    assertThat(((UnknownOutcomeException) meant).deadline()).isEqualTo(DEADLINE);
    assertThat(((UnknownOutcomeException) meant).clientId()).isEqualTo(7);
  }

  @Test
  void aReadWithoutAnAnswerFoundTheExchangeUnavailable() {
    OutcomeUnknownException failure =
        OutcomeUnknownException.ofRead("getFills", "no answer came in time", DEADLINE, null);
    ExchangeException meant = Errors.translate(failure);
    assertThat(meant)
        .isExactlyInstanceOf(ExchangeUnavailableException.class)
        .hasMessage("getFills has an unknown outcome: no answer came in time")
        .hasCause(failure);
    assertThat(meant.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "symbol is required | | BadRequest",
        "its body is empty, and a batch has at least one item | | BadRequest",
        "its parameters cannot be written | java.lang.IllegalArgumentException | BadRequest",
        "it has to be signed, and there is no signer | | Authentication",
        "signing failed: the key is destroyed | SIGNING | Authentication",
        "signing failed | java.lang.IllegalStateException | Authentication",
        "signing failed: the signer returned 63 bytes instead of 64 | | Authentication",
        "standard, 2000 a minute, would have let it go after 61 s,"
            + " and it waits no longer than 60 s | | RateLimit",
        "the name of the host was not resolved | java.net.UnknownHostException"
            + " | ExchangeUnavailable",
        "no connection was made | java.net.ConnectException | ExchangeUnavailable",
        "no TLS connection was made | javax.net.ssl.SSLException | ExchangeUnavailable",
        "the thread was interrupted | | ExchangeUnavailable",
        "it was cancelled | | ExchangeUnavailable",
        "the client is closed | | ExchangeUnavailable",
        "the executor of the HTTP client takes no more calls"
            + " | java.util.concurrent.RejectedExecutionException | ExchangeUnavailable",
      })
  void whatWasNotSentIsMeantByWhyItWasNot(String reason, @Nullable String cause, String kind)
      throws Exception {
    NotSentException failure = new NotSentException("executeOrder", reason, cause(cause));
    ExchangeException meant = Errors.translate(failure);
    assertThat(kind(meant)).isEqualTo(kind);
    assertThat(meant).hasMessage("executeOrder was not sent: " + reason).hasCause(failure);
    assertThat(meant.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(meant.code()).isEmpty();
    assertThat(meant.status()).isZero();
  }

  private static @Nullable Throwable cause(@Nullable String name) throws Exception {
    if (name == null) {
      return null;
    }
    return name.equals("SIGNING")
        ? new SigningException("the key is destroyed", null)
        : (Throwable) Class.forName(name).getConstructor(String.class).newInstance("why");
  }

  @Test
  void theReasonsAreThoseThatTheClientGives() throws Exception {
    MockWebServer server = new MockWebServer();
    server.start();
    BackpackClient client = BackpackClient.builder().baseUrl(server.url("/").uri()).build();
    try {
      assertThat(failure(client.account().getAccount()))
          .isInstanceOf(AuthenticationException.class)
          .hasMessage("getAccount was not sent: it has to be signed, and there is no signer");
      assertThat(failure(client.markets().getTicker("", null)))
          .isInstanceOf(BadRequestException.class)
          .hasMessage("getTicker was not sent: symbol must not be empty");
      server.enqueue(new MockResponse.Builder().code(200).body("{").build());
      assertThat(failure(client.system().getStatus()))
          .isInstanceOf(UnreadableAnswerException.class);
      server.close();
      assertThat(failure(client.system().getStatus()))
          .isInstanceOf(ExchangeUnavailableException.class)
          .hasMessage("getStatus was not sent: no connection was made");
      client.close();
      assertThat(failure(client.system().getStatus()))
          .isInstanceOf(ExchangeUnavailableException.class)
          .hasMessage("getStatus was not sent: the client is closed");
    } finally {
      client.close();
      server.close();
    }
  }

  @Test
  void aSignerThatFailsIsAMatterOfAuthentication() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      for (RuntimeException why :
          List.of(
              new SigningException("the key is destroyed", null),
              new IllegalStateException("the module is gone"))) {
        try (BackpackClient client =
            BackpackClient.builder().baseUrl(server.url("/").uri()).signer(failing(why)).build()) {
          assertThat(failure(client.account().getAccount()))
              .isInstanceOf(AuthenticationException.class)
              .hasMessageStartingWith("getAccount was not sent: signing failed");
        }
      }
    }
  }

  private static Signer failing(RuntimeException why) {
    return new Signer() {
      @Override
      public VerifyingKey verifyingKey() {
        return VerifyingKey.of(new byte[32]);
      }

      @Override
      public byte[] sign(SigningString string) {
        throw why;
      }
    };
  }

  @Test
  void aRequestThatTheClientHoldsBackIsOneTooMany() throws Exception {
    RateLimiter limiter =
        RateLimiter.builder()
            .pool("standard", 1, Duration.ofMinutes(1))
            .maxWait(Duration.ZERO)
            .build();
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      server.enqueue(new MockResponse.Builder().code(400).body("No").build());
      try (BackpackClient client =
          BackpackClient.builder().baseUrl(server.url("/").uri()).rateLimiter(limiter).build()) {
        assertThat(failure(client.system().getStatus())).isInstanceOf(BadRequestException.class);
        assertThat(failure(client.system().getStatus()))
            .isInstanceOf(RateLimitException.class)
            .hasMessageStartingWith("getStatus was not sent: ");
      }
    }
  }

  @Test
  void aThreadThatIsInterruptedReachesNobody() {
    try (BackpackClient client = BackpackClient.builder().baseUrl(NOWHERE).build()) {
      Thread.currentThread().interrupt();
      assertThat(failure(client.system().getStatus()))
          .isInstanceOf(ExchangeUnavailableException.class)
          .hasMessage("getStatus was not sent: the thread was interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static ExchangeException failure(ApiCall<?> call) {
    try {
      call.execute();
    } catch (BackpackException e) {
      return Errors.translate(e);
    }
    throw new AssertionError("it succeeded");
  }

  @Test
  void anItemOfABatchIsMeantByItsOwnCode() {
    ExchangeException meant =
        Errors.ofItem("executeOrders", "INSUFFICIENT_FUNDS", "Insufficient funds");
    assertThat(meant)
        .isExactlyInstanceOf(InsufficientFundsException.class)
        .hasMessage("executeOrders refused this item with INSUFFICIENT_FUNDS: Insufficient funds");
    assertThat(meant.code()).isEqualTo("INSUFFICIENT_FUNDS");
    assertThat(meant.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(Errors.ofItem("executeOrders", "", ""))
        .hasMessage("executeOrders refused this item");
  }

  @Test
  void aPriceThatIsTooOldSaysHowOldItIs() {
    StalePriceException stale =
        new StalePriceException(
            "the mark price of SOL/USDC:USDC", Duration.ofMinutes(59), Duration.ofSeconds(10));
    assertThat(stale)
        .hasMessage("the mark price of SOL/USDC:USDC is 3540 s old, and 10 s is the bound");
    assertThat(stale.age()).isEqualTo(Duration.ofMinutes(59));
    assertThat(stale.bound()).isEqualTo(Duration.ofSeconds(10));
  }
}
