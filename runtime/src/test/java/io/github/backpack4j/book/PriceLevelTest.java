package io.github.backpack4j.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PriceLevelTest {

  @Test
  void printsInPlainNotation() {
    assertThat(new PriceLevel(new BigDecimal("1E-7"), new BigDecimal("1E+3")))
        .hasToString("PriceLevel[price=0.0000001, quantity=1000]");
  }
}
