package io.github.backpack4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.backpack4j.OpenEnum;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChecksTest {

  private static final List<String> IDS = List.of("orderId", "clientId");
  private static final List<String> THREE = List.of("a", "b", "c");

  @Test
  void returnsWhatIsThere() {
    assertThat(Checks.require("OrderRequest", "symbol", "SOL_USDC")).isEqualTo("SOL_USDC");
  }

  @Test
  void namesWhatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.require("OrderRequest", "symbol", null))
        .withMessage("OrderRequest: symbol is required");
  }

  @Test
  void refusesTextThatCannotBeMeant() {
    OpenEnum empty = () -> "";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.require("OrderRequest", "symbol", ""))
        .withMessage("OrderRequest: symbol must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.require("OrderRequest", "side", empty))
        .withMessage("OrderRequest: side must not be empty");
    for (String half : new String[] {"S\ud800", "\udc00S", "\ud800\ud800"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Checks.require("OrderRequest", "symbol", half))
          .withMessage("OrderRequest: symbol must not hold half a surrogate pair");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.exactlyOne("OrderCancelRequest", IDS, "", null))
        .withMessage("OrderCancelRequest: orderId must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.atMostOne("T", THREE, null, "", null))
        .withMessage("T: b must not be empty");
    assertThat(Checks.require("OrderRequest", "symbol", "\ud83d\ude00")).hasSize(2);
  }

  @Test
  void takesOnlyWhatFits() {
    OpenEnum ascending = () -> "Asc";
    OpenEnum same = () -> "Asc";
    OpenEnum descending = () -> "Desc";
    assertThatCode(
            () -> {
              Checks.only("FillsQuery", "sortDirection", null, ascending);
              Checks.only("FillsQuery", "sortDirection", same, ascending);
            })
        .doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.only("FillsQuery", "sortDirection", descending, ascending))
        .withMessage("FillsQuery: sortDirection must be Asc or left out, not Desc");
  }

  @Test
  void whatIsReadMayBeAnyText() {
    assertThat(Checks.present("Side", "wire", "")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.present("Side", "wire", null))
        .withMessage("Side: wire is required");
  }

  @Test
  void exactlyOneMeansNeitherNoneNorTwo() {
    assertThatCode(() -> Checks.exactlyOne("OrderCancelRequest", IDS, null, 0L))
        .doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.exactlyOne("OrderCancelRequest", IDS, null, null))
        .withMessage(
            "OrderCancelRequest: exactly one of orderId and clientId must be given, not none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.exactlyOne("OrderCancelRequest", IDS, "28", 5L))
        .withMessage(
            "OrderCancelRequest: exactly one of orderId and clientId must be given, not orderId"
                + " and clientId");
  }

  @Test
  void atMostOneAllowsNone() {
    assertThatCode(() -> Checks.atMostOne("T", THREE, null, null, null)).doesNotThrowAnyException();
    assertThatCode(() -> Checks.atMostOne("T", THREE, null, 1, null)).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.atMostOne("T", THREE, 1, 2, 3))
        .withMessage("T: at most one of a, b and c may be given, not a, b and c");
  }

  @Test
  void aGroupHasAValueForEachName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.atMostOne("T", THREE, 1))
        .withMessage("3 names for 1 values");
  }

  @Test
  void boundsAreInclusive() {
    assertThatCode(
            () -> {
              Checks.range("OrderRequest", "clientId", 0L, 0, 4_294_967_295L);
              Checks.range("OrderRequest", "clientId", 4_294_967_295L, 0, 4_294_967_295L);
              Checks.range("OrderRequest", "clientId", 7, 0, 4_294_967_295L);
              Checks.range("OrderRequest", "clientId", (Long) null, 0, 4_294_967_295L);
            })
        .doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.range("OrderRequest", "clientId", -1L, 0, 4_294_967_295L))
        .withMessage("OrderRequest: clientId must be between 0 and 4294967295, not -1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Checks.range("OrderRequest", "clientId", 4_294_967_296L, 0, 4_294_967_295L))
        .withMessage("OrderRequest: clientId must be between 0 and 4294967295, not 4294967296");
  }

  @Test
  void boundsOfALengthOfTimeAreInMilliseconds() {
    assertThatCode(
            () -> {
              Checks.range("T", "duration", Duration.ZERO, 0, 5_000);
              Checks.range("T", "duration", Duration.ofSeconds(5), 0, 5_000);
              Checks.range("T", "duration", (Duration) null, 0, 5_000);
            })
        .doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.range("T", "duration", Duration.ofNanos(-1), 0, 5_000))
        .withMessage("T: duration must be between 0 and 5000 ms, not PT-0.000000001S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.range("T", "duration", Duration.ofMillis(5_001), 0, 5_000))
        .withMessage("T: duration must be between 0 and 5000 ms, not PT5.001S");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Checks.range("T", "duration", Duration.ofSeconds(Long.MAX_VALUE), 0, 5_000))
        .withMessage("T: duration must be between 0 and 5000 ms, not PT2562047788015215H30M7S");
  }

  @Test
  void textIsNoLongerThanAllowed() {
    String longest = "é" + "\uD83D\uDCB8".repeat(254);
    assertThatCode(
            () -> {
              Checks.length("WithdrawalRequest", "clientId", longest, 255);
              Checks.length("WithdrawalRequest", "clientId", null, 255);
            })
        .doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.length("WithdrawalRequest", "clientId", longest + "e", 255))
        .withMessage("WithdrawalRequest: clientId must have 255 characters or fewer, not 256");
  }

  @Test
  void listsAreCopiedAndHoldNoNull() {
    List<String> given = new ArrayList<>(List.of("a"));
    List<String> copy = Checks.list("T", "names", given);
    given.add("b");
    assertThat(copy).containsExactly("a");
    assertThat(Checks.list("T", "names", null)).isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.list("T", "names", Arrays.asList("a", null)))
        .withMessage("T: names must not hold null");
  }

  @Test
  void mapsAreCopiedInOrderAndHoldNoNull() {
    Map<String, Integer> given = new LinkedHashMap<>();
    given.put("z", 1);
    given.put("a", 2);
    Map<String, Integer> copy = Checks.map("T", "counts", given);
    given.put("b", null);
    assertThat(copy).containsExactly(Map.entry("z", 1), Map.entry("a", 2));
    assertThat(Checks.map("T", "counts", null)).isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.map("T", "counts", given))
        .withMessage("T: counts must not hold null");
  }
}
