package io.github.backpack4j.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

  @Test
  void aHistoryIsAListOfItsRows() {
    History<String> history = new History<>(List.of("old", "new"), 3, true, "something else");
    assertThat(history).isEqualTo(List.of("old", "new")).hasToString("[old, new]");
    assertThat(history.requests()).isEqualTo(3);
    assertThat(history.filteredHere()).isTrue();
    assertThat(history.emulation()).isEqualTo("something else");
  }

  @Test
  void aHistoryIsImmutable() {
    List<String> rows = new ArrayList<>(List.of("old"));
    History<String> history = new History<>(rows, 1, false, null);
    rows.add("new");
    assertThat(history).containsExactly("old");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> history.add("new"));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> history.set(0, "new"));
  }

  @Test
  void rowsThatWerePutTogetherSayFromWhat() {
    History<String> history = new History<>(List.of("old"), 2, true, null);
    assertThat(history.emulation()).isNull();
    History<String> emulated = history.emulatedBy("settlements");
    assertThat(emulated).containsExactly("old");
    assertThat(emulated.emulation()).isEqualTo("settlements");
    assertThat(emulated.requests()).isEqualTo(2);
    assertThat(emulated.filteredHere()).isTrue();
  }
}
