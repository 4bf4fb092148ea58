package io.github.backpack4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20.5",
        "0",
        "0.00000",
        "-0.004868",
        "86700.0",
        "999999999999999999",
        "9999999999999999999",
        "3826.8888888888888888888888889",
        "0.0002438565367033305404731178"
      })
  void keepsEveryDigit(String text) {
    BigDecimal value = Decimals.parse("price", text);

    assertThat(value).isEqualTo(new BigDecimal(text));
    assertThat(Decimals.plain(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e3",
        "1E-7",
        "",
        " ",
        "-",
        ".",
        "1.",
        ".5",
        "-.5",
        "+1",
        "1,5",
        "1.2.3",
        "0x10",
        "NaN",
        "Infinity",
        "1 ",
        "N/A",
        "80%",
        "1_000",
        "--1",
        "١٢",
        "12345678901234567890x"
      })
  void refusesWhatIsNotPlain(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Decimals.parse("price", text))
        .withMessage("price: \"" + text + "\" is not a plain decimal such as 20.5");
  }

  @Test
  void refusesNull() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Decimals.parse("price", null))
        .withMessage("price: null is not a plain decimal such as 20.5");
  }

  @ParameterizedTest
  @CsvSource({"1E-7, 0.0000001", "1E+3, 1000", "-1.50E+1, -15.0", "0E-3, 0.000", "0E+3, 0"})
  void writesPlainNotation(BigDecimal value, String plain) {
    assertThat(Decimals.plain(value)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+1000000000", "1E-1000000000", "1E+128", "1E-129", "0E-129"})
  void refusesToWriteMoreDigitsThanAnythingHas(BigDecimal value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Decimals.plain(value))
        .withMessage("a decimal has more than 128 digits before or after its point");
  }

  @Test
  void readsUpTo128DigitsOnEitherSideOfThePoint() {
    String widest = "-" + "9".repeat(128) + "." + "9".repeat(128);

    assertThat(Decimals.plain(Decimals.parse("price", widest))).isEqualTo(widest);
    assertThatIllegalArgumentException().isThrownBy(() -> Decimals.parse("price", "9".repeat(129)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Decimals.parse("price", "0." + "9".repeat(129)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Decimals.parse("price", "0".repeat(1_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"20e5", "-1.5E3", "0e5", "1e127", "20.50e1", "1e-7", "20.50"})
  void whatIsReadComesBackEqualOnceItIsWritten(String wire) {
    for (String json : new String[] {wire, '"' + wire + '"'}) {
      BigDecimal read = JsonReader.of(json).decimal();
      String written = new String(JsonWriter.toBytes(out -> out.decimal(read)), UTF_8);
      assertThat(read).isEqualByComparingTo(wire);
      assertThat(JsonReader.of(written).decimal()).isEqualTo(read);
    }
  }
}
