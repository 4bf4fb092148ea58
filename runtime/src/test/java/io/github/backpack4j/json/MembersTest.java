package io.github.backpack4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.book.PriceLevel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MembersTest {

  private static final List<String> NAMES = List.of("price", "fee", "token", "levels", "rates");

  private static Received received(String json) {
    JsonReader in = JsonReader.of(json);
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      in.keep(name);
    }
    return in.received(true);
  }

  @Test
  void printsPlainDecimalsLeavesOutTheAbsentAndMasksSecrets() {
    Map<String, BigDecimal> rates = new LinkedHashMap<>();
    rates.put("SOL", new BigDecimal("1E-7"));
    rates.put("BTC", BigDecimal.TEN);
    Object[] values = {
      new BigDecimal("1E+3"),
      null,
      "planted",
      List.of(new PriceLevel(BigDecimal.ONE, BigDecimal.TEN), new BigDecimal("1E+1")),
      rates
    };

    assertThat(Members.describe("Fill", NAMES, values, List.of("token"), Received.WHOLE))
        .isEqualTo(
            "Fill[price=1000, token=***, levels=[PriceLevel[price=1, quantity=10], 10],"
                + " rates={SOL=0.0000001, BTC=10}]");
  }

  @Test
  void printsWhatCannotBeWritten() {
    BigDecimal huge = new BigDecimal("1E+200");
    Object[] values = {
      huge, new BigDecimal("1E-200"), null, List.of(new PriceLevel(huge, huge)), Instant.MAX
    };

    assertThat(Members.describe("Fill", NAMES, values, List.of(), Received.WHOLE))
        .isEqualTo(
            "Fill[price=1E+200, fee=1E-200, levels=[PriceLevel[price=1E+200,"
                + " quantity=1E+200]], rates=+1000000000-12-31T23:59:59.999999999Z]");
  }

  @Test
  void printsUnknownMembersByNameAlone() {
    Received received = received("{\"venue\":\"planted\",\"x\":1}");

    assertThat(Members.describe("Fill", NAMES, new Object[5], List.of(), received))
        .isEqualTo("Fill[unknown=[venue, x]]");
    assertThat(Members.describe("Fill", NAMES, new Object[5], List.of(), Received.WHOLE))
        .isEqualTo("Fill[]");
  }

  @Test
  void hasWhatWasSentWithAValue() {
    Object[] values = {BigDecimal.ONE, null, null, null, null};
    Received received = received("{\"venue\":7}");

    assertThat(Members.has(NAMES, values, received, "price")).isTrue();
    assertThat(Members.has(NAMES, values, received, "fee")).isFalse();
    assertThat(Members.has(NAMES, values, received, "venue")).isTrue();
    assertThat(Members.has(NAMES, values, received, "absent")).isFalse();
  }
}
