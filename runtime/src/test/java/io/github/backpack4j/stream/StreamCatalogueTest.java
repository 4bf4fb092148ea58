package io.github.backpack4j.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamCatalogueTest {

  /** Names each stream after its family and what was found in the places of its parameters. */
  private static final StreamCatalogue CATALOGUE =
      StreamCatalogue.builder()
          .known("pace", "200ms", "1000ms")
          .known("span", "1m", "1month")
          .add("wave.{size}", made("waves"))
          .add("wave.{pace}.{size}", made("paced waves"))
          .add("wave.{pace}.{size}.all", made("all waves"))
          .add("own.boat", made("boats"))
          .add("own.boat.{name}", made("one boat"))
          .add("tide.{span}.{place}", made("tides"))
          .add("moon.{span}", made("moons"))
          .build();

  private static Function<List<String>, StreamName<?>> made(String family) {
    return values -> StreamName.raw(family + " " + values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wave.HIGH_LOW|waves [HIGH_LOW]",
        "wave.HIGH.US_LOW_PERP|waves [HIGH.US_LOW_PERP]",
        "wave.200ms.HIGH.US_LOW_PERP|paced waves [200ms, HIGH.US_LOW_PERP]",
        "wave.1000ms.HIGH.US_LOW_PERP|paced waves [1000ms, HIGH.US_LOW_PERP]",
        "wave.200ms.HIGH.US.all|all waves [200ms, HIGH.US]",
        "wave.1INCH.US_LOW|waves [1INCH.US_LOW]",
        "wave.200ms|waves [200ms]",
        "wave.200msX.LOW|waves [200msX.LOW]",
        "own.boat|boats []",
        "own.boat.Anna|one boat [Anna]",
        "own.boat..|one boat [.]",
        "tide.1m.SOUTH|tides [1m, SOUTH]",
        "tide.1month.SOUTH.US|tides [1month, SOUTH.US]",
        "moon.1m|moons [1m]",
        "moon.1month|moons [1month]"
      })
  void findsAStreamByItsLongestKnownBeginning(String name, String found) {
    assertThat(CATALOGUE.named(name).name()).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wave",
        "wave.",
        "wave.200ms.",
        "wave.100ms.HIGH_LOW",
        "wave.5s.HIGH_LOW",
        "own.boats",
        "own.",
        "own.boat.",
        "tide.SOUTH",
        "tide.2m.SOUTH",
        "tide.1m",
        "tide.1m.",
        "moon.1mon",
        "Wave.HIGH_LOW",
        "sun"
      })
  void refusesANameOfNoFamily(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CATALOGUE.named(name))
        .withMessage(
            name
                + ": this release knows no such stream; StreamName.raw takes any public name and"
                + " StreamName.rawSigned any private one");
  }

  @Test
  void refusesAnAddressWhoseNamesCannotBeTakenApart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StreamCatalogue.builder().add("wave.{size}.{name}", made("waves")))
        .withMessage("wave.{size}.{name}: a parameter before the last has no known values");
  }

  @Test
  void refusesAnAddressWithABraceThatIsOpen() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StreamCatalogue.builder().add("wave.{size", made("waves")))
        .withMessage("wave.{size: a brace is not closed");
  }
}
