package io.github.backpack4j.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ApiArchitectureTest {

  private static final JavaClasses GENERATED =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackagesOf(BackpackClient.class);

  @Test
  void packagesFormNoCycle() {
    slices().matching("io.github.backpack4j.(**)").should().beFreeOfCycles().check(GENERATED);
  }

  @Test
  void modelsKnowNoLibraryAndNoCodec() {
    noClasses()
        .that()
        .resideInAnyPackage("..api.model..", "..api.stream..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..api.codec..",
            "okhttp3..",
            "okio..",
            "retrofit2..",
            "com.fasterxml..",
            "org.bouncycastle..")
        .check(GENERATED);
  }

  @Test
  void codecsAreWrittenAgainstOurReaderAlone() {
    noClasses()
        .that()
        .resideInAPackage("..api.codec..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..", "java.lang.reflect..", "okhttp3..", "retrofit2..")
        .check(GENERATED);
  }

  @Test
  void nothingReadsTheClockByItself() {
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(GENERATED);
    noClasses().should().callMethod(java.time.Instant.class, "now").check(GENERATED);
  }

  @Test
  void modelsAreFinalAndHaveNoPublicConstructor() {
    classes()
        .that()
        .resideInAnyPackage("..api.model..", "..api.stream..")
        .and()
        .areTopLevelClasses()
        .and()
        .areNotInterfaces()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .andShould()
        .haveOnlyPrivateConstructors()
        .check(GENERATED);
  }
}
