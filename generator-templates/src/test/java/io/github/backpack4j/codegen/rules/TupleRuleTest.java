package io.github.backpack4j.codegen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.contract.EditedContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TupleRuleTest {

  @TempDir Path folder;

  private EditedContract contract;

  @BeforeEach
  void copy() {
    contract = new EditedContract(folder);
  }

  @Test
  void wantsAsManyItemsAsNames() {
    contract.replace("schemas/depth.yaml", "maxItems: 2", "maxItems: 3");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/depth.yaml:28: schema PriceLevel: names 2 places "
                + "[price, quantity]; write maxItems: 2");
  }

  @Test
  void wantsAccessors() {
    contract.replace("schemas/depth.yaml", "[price, quantity]", "[price, 1]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/depth.yaml:28: schema PriceLevel: the extension "
                + "x-backpack-tuple is [\"price\",1] but has to be a list of names, one "
                + "for each place",
            "specs/schemas/depth.yaml:28: schema PriceLevel: the place 1 is no "
                + "accessor; name it in lowerCamelCase");
  }

  @Test
  void wantsEachNameOnce() {
    contract.replace("schemas/depth.yaml", "[price, quantity]", "[price, price]");

    assertThat(contract.problems())
        .containsExactly(
            "specs/schemas/depth.yaml:28: schema PriceLevel: two of the places "
                + "[price, price] share a name; rename one");
  }
}
