package io.github.backpack4j.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.backpack4j.api.model.Fill;
import io.github.backpack4j.api.model.SortDirection;
import io.github.backpack4j.http.Paged;
import io.github.backpack4j.http.RateLimiter;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.SigningKey;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;

/** Methods that read page by page ask for what their query says, and for the oldest first. */
class PagedMethodsTest {

  private final List<String> asked = new ArrayList<>();

  private BackpackClient client(String... pages) {
    Interceptor exchange =
        chain -> {
          asked.add(chain.request().url().encodedQuery());
          String page = asked.size() > pages.length ? "" : pages[asked.size() - 1];
          return new Response.Builder()
              .request(chain.request())
              .protocol(Protocol.HTTP_1_1)
              .code(200)
              .message("OK")
              .body(ResponseBody.create("[" + page + "]", MediaType.get("application/json")))
              .build();
        };
    return BackpackClient.builder()
        .baseUrl(URI.create("http://127.0.0.1:1"))
        .httpClient(new OkHttpClient.Builder().addInterceptor(exchange).build())
        .signer(new Ed25519Signer(SigningKey.fromSeed(new byte[32])))
        .build();
  }

  private static String fill(int trade) {
    return "{\"orderId\":\"1\",\"tradeId\":" + trade + "}";
  }

  @Test
  void everyOperationWithPagesHasAMethodThatReadsThemAll() {
    Set<String> paged = new TreeSet<>();
    for (Class<?> api : GeneratedType.classes("")) {
      for (Method method : api.getMethods()) {
        if (method.getReturnType() == Paged.class) {
          assertThat(method.isDefault()).as(method.toString()).isTrue();
          paged.add(method.getName().replaceAll("Paged$", ""));
        }
      }
    }
    assertThat(paged).isEqualTo(ContractFacts.paged()).contains("getFills");
  }

  @Test
  void aQuerySaysHowLargePagesAreAndWhereTheyBegin() {
    try (BackpackClient client = client(fill(1) + "," + fill(2), fill(2) + "," + fill(3))) {
      FillsQuery query = FillsQuery.builder().symbol("SOL_USDC").limit(2L).offset(10L).build();

      List<Long> trades = client.order().getFillsPaged(query).stream().map(Fill::tradeId).toList();

      assertThat(trades).containsExactly(1L, 2L, 3L);
      assertThat(asked)
          .containsExactly(
              "symbol=SOL_USDC&limit=2&offset=10&sortDirection=Asc",
              "symbol=SOL_USDC&limit=2&offset=12&sortDirection=Asc",
              "symbol=SOL_USDC&limit=2&offset=14&sortDirection=Asc");
    }
  }

  @Test
  void withoutThatPagesAreAsLargeAsAllowed() {
    try (BackpackClient client = client()) {
      assertThat(client.order().getFillsPaged(FillsQuery.builder().build())).isEmpty();
      assertThat(client.markets().getFundingRatesPaged("SOL_USDC_PERP")).isEmpty();
      assertThat(asked)
          .containsExactly(
              "limit=1000&offset=0&sortDirection=Asc", "symbol=SOL_USDC_PERP&limit=10000&offset=0");
    }
  }

  @Test
  void theNewestFirstCannotBeReadPageByPage() {
    try (BackpackClient client = client()) {
      FillsQuery query = FillsQuery.builder().sortDirection(SortDirection.DESC).build();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> client.order().getFillsPaged(query))
          .withMessage("FillsQuery: sortDirection must be Asc or left out, not Desc");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> client.order().getFillsPaged(null))
          .withMessage("FillsQuery: query is required");
      assertThat(asked).isEmpty();
    }
  }

  @Test
  void aLimiterHasThePoolsOfTheContract() {
    RateLimiter limiter = BackpackClient.rateLimiter().build();
    assertThat(ContractFacts.pools()).isNotEmpty();
    ContractFacts.pools()
        .forEach((pool, requests) -> assertThat(limiter.available(pool)).isEqualTo(requests));
  }
}
