package io.github.backpack4j.conformance.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake is passed over only where it cannot be made. */
class HandMadeRequestTest {
  private static final List<String> OF_PARAMETERS =
      List.of("parameters signed in another order", "a value altered after signing");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "order/get-order/full",
        "order/execute-order/every-member",
        "order/execute-orders/full",
        "order/get-fills/full",
        "capital/request-withdrawal/full"
      })
  void makesEveryMistakeWithTwoParameters(String fixture) {
    OF_PARAMETERS.forEach(mistake -> assertThat(make(fixture, mistake)).as(mistake).isNotNull());
  }

  @Test
  void alteringIsImpossibleWithoutAParameterAndReorderingWithoutTwo() {
    assertThat(make("capital/get-deposit-address/full", OF_PARAMETERS.get(0))).isNull();
    assertThat(make("capital/get-deposit-address/full", OF_PARAMETERS.get(1))).isNotNull();
    assertThat(make("capital/get-balances/three-assets", OF_PARAMETERS.get(0))).isNull();
    assertThat(make("capital/get-balances/three-assets", OF_PARAMETERS.get(1))).isNull();
    assertThat(make("capital/get-balances/three-assets", "a parameter added after signing"))
        .isNotNull();
  }

  @Test
  void changesNothingButTheMistake() {
    HandMadeRequest request = make("order/get-order/full", "no window");
    URI address = URI.create("http://127.0.0.1:1");

    assertThat(request).isNotNull();
    assertThat(request.to(address).uri())
        .isEqualTo(HandMadeRequest.asIs(Fixture.load("order/get-order/full"), address).uri());
    assertThat(request.to(address).headers().firstValue("X-Signature"))
        .isEqualTo(
            HandMadeRequest.asIs(Fixture.load("order/get-order/full"), address)
                .headers()
                .firstValue("X-Signature"));
  }

  @Test
  void knowsNoOtherMistake() {
    assertThatThrownBy(() -> make("order/get-order/full", "a typing mistake"))
        .hasMessage("nothing is known of a typing mistake");
    assertThatThrownBy(() -> make("markets/get-depth/three-levels-a-side", "no key"))
        .hasMessage("markets/get-depth/three-levels-a-side is no signed request");
  }

  private static HandMadeRequest make(String fixture, String mistake) {
    return HandMadeRequest.of(Fixture.load(fixture), Requests.NOW, mistake);
  }
}
