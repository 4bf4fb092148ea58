package io.github.backpack4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.sign.Window;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutgoingParametersTest {
  private static final String BARE = "https://exchange.test/api/v1/order";

  private static String signed(String url, @Nullable String body, boolean batch) throws Exception {
    byte[] bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
    return OutgoingParameters.of(HttpUrl.get(url), bytes, batch, "clientId")
        .signingString("x", Instant.EPOCH, Window.DEFAULT)
        .text()
        .replace("&timestamp=0&window=5000", "");
  }

  private static String body(String json) throws Exception {
    return signed(BARE, json, false);
  }

  private static String query(String query) throws Exception {
    return signed(BARE + query, null, false);
  }

  @Test
  void thereMayBeNone() throws Exception {
    assertThat(query("")).isEqualTo("instruction=x");
    assertThat(query("?")).isEqualTo("instruction=x");
    assertThat(body("")).isEqualTo("instruction=x");
    assertThat(body("{}")).isEqualTo("instruction=x");
  }

  @Test
  void aQueryIsDecoded() throws Exception {
    assertThat(query("?symbol=SOL_USDC&a=%25+%2B%26%3D%20%C3%A9"))
        .isEqualTo("instruction=x&a=% +&= é&symbol=SOL_USDC");
    assertThat(query("?b=&a")).isEqualTo("instruction=x&a=&b=");
  }

  @Test
  void aRepeatedNameOfAQueryKeepsItsOrder() throws Exception {
    assertThat(query("?marketType=SPOT&limit=1&marketType=PERP"))
        .isEqualTo("instruction=x&limit=1&marketType=SPOT&marketType=PERP");
  }

  @Test
  void textOfABodyIsTakenAsItMeans() throws Exception {
    assertThat(body("{\"b\": \"\\u00e9\\n\\\"\\\\\\/\\ud83d\\ude80\" ,\"a\":\" \"}"))
        .isEqualTo("instruction=x&a= &b=é\n\"\\/🚀");
  }

  @ParameterizedTest
  @CsvSource({
    "0",
    "-0",
    "4294967295",
    "9007199254740993",
    "123456789012345678901234567890",
    "1.50",
    "1E5",
    "1e-7",
    "0.0000001"
  })
  void aNumberKeepsTheDigitsThatStandThere(String number) throws Exception {
    assertThat(body("{\"a\":" + number + "}")).isEqualTo("instruction=x&a=" + number);
  }

  @Test
  void booleansAreWordsAndNullAddsNothing() throws Exception {
    assertThat(body("{\"c\":true,\"b\":null,\"a\":false}"))
        .isEqualTo("instruction=x&a=false&c=true");
  }

  @Test
  void aNestedObjectIsCompactJsonWithSortedNames() throws Exception {
    assertThat(
            body(
                "{\"symbol\":\"USDC\", \"recipient\": {\"w\": 7, \"s\" : true, \"a\":[1, \"\\\"\","
                    + " null, {}]}}"))
        .isEqualTo(
            "instruction=x&recipient={\"a\":[1,\"\\\"\",null,{}],\"s\":true,\"w\":7}&symbol=USDC");
  }

  @Test
  void aBatchRepeatsTheInstruction() throws Exception {
    assertThat(signed(BARE, "[{\"b\":1,\"a\":2},{},{\"c\":null,\"d\":\"3\"}]", true))
        .isEqualTo("instruction=x&a=2&b=1&instruction=x&instruction=x&d=3");
  }

  @Test
  void clientIdsAreThoseThatAreIntegers() throws Exception {
    String json =
        "[{\"clientId\":0},{\"clientId\":\"5\"},{\"clientId\":null},{\"clientId\":\"memo\"},"
            + "{\"clientId\":-1},{\"clientId\":9007199254740993}]";
    assertThat(
            OutgoingParameters.of(HttpUrl.get(BARE), json.getBytes(), true, "clientId").clientIds())
        .containsExactly(0L, 5L, 9_007_199_254_740_993L);
    assertThat(OutgoingParameters.of(HttpUrl.get(BARE), json.getBytes(), true, "").clientIds())
        .isEmpty();
    assertThat(
            OutgoingParameters.of(HttpUrl.get(BARE + "?clientId=7"), null, false, "clientId")
                .clientIds())
        .containsExactly(7L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|false|its body is no JSON object",
        "7|false|its body is no JSON object",
        "null|false|its body is no JSON object",
        "{}|true|its body is no JSON array, which a batch is",
        "[{},7]|true|an item of its body is no JSON object",
        "[]|true|its body is empty, and a batch has at least one item",
        "``|true|its body is empty, and a batch has at least one item",
        "{} {}|false|its body goes on after the JSON",
        "{\"a\":\"\"}|false|the member a of its body is empty, which the exchange takes for absent",
        "[{},{\"a\":\"\"}]|true|the member a of its body is empty, which the exchange takes for absent",
        "{\"a\":1,\"a\":2}|false|its body is no JSON that can be signed",
        "{\"a\":|false|its body is no JSON that can be signed",
        "planted|false|its body is no JSON that can be signed"
      })
  void aBodyThatIsNoneIsRefusedWithoutQuotingIt(String json, boolean batch, String message) {
    assertThatThrownBy(() -> signed(BARE, json, batch))
        .isExactlyInstanceOf(WithheldException.class)
        .hasMessage(message)
        .hasNoCause();
  }

  @Test
  void aBodyThatIsNoUtf8IsRefused() {
    for (byte[] bytes :
        new byte[][] {
          {'{', '"', 'a', '"', ':', '"', (byte) 0xff, '"', '}'},
          "{\"a\":1}".getBytes(StandardCharsets.UTF_16BE),
          "\uFEFF{\"a\":1}".getBytes(StandardCharsets.UTF_8)
        }) {
      assertThatThrownBy(() -> OutgoingParameters.of(HttpUrl.get(BARE), bytes, false, ""))
          .isExactlyInstanceOf(WithheldException.class)
          .hasMessage("its body is no JSON that can be signed")
          .hasNoCause();
    }
  }

  @Test
  void parametersInQueryAndBodyAreRefused() {
    assertThatThrownBy(() -> signed(BARE + "?a=1", "{\"b\":2}", false))
        .isExactlyInstanceOf(WithheldException.class)
        .hasMessage("it has parameters in both query and body, and only one of them can be signed");
  }
}
