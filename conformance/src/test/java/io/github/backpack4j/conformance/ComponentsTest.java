package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.unified.Range;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComponentsTest {
  enum Colour {
    RED
  }

  record Inner(String name, @Nullable BigDecimal cost) {}

  record Outer(
      BigDecimal price,
      @Nullable Instant time,
      @Nullable Duration age,
      Colour colour,
      boolean open,
      List<Inner> parts,
      Map<String, Inner> byName,
      @Nullable Inner none,
      @Nullable Object raw) {}

  sealed interface Family permits Child {}

  record Child(int size) implements Family {}

  private static Outer outer(@Nullable Object raw) {
    return new Outer(
        new BigDecimal("1E+3"),
        Instant.parse("2023-11-14T22:13:20Z"),
        Duration.ofMillis(1500),
        Colour.RED,
        true,
        List.of(new Inner("a", null), new Inner("", BigDecimal.ONE)),
        Map.of("SOL/USDC", new Inner("c", new BigDecimal("0.10"))),
        null,
        raw);
  }

  @Test
  void tellsEachComponentAtAnyDepthAndLeavesOutWhatIsNull() {
    Map<String, String> wanted = new LinkedHashMap<>();
    wanted.put("price", "1000");
    wanted.put("time", "2023-11-14T22:13:20Z");
    wanted.put("age", "PT1.5S");
    wanted.put("colour", "RED");
    wanted.put("open", "true");
    wanted.put("parts.0.name", "a");
    wanted.put("parts.1.name", "\"\"");
    wanted.put("parts.1.cost", "1");
    wanted.put("byName[SOL/USDC].name", "c");
    wanted.put("byName[SOL/USDC].cost", "0.10");

    assertThat(Components.of(outer("a raw answer"))).isEqualTo(wanted);
  }

  @Test
  void findsARawAnswerThatIsNotThere() {
    assertThat(Components.of(outer(null))).containsEntry("raw", "not there");
    assertThat(Components.of(List.of(outer(null)))).containsEntry("0.raw", "not there");
  }

  @Test
  void findsARawAnswerThatIsNone() {
    assertThat(Components.of(outer(Range.RECENT)))
        .containsEntry("raw", "no answer of the exchange");
    assertThat(Components.of(outer(List.of("a", Range.RECENT))))
        .containsEntry("raw", "no answer of the exchange");
    assertThat(Components.of(outer(Arrays.asList("a", null))))
        .containsEntry("raw", "no answer of the exchange");
  }

  @Test
  void tellsOfWhatIsEmptyThatItIs() {
    assertThat(Components.of(List.of())).isEqualTo(Map.of("", "[]"));
    assertThat(Components.of(Map.of("a", List.of(), "b", Map.of())))
        .isEqualTo(Map.of("[a]", "[]", "[b]", "{}"));
    assertThat(Components.of((Object) null)).isEmpty();
  }

  @Test
  void tellsTheKindOfOneOfASealedFamily() {
    assertThat(Components.of(new Child(3))).isEqualTo(Map.of("@type", "Child", "size", "3"));
  }

  @Test
  void tellsOfAFailureWhatItSays() {
    assertThat(Components.of(Map.of("x", new IllegalStateException("no"))))
        .isEqualTo(Map.of("[x].@type", "IllegalStateException", "[x].message", "no"));
  }

  @Test
  void doesNotTakeTheTextOfAnObjectForItsComponents() {
    Object unknown = new ComponentsTest();

    assertThatThrownBy(() -> Components.of(List.of(unknown)))
        .hasMessage(
            "no record, and not to be told by its components: "
                + "io.github.backpack4j.conformance.ComponentsTest");
  }

  @Test
  void findsWhatIsMissingWrongOrUntold() {
    Map<String, String> wanted = new TreeMap<>(Map.of("a", "1", "b", "2", "c", "3"));
    Map<String, String> found = new TreeMap<>(Map.of("a", "1", "b", "4", "d", "5"));

    assertThat(Components.differences(wanted, found))
        .containsExactly(
            "b is 4, and should be 2",
            "c is not there, and should be 3",
            "d is 5, and was not told");
    assertThat(Components.differences(found, found)).isEmpty();
  }
}
