package io.github.backpack4j.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.github.backpack4j.conformance",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /**
   * An exchange that used the client's code would find every mistake of it right, and so would an
   * answer that was made by it.
   */
  @ArchTest
  static final ArchRule exchangeAndContractKnowNothingOfTheClient =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.github.backpack4j.conformance.exchange..",
              "io.github.backpack4j.conformance.contract..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.github.backpack4j",
              "io.github.backpack4j.sign..",
              "io.github.backpack4j.http..",
              "io.github.backpack4j.json..",
              "io.github.backpack4j.stream..",
              "io.github.backpack4j.book..",
              "io.github.backpack4j.api..",
              "io.github.backpack4j.unified..",
              "org.bouncycastle..");

  @ArchTest
  static final ArchRule theExchangeKnowsNothingOfTheSteps =
      noClasses()
          .that()
          .resideInAPackage("io.github.backpack4j.conformance.exchange..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.github.backpack4j.conformance", "io.github.backpack4j.conformance.steps..");

  /** The exchange is there to disagree with a mistake of the contract. */
  @ArchTest
  static final ArchRule theExchangeKnowsNothingOfTheContract =
      noClasses()
          .that()
          .resideInAPackage("io.github.backpack4j.conformance.exchange..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.github.backpack4j.conformance.contract..");

  @ArchTest
  static final ArchRule nothingSleeps =
      noClasses().should().callMethod(Thread.class, "sleep", long.class);

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("io.github.backpack4j.conformance.(*)..").should().beFreeOfCycles();
}
