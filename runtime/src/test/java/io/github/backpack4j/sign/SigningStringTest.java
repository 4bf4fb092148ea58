package io.github.backpack4j.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SigningStringTest {
  private static final Instant NOW = Instant.ofEpochMilli(1_700_000_000_000L);
  private static final String END = "&timestamp=1700000000000&window=5000";

  private static SigningString of(String... namesAndValues) {
    SigningString.Builder builder = SigningString.builder("orderExecute");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      builder.parameter(namesAndValues[i], namesAndValues[i + 1]);
    }
    return builder.build(NOW, Window.DEFAULT);
  }

  @Test
  void isInstructionTimestampAndWindowWhereThereAreNoParameters() {
    assertThat(of().text()).isEqualTo("instruction=orderExecute" + END);
  }

  @Test
  void sortsParametersByName() {
    assertThat(of("symbol", "SOL_USDC", "side", "Bid", "price", "20.5", "clientId", "0").text())
        .isEqualTo("instruction=orderExecute&clientId=0&price=20.5&side=Bid&symbol=SOL_USDC" + END);
  }

  @Test
  void sortsAPrefixBeforeTheLongerName() {
    assertThat(of("autoBorrowRepay", "true", "autoBorrow", "false").text())
        .isEqualTo("instruction=orderExecute&autoBorrow=false&autoBorrowRepay=true" + END);
  }

  @Test
  void leavesTimestampAndWindowLastWhateverTheNames() {
    assertThat(of("zone", "z", "to", "1").text())
        .isEqualTo("instruction=orderExecute&to=1&zone=z" + END);
  }

  @Test
  void keepsTheOrderOfARepeatedName() {
    assertThat(of("marketType", "SPOT", "limit", "10", "marketType", "PERP").text())
        .isEqualTo("instruction=orderExecute&limit=10&marketType=SPOT&marketType=PERP" + END);
  }

  @Test
  void signsTextVerbatim() {
    assertThat(of("clientId", "memo 42/7+1=8&x=y%20\r\n", "empty", "").text())
        .isEqualTo("instruction=orderExecute&clientId=memo 42/7+1=8&x=y%20\r\n&empty=" + END);
  }

  @Test
  void signsUnicodeAsUtf8() {
    SigningString string = of("memo", "Zoë 日本 🚀");
    assertThat(string.utf8())
        .isEqualTo(
            ("instruction=orderExecute&memo=Zoë 日本 🚀" + END).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void sortsNamesInTheOrderOfTheirBytes() {
    // U+FF5E sorts before U+1F680 by bytes and by code points, but after it by chars.
    assertThat(of("🚀", "3", "～", "2", "é", "1", "Z", "0").text())
        .isEqualTo("instruction=orderExecute&Z=0&é=1&～=2&🚀=3" + END);
  }

  @Test
  void sortsAnyNamesInTheOrderOfTheirBytes() {
    Random random = new Random(8032);
    List<String> alphabet = List.of("a", "b", "Z", "_", "é", "\uFF5E", "🚀", "😀", "\uE000");
    for (int run = 0; run < 2_000; run++) {
      String a = word(random, alphabet);
      String b = word(random, alphabet);
      int byBytes =
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
      String expected = byBytes <= 0 ? a + "=1&" + b + "=2" : b + "=2&" + a + "=1";
      assertThat(of(a, "1", b, "2").text()).isEqualTo("instruction=orderExecute&" + expected + END);
    }
  }

  private static String word(Random random, List<String> alphabet) {
    StringBuilder word = new StringBuilder();
    IntStream.range(0, 1 + random.nextInt(3))
        .forEach(i -> word.append(alphabet.get(random.nextInt(alphabet.size()))));
    return word.toString();
  }

  @Test
  void repeatsTheInstructionForEachOrderOfABatch() {
    SigningString string =
        SigningString.builder("orderExecute")
            .parameter("symbol", "SOL_USDC_PERP")
            .parameter("price", "141")
            .nextItem()
            .parameter("symbol", "SOL_USDC_PERP")
            .parameter("price", "140")
            .build(NOW, Window.DEFAULT);
    assertThat(string.text())
        .isEqualTo(
            "instruction=orderExecute&price=141&symbol=SOL_USDC_PERP"
                + "&instruction=orderExecute&price=140&symbol=SOL_USDC_PERP"
                + END);
  }

  @Test
  void carriesTheMomentInWholeMillisecondsAndItsDeadline() {
    SigningString string =
        SigningString.builder("accountQuery")
            .build(NOW.plusNanos(999_999), Window.ofMillis(60_000));
    assertThat(string.text())
        .isEqualTo("instruction=accountQuery&timestamp=1700000000000&window=60000");
    assertThat(string.timestamp()).isEqualTo(NOW);
    assertThat(string.window()).isEqualTo(Window.ofMillis(60_000));
    assertThat(string.deadline()).isEqualTo(NOW.plusSeconds(60));
  }

  @Test
  void isBuiltAgainForAnotherMomentFromTheSameParameters() {
    SigningString.Builder builder = SigningString.builder("accountQuery").parameter("b", "1");
    SigningString first = builder.build(NOW, Window.DEFAULT);
    SigningString second = builder.parameter("a", "2").build(NOW.plusMillis(1), Window.DEFAULT);
    assertThat(first.text()).isEqualTo("instruction=accountQuery&b=1" + END);
    assertThat(second.text())
        .isEqualTo("instruction=accountQuery&a=2&b=1&timestamp=1700000000001&window=5000");
    assertThat(first).isNotEqualTo(second).isNotEqualTo(first.text());
    assertThat(first)
        .isEqualTo(
            SigningString.builder("accountQuery").parameter("b", "1").build(NOW, Window.DEFAULT))
        .hasSameHashCodeAs(first.text());
  }

  @Test
  void printsNoParameter() {
    assertThat(of("twoFactorToken", "123456"))
        .hasToString("SigningString[orderExecute at 2023-11-14T22:13:20Z, Window[5000 ms]]");
  }

  @Test
  void refusesAnEmptyInstruction() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SigningString.builder(""))
        .withMessage("instruction: empty; give one such as orderExecute");
  }
}
