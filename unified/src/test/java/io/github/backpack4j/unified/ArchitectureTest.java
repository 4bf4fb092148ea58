package io.github.backpack4j.unified;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.backpack4j.Outcome;
import io.github.backpack4j.api.BackpackClient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String PACKAGE = "io.github.backpack4j.unified";
  private static final String RAW_ANSWERS = "io.github.backpack4j.api.model";
  private static final Set<String> ELSEWHERE =
      Set.of(BackpackClient.class.getName(), Outcome.class.getName());
  private static final Set<String> BINARY_FRACTIONS =
      Set.of("float", "double", "java.lang.Float", "java.lang.Double");

  /** What is delivered, wherever it was compiled to; not the tests. */
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(UnifiedExchange.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void everythingStandsInOnePackageThatSaysWhereNullMayBe() {
    classes().should().resideInAPackage(PACKAGE).check(CLASSES);
    assertThat(UnifiedExchange.class.getPackage().isAnnotationPresent(NullMarked.class)).isTrue();
  }

  @Test
  void whatIsPublicSpeaksOfTheJdkOfItselfAndOfRawAnswers() {
    classes()
        .that()
        .arePublic()
        .should(
            mention(
                "mention nothing else than the JDK, this package, raw answers, the client and the"
                    + " outcome",
                ArchitectureTest::isPublished,
                type -> !isAllowed(type)))
        .check(CLASSES);
  }

  private static boolean isAllowed(JavaClass type) {
    String name = type.getPackageName();
    return type.isPrimitive()
        || name.startsWith("java.")
        || name.equals(PACKAGE)
        || name.equals(RAW_ANSWERS)
        || ELSEWHERE.contains(type.getName());
  }

  /** A protected member counts as much; a final class that is not inherited has none. */
  private static boolean isPublished(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  @Test
  void noFigureIsABinaryFraction() {
    classes()
        .should(
            mention(
                "mention no float or double in a field or a signature",
                member -> true,
                type -> BINARY_FRACTIONS.contains(type.getName())))
        .check(CLASSES);
    noClasses()
        .should()
        .callMethod(java.math.BigDecimal.class, "doubleValue")
        .orShould()
        .callMethod(java.math.BigDecimal.class, "floatValue")
        .orShould()
        .callMethod(java.math.BigDecimal.class, "valueOf", double.class)
        .orShould()
        .callConstructor(java.math.BigDecimal.class, double.class)
        .check(CLASSES);
  }

  @Test
  void itsTimeIsThatOfAClockThatWasGiven() {
    classes()
        .should(access("take the time from a clock that was given", ArchitectureTest::isTime))
        .check(CLASSES);
  }

  private static boolean isTime(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getName();
    if (owner.isEquivalentTo(System.class)) {
      return name.equals("currentTimeMillis") || name.equals("nanoTime");
    }
    if (owner.isEquivalentTo(Thread.class)) {
      return name.equals("sleep");
    }
    if (owner.isEquivalentTo(LockSupport.class)) {
      return name.startsWith("park");
    }
    if (owner.isEquivalentTo(Clock.class)) {
      return name.startsWith("system") || name.startsWith("tick");
    }
    return owner.isAssignableTo(Date.class)
        || owner.isAssignableTo(Calendar.class)
        || (owner.getPackageName().startsWith("java.time") && name.equals("now"));
  }

  @Test
  void itLeavesNothingToChance() {
    classes().should(access("draw no lots", ArchitectureTest::isChance)).check(CLASSES);
  }

  private static boolean isChance(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getName();
    return owner.isAssignableTo(RandomGenerator.class)
        || owner.getPackageName().equals("java.util.random")
        || (owner.isEquivalentTo(Math.class) && name.equals("random"))
        || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"));
  }

  @Test
  void theRawAnswerIsTheLastThingThatAValueHas() {
    for (Class<?> type : published()) {
      if (type.isRecord()) {
        RecordComponent[] parts = type.getRecordComponents();
        for (int i = 0; i < parts.length; i++) {
          boolean isRaw = parts[i].getName().equals("raw");
          boolean isModel = parts[i].getGenericType().getTypeName().contains(RAW_ANSWERS);
          assertThat(isRaw).as("%s.%s", type, parts[i]).isEqualTo(isRaw && i == parts.length - 1);
          assertThat(isModel).as("%s.%s", type, parts[i]).isEqualTo(isModel && isRaw);
        }
      }
    }
  }

  @Test
  void optionsAreImmutableAndHaveDefaults() throws Exception {
    List<Class<?>> options =
        published().stream().filter(type -> type.getSimpleName().endsWith("Options")).toList();
    assertThat(options).isNotEmpty();
    for (Class<?> type : options) {
      assertThat(type.getField("DEFAULT").get(null)).as("%s.DEFAULT", type).isInstanceOf(type);
      assertThat(Modifier.isFinal(type.getModifiers())).as("%s is final", type).isTrue();
      for (Field field : type.getDeclaredFields()) {
        assertThat(Modifier.isFinal(field.getModifiers())).as("%s is final", field).isTrue();
      }
    }
  }

  /** Every public type, nested ones too. */
  private static List<Class<?>> published() {
    List<Class<?>> types = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      if (type.getModifiers().contains(JavaModifier.PUBLIC)) {
        types.add(type.reflect());
      }
    }
    return types;
  }

  @Test
  void failuresAreNotMadeByAnybodyElse() {
    classes()
        .that()
        .arePublic()
        .and()
        .areAssignableTo(ExchangeException.class)
        .should(
            new ArchCondition<>("have no public constructor") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                item.getConstructors().stream()
                    .filter(ArchitectureTest::isPublished)
                    .forEach(
                        constructor ->
                            events.add(
                                SimpleConditionEvent.violated(
                                    item, constructor.getDescription() + " is public")));
              }
            })
        .check(CLASSES);
  }

  private static ArchCondition<JavaClass> access(
      String description, Predicate<JavaAccess<?>> unwanted) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        item.getAccessesFromSelf().stream()
            .filter(unwanted)
            .forEach(
                access -> events.add(SimpleConditionEvent.violated(item, access.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaClass> mention(
      String description, Predicate<JavaMember> members, Predicate<JavaClass> unwanted) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        Set<JavaClass> kin = new HashSet<>();
        item.getSuperclass().ifPresent(type -> kin.addAll(type.getAllInvolvedRawTypes()));
        item.getInterfaces().forEach(type -> kin.addAll(type.getAllInvolvedRawTypes()));
        report(item.getDescription(), kin, item, events);
        item.getMembers().stream()
            .filter(members)
            .forEach(member -> report(member.getDescription(), typesOf(member), item, events));
      }

      private void report(
          String where, Set<JavaClass> types, JavaClass item, ConditionEvents events) {
        types.stream()
            .map(type -> type.isArray() ? type.getBaseComponentType() : type)
            .filter(unwanted)
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            item, where + " mentions " + type.getName())));
      }
    };
  }

  private static Set<JavaClass> typesOf(JavaMember member) {
    List<JavaType> types = new ArrayList<>();
    if (member instanceof JavaField field) {
      types.add(field.getType());
    } else if (member instanceof JavaCodeUnit unit) {
      types.add(unit.getReturnType());
      types.addAll(unit.getParameterTypes());
      types.addAll(unit.getExceptionTypes());
    }
    Set<JavaClass> raw = new HashSet<>();
    types.forEach(type -> raw.addAll(type.getAllInvolvedRawTypes()));
    return raw;
  }
}
