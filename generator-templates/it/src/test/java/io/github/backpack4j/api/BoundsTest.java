package io.github.backpack4j.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.backpack4j.NotSentException;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Range;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.SigningKey;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import retrofit2.http.Query;

/** Methods that take their parameters one by one keep the bounds of the contract too. */
class BoundsTest {

  @Test
  void whatIsBeyondTheContractIsNotSent() {
    try (BackpackClient client =
        BackpackClient.builder()
            .baseUrl(URI.create("http://127.0.0.1:1"))
            .signer(new Ed25519Signer(SigningKey.fromSeed(new byte[32])))
            .build()) {
      assertNotSent(
          fills(client, 1001L, null),
          "getFills was not sent: limit must be between 1 and 1000, not 1001");
      assertNotSent(
          fills(client, 0L, null),
          "getFills was not sent: limit must be between 1 and 1000, not 0");
      assertNotSent(
          fills(client, null, -1L),
          "getFills was not sent: offset must be between 0 and 9223372036854775807, not -1");
      assertNotSent(
          client.order().getOrder("SOL_USDC", -1L, null),
          "getOrder was not sent: clientId must be between 0 and 4294967295, not -1");
    }
  }

  private static ApiCall<?> fills(BackpackClient client, Long limit, Long offset) {
    return client.order().getFills(null, null, null, null, null, limit, offset, null, null, null);
  }

  private static void assertNotSent(ApiCall<?> call, String message) {
    assertThatExceptionOfType(NotSentException.class)
        .isThrownBy(call::execute)
        .withMessage(message)
        .withNoCause();
  }

  @Test
  void everyBoundOfTheContractStandsOnItsParameter() {
    Map<String, String> bounds = new TreeMap<>();
    for (Class<?> api : GeneratedType.classes("")) {
      if (!api.getSimpleName().endsWith("Api")) {
        continue;
      }
      for (Method method : api.getMethods()) {
        Annotation[][] annotations = method.getParameterAnnotations();
        for (Annotation[] parameter : annotations) {
          Range range = find(Range.class, parameter);
          if (range != null) {
            String name = method.getName() + " " + find(Query.class, parameter).value();
            bounds.put(name, range.min() + " to " + range.max());
          }
        }
      }
    }
    assertThat(bounds).isEqualTo(ContractFacts.bounds()).containsKey("getOrder clientId");
  }

  private static <A extends Annotation> A find(Class<A> type, Annotation[] annotations) {
    return Arrays.stream(annotations)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElse(null);
  }
}
