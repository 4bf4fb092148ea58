package io.github.backpack4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalOrPercentTest {

  @ParameterizedTest
  @CsvSource({"1.5, 1.5, false", "80%, 80, true", "80.0%, 80.0, true", "-0.10, -0.10, false"})
  void readsBothForms(String text, BigDecimal value, boolean percent) {
    DecimalOrPercent read = DecimalOrPercent.parse(text);

    assertThat(read.value()).isEqualTo(value);
    assertThat(read.isPercent()).isEqualTo(percent);
    assertThat(read.wire()).isEqualTo(text);
    assertThat(read).hasToString(text);
  }

  @Test
  void isWrittenInPlainNotation() {
    assertThat(DecimalOrPercent.of(new BigDecimal("1E-7")).wire()).isEqualTo("0.0000001");
    assertThat(DecimalOrPercent.percent(new BigDecimal("1E+2")).wire()).isEqualTo("100%");
  }

  @Test
  void equalsByWireText() {
    assertThat(DecimalOrPercent.percent(new BigDecimal("80")))
        .isEqualTo(DecimalOrPercent.parse("80%"))
        .hasSameHashCodeAs(DecimalOrPercent.parse("80%"))
        .isNotEqualTo(DecimalOrPercent.parse("80"))
        .isNotEqualTo(DecimalOrPercent.parse("80.0%"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e3", "", "%", "80%%", "1.", ".5", "+1", " 1", "1.2.3", "eighty", "٣"})
  void refusesEverythingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecimalOrPercent.parse(text))
        .withMessage(
            "text: \""
                + text
                + "\" is neither a plain decimal such as 1.5 nor a percentage such as 80%");
  }

  @Test
  void namesTheParameterThatIsWrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecimalOrPercent.parse("triggerQuantity", null))
        .withMessage(
            "triggerQuantity: null is neither a plain decimal such as 1.5 nor a percentage such as"
                + " 80%");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+1000000000", "1E-1000000000", "1E+128", "1E-129"})
  void refusesMoreDigitsThanAnythingHas(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecimalOrPercent.of(new BigDecimal(value)))
        .withMessage("value: at most 128 digits are allowed before and after the point");
  }

  @Test
  void refusesTextWithMoreDigitsThanAnythingHas() {
    String widest = "9".repeat(128) + "." + "9".repeat(128);

    assertThat(DecimalOrPercent.parse(widest).wire()).isEqualTo(widest);
    assertThatIllegalArgumentException().isThrownBy(() -> DecimalOrPercent.parse("9" + widest));
    assertThatIllegalArgumentException().isThrownBy(() -> DecimalOrPercent.parse(widest + "9"));
  }
}
