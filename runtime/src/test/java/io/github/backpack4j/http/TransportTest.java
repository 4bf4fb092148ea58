package io.github.backpack4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.backpack4j.http.TestApi.Order;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.SigningKey;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

class TransportTest {
  private static final URI URL = URI.create("https://user:planted@exchange.test/v1");

  private final Transport transport =
      Transport.builder()
          .baseUrl(URL)
          .signer(new Ed25519Signer(SigningKey.fromBase64(TestKit.SEED)))
          .build();

  @Test
  void needsABaseUrl() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Transport.builder().build())
        .withMessage(
            "baseUrl: give an http or https URL without query, such as https://api.example.com");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://exchange.test",
        "exchange",
        "https://exchange.test?a=b",
        "https://a.test#b"
      })
  void refusesAnUnfitBaseUrl(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Transport.builder().baseUrl(URI.create(url)).build())
        .withMessage(
            "baseUrl: give an http or https URL without query, such as https://api.example.com");
  }

  @Test
  void printsTheHostOnly() {
    assertThat(transport).hasToString("Transport[https://exchange.test/...]");
    TestApi api = transport.api(TestApi.class, TestApi.CODECS);
    assertThat(api).hasToString("TestApi[Transport[https://exchange.test/...]]");
    assertThat(api.toString() + Transport.builder().baseUrl(URL))
        .doesNotContain("planted", TestKit.SEED, TestKit.VERIFYING_KEY);
  }

  @Test
  void anApiIsEqualToItselfOnly() {
    TestApi api = transport.api(TestApi.class, TestApi.CODECS);
    TestApi other = transport.api(TestApi.class, TestApi.CODECS);
    assertThat(api).isEqualTo(api).isNotEqualTo(other).hasSameHashCodeAs(api);
  }

  @Test
  void closesAnHttpClientOfItsOwnOnly() {
    OkHttpClient given = new OkHttpClient();
    Transport onGiven = Transport.builder().baseUrl(URL).httpClient(given).build();
    onGiven.close();
    assertThat(given.dispatcher().executorService().isShutdown()).isFalse();
    transport.close();
    assertThat(transport.client().dispatcher().executorService().isShutdown()).isTrue();
    given.dispatcher().executorService().shutdown();
  }

  /** An interface with something wrong. */
  public interface NoOperation {
    @GET("a")
    ApiCall<String> a();
  }

  /** An interface with something wrong. */
  public interface NoApiCall {
    @Operation(effect = Effect.READ)
    @GET("a")
    Call<String> a();
  }

  /** An interface with something wrong. */
  @SuppressWarnings("rawtypes")
  public interface RawApiCall {
    @Operation(effect = Effect.READ)
    @GET("a")
    ApiCall a();
  }

  /** An interface with something wrong. */
  public interface UnknownAnswer {
    @Operation(effect = Effect.READ)
    @GET("a")
    ApiCall<List<Thread>> a();
  }

  /** An interface with something wrong. */
  public interface NoUnit {
    @Operation(effect = Effect.READ)
    @GET("a")
    ApiCall<Instant> a();
  }

  /** An interface with something wrong. */
  public interface UnknownUnit {
    @Operation(effect = Effect.READ)
    @Unit("h")
    @GET("a")
    ApiCall<Instant> a();
  }

  /** An interface with something wrong. */
  public interface UnknownParameter {
    @Operation(effect = Effect.READ, required = "b")
    @GET("a")
    ApiCall<String> a(@Query("c") @Nullable String c);
  }

  /** An interface with something wrong. */
  public interface UnknownMember {
    @Operation(effect = Effect.READ, exactlyOneOf = @OneOf({"c", "d"}))
    @GET("a")
    ApiCall<String> a(@Query("c") @Nullable String c);
  }

  /** An interface with something wrong. */
  public interface NoAnswer {
    @Operation(effect = Effect.WRITE)
    @POST("a")
    ApiCall<Void> a();
  }

  /** An interface with something wrong. */
  public interface UnknownBody {
    @Operation(effect = Effect.WRITE)
    @POST("a")
    ApiCall<Order> a(@Body Thread body);
  }

  /** An interface with something wrong. */
  public interface UnknownQuery {
    @Operation(effect = Effect.READ)
    @GET("a")
    ApiCall<Order> a(@Query("b") Thread b);
  }

  private void assertRefused(Class<?> type, String... messages) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> transport.api(type, TestApi.CODECS))
        .satisfies(
            e -> {
              StringBuilder all = new StringBuilder();
              for (Throwable each = e; each != null; each = each.getCause()) {
                all.append(each.getMessage()).append('\n');
              }
              assertThat(all).contains(messages);
            });
  }

  @Test
  void refusesAnInterfaceThatTheGeneratorDoesNotWrite() {
    assertRefused(NoOperation.class, "NoOperation.a: @Operation is missing");
    assertRefused(NoApiCall.class, "NoApiCall.a: it does not return an ApiCall of something");
    assertRefused(RawApiCall.class, "RawApiCall.a: it does not return an ApiCall of something");
    assertRefused(UnknownAnswer.class, "UnknownAnswer.a: there is no codec of java.lang.Thread");
    assertRefused(NoUnit.class, "NoUnit.a: a time needs @Unit with s, ms, us or iso");
    assertRefused(UnknownUnit.class, "UnknownUnit.a: a time needs @Unit with s, ms, us or iso");
    assertRefused(UnknownParameter.class, "UnknownParameter.a: it has no parameter b");
    assertRefused(UnknownMember.class, "UnknownMember.a: it has no parameter d");
    assertRefused(NoAnswer.class, "NoAnswer.a: it answers nothing, which only a refused one does");
    assertRefused(UnknownBody.class, "UnknownBody.a", "there is no codec of java.lang.Thread");
    assertRefused(UnknownQuery.class, "a parameter cannot be java.lang.Thread");
  }
}
