package io.github.backpack4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

  private static final JavaClasses RUNTIME =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.backpack4j");

  /** Classes that break every rule, so that a rule that finds nothing is known to look. */
  private static final String BROKEN = "io.github.backpack4j.broken";

  private static final JavaClasses BROKEN_CLASSES = new ClassFileImporter().importPackages(BROKEN);
  private static final HouseRules BROKEN_RULES = new HouseRules(BROKEN);

  static Stream<ArchRule> rules() {
    return new HouseRules("io.github.backpack4j").all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(RUNTIME);
  }

  @Test
  void looksAtEveryPackage() {
    assertThat(RUNTIME.stream().map(each -> each.getPackageName()).distinct())
        .containsExactlyInAnyOrder(
            "io.github.backpack4j",
            "io.github.backpack4j.book",
            "io.github.backpack4j.http",
            "io.github.backpack4j.json",
            "io.github.backpack4j.sign",
            "io.github.backpack4j.stream");
  }

  private static List<String> findings(ArchRule rule) {
    return rule.evaluate(BROKEN_CLASSES).getFailureReport().getDetails();
  }

  private static String finding(ArchRule rule) {
    return String.join("\n", findings(rule));
  }

  @Test
  void findsAnUpwardDependency() {
    assertThat(findings(BROKEN_RULES.knowsNoGeneratedCode()))
        .isNotEmpty()
        .allMatch(line -> line.contains("Upward") && line.contains("Generated"));
  }

  @Test
  void findsACycle() {
    assertThat(finding(BROKEN_RULES.hasNoCycles()))
        .contains("Cycle detected", "package " + BROKEN + ".http", "package " + BROKEN + ".json");
  }

  @Test
  void findsADependencyInTheWrongDirection() {
    List<String> findings =
        BROKEN_RULES.directions().stream().flatMap(rule -> findings(rule).stream()).toList();

    assertThat(findings)
        .anyMatch(line -> line.contains("json.Leak") && line.contains("http.Upward"))
        .anyMatch(line -> line.contains("http.Upward") && line.contains("api.Generated"))
        .anyMatch(line -> line.contains("book.Nosy") && line.contains("backpack4j.Outcome"))
        .noneMatch(line -> line.contains("book.Nosy") && line.contains("Scheduler.nanoTime"))
        .noneMatch(line -> line.contains("book.Ambient"));
  }

  @Test
  void findsEachWayToAskTheMachineForTheTime() {
    List<String> findings = findings(BROKEN_RULES.takesItsTimeFromAClock());

    assertThat(findings)
        .hasSize(12)
        .anyMatch(line -> line.contains("Drowsy.sleeper()") && line.contains("Sleeper.SYSTEM"))
        .anyMatch(line -> line.contains("doze()") && line.contains("Thread.sleep(long)"))
        .anyMatch(line -> line.contains("doze()") && line.contains("LockSupport.parkNanos(long)"))
        .anyMatch(line -> line.contains("times()") && line.contains("System.currentTimeMillis()"))
        .anyMatch(line -> line.contains("times()") && line.contains("System.nanoTime()"))
        .anyMatch(
            line ->
                line.contains("times()") && line.contains("calls method <java.time.Instant.now()>"))
        .anyMatch(
            line ->
                line.contains("times()")
                    && line.contains("references method <java.time.Instant.now()>"))
        .anyMatch(line -> line.contains("times()") && line.contains("LocalDate.now()"))
        .anyMatch(line -> line.contains("times()") && line.contains("Clock.systemUTC()"))
        .anyMatch(line -> line.contains("times()") && line.contains("java.util.Date"))
        .anyMatch(line -> line.contains("Builder.<init>") && line.contains("Instant.now()"))
        .anyMatch(line -> line.contains("Builder.late()") && line.contains("Clock.systemUTC()"));
  }

  @Test
  void findsEachWayToLeaveSomethingToChance() {
    List<String> findings = findings(BROKEN_RULES.leavesNothingToChance());

    assertThat(findings)
        .hasSize(7)
        .anyMatch(line -> line.contains("ThreadLocalRandom.current()"))
        .anyMatch(line -> line.contains("ThreadLocalRandom.nextInt()"))
        .anyMatch(line -> line.contains("references method <java.lang.Math.random()>"))
        .anyMatch(line -> line.contains("UUID.randomUUID()"))
        .anyMatch(line -> line.contains("RandomGenerator.getDefault()"))
        .anyMatch(line -> line.contains("chances(") && line.contains("SecureRandom.<init>()"))
        .anyMatch(line -> line.contains("Builder.<init>") && line.contains("java.util.Random."))
        .noneMatch(line -> line.contains("fair("));
  }

  @Test
  void findsBinaryFractionsInFieldsAndSignatures() {
    assertThat(findings(BROKEN_RULES.knowsNoBinaryFractions()))
        .containsExactlyInAnyOrder(
            "Field <" + BROKEN + ".book.Ambient.price> mentions double",
            "Field <" + BROKEN + ".book.Ambient.prices> mentions java.lang.Double",
            "Method <" + BROKEN + ".book.Ambient.quantity([F)> mentions float");
  }

  @Test
  void findsALibrarysTypeInAPublicSignature() {
    assertThat(findings(BROKEN_RULES.keepsItsLibrariesToItself()))
        .singleElement()
        .asString()
        .contains("Leak.parsers(", "JsonParser");
  }

  @Test
  void findsAPackageThatDoesNotSayWhereNullMayBe() {
    assertThat(finding(BROKEN_RULES.saysWhereNullMayBe()))
        .contains(BROKEN + ".book has no package-info with @NullMarked");
  }
}
