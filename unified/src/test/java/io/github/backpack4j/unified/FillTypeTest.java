package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FillTypeTest {

  @Test
  void hasEveryTypeOfTheExchange() {
    List<io.github.backpack4j.api.model.FillType.Known> ours =
        Arrays.stream(FillType.values())
            .map(FillType::wire)
            .filter(Objects::nonNull)
            .map(io.github.backpack4j.api.model.FillType::known)
            .toList();

    assertThat(ours)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(
                EnumSet.of(io.github.backpack4j.api.model.FillType.Known.UNRECOGNIZED)));
  }

  @Test
  void hasTheNamesOfTheExchange() {
    for (FillType type : FillType.values()) {
      if (type != FillType.ANY) {
        assertThat(Objects.requireNonNull(type.wire()).known().name()).isEqualTo(type.name());
      }
    }
  }
}
