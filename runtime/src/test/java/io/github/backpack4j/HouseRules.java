package io.github.backpack4j;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.github.backpack4j.http.Sleeper;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What every class of this module keeps to, for the packages below {@code root}. */
record HouseRules(String root) {

  private static final String[] LANGUAGE = {"java..", "javax..", "org.jspecify.."};
  private static final String[] HTTP = {"okhttp3..", "okio..", "retrofit2..", "kotlin.."};
  private static final Set<String> MACHINE_TIMES =
      Set.of("io.github.backpack4j.http.SystemSleeper", "io.github.backpack4j.stream.TimerThread");
  private static final String JACKSON = "com.fasterxml.jackson.core..";
  private static final String BOUNCY_CASTLE = "org.bouncycastle..";

  ArchRule knowsNoGeneratedCode() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(root + ".api..", root + ".unified..")
        .because("generated code rests on this module, never the other way round");
  }

  ArchRule hasNoCycles() {
    SliceAssignment byPackage =
        new SliceAssignment() {
          @Override
          public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            String name = javaClass.getPackageName();
            return name.equals(root) || name.startsWith(root + ".")
                ? SliceIdentifier.of(name)
                : SliceIdentifier.ignore();
          }

          @Override
          public String getDescription() {
            return "packages";
          }
        };
    return SlicesRuleDefinition.slices()
        .assignedFrom(byPackage)
        .namingSlices("package $1")
        .should()
        .beFreeOfCycles();
  }

  /** What each package may depend on, besides itself. */
  List<ArchRule> directions() {
    return List.of(
        direction(root, LANGUAGE),
        direction(root + ".book", belongToAnyOf(Scheduler.class), LANGUAGE),
        direction(root + ".sign", LANGUAGE, BOUNCY_CASTLE),
        direction(root + ".json", LANGUAGE, root, JACKSON),
        direction(
            root + ".http", concat(HTTP, LANGUAGE), root, root + ".sign", root + ".json", JACKSON),
        direction(
            root + ".stream",
            concat(HTTP, LANGUAGE),
            root,
            root + ".sign",
            root + ".json",
            root + ".book"));
  }

  private static ArchRule direction(String from, String[] always, String... to) {
    return direction(from, DescribedPredicate.alwaysFalse(), concat(always, to));
  }

  private static ArchRule direction(String from, DescribedPredicate<JavaClass> also, String... to) {
    return classes()
        .that()
        .resideInAPackage(from)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(concat(to, new String[] {from})).or(also))
        .allowEmptyShould(true);
  }

  private static String[] concat(String[] some, String[] more) {
    return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
  }

  /**
   * A clock is asked, and a sleeper, never the machine. The one place that may name the machine's
   * is a constructor of a class called Builder: a default that whoever builds can replace.
   */
  ArchRule takesItsTimeFromAClock() {
    return classes()
        .should(
            new ArchCondition<>("take the time from a clock that was given") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                for (JavaAccess<?> access : item.getAccessesFromSelf()) {
                  if (isMachineTime(access) && !isBuilderDefault(access) && !isSleeper(access)) {
                    events.add(SimpleConditionEvent.violated(item, access.getDescription()));
                  }
                }
              }
            });
  }

  private static boolean isMachineTime(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getTarget().getName();
    boolean takesClock =
        access.getTarget() instanceof CodeUnitAccessTarget target
            && target.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Clock.class));
    if (owner.isEquivalentTo(System.class)) {
      return name.equals("currentTimeMillis") || name.equals("nanoTime");
    }
    if (owner.isEquivalentTo(Thread.class)) {
      return name.equals("sleep");
    }
    if (owner.isEquivalentTo(LockSupport.class)) {
      return name.startsWith("park");
    }
    if (owner.isEquivalentTo(Sleeper.class)) {
      return name.equals("SYSTEM");
    }
    if (owner.isEquivalentTo(Clock.class)) {
      return name.startsWith("system") || (name.startsWith("tick") && !takesClock);
    }
    if (owner.isAssignableTo(Date.class) || owner.isAssignableTo(Calendar.class)) {
      return true;
    }
    return owner.getPackageName().startsWith("java.time") && name.equals("now") && !takesClock;
  }

  private static boolean isMember(JavaAccess<?> access, Class<?> owner, String name) {
    return access.getTargetOwner().isEquivalentTo(owner) && access.getName().equals(name);
  }

  private static boolean isBuilderDefault(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return (owner.isEquivalentTo(Clock.class)
            || owner.isEquivalentTo(Sleeper.class)
            || owner.isEquivalentTo(SecureRandom.class))
        && access.getOrigin() instanceof JavaConstructor
        && access.getOriginOwner().getSimpleName().equals("Builder");
  }

  /** The machine's sleeper, and the timer of streams, are where its time comes in. */
  private static boolean isSleeper(JavaAccess<?> access) {
    return MACHINE_TIMES.contains(access.getOriginOwner().getName())
        || (access.getOriginOwner().isEquivalentTo(Sleeper.class)
            && access.getTargetOwner().isEquivalentTo(Sleeper.class));
  }

  /** A generator is given, never made, but for the default of a class called Builder. */
  ArchRule leavesNothingToChance() {
    return classes()
        .should(
            new ArchCondition<>("draw lots with a generator that was given") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                for (JavaAccess<?> access : item.getAccessesFromSelf()) {
                  if (isMachineChance(access) && !isBuilderDefault(access)) {
                    events.add(SimpleConditionEvent.violated(item, access.getDescription()));
                  }
                }
              }
            })
        .because("jitter and the like are given, so that a test can replay them");
  }

  private static boolean isMachineChance(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    if (owner.isEquivalentTo(RandomGenerator.class)) {
      return access.getTarget() instanceof CodeUnitAccessTarget
          && (access.getName().equals("of") || access.getName().equals("getDefault"));
    }
    return owner.isAssignableTo(RandomGenerator.class)
        || owner.getPackageName().equals("java.util.random")
        || isMember(access, Math.class, "random")
        || isMember(access, StrictMath.class, "random")
        || isMember(access, UUID.class, "randomUUID");
  }

  ArchRule knowsNoBinaryFractions() {
    Set<String> binary = Set.of("float", "double", "java.lang.Float", "java.lang.Double");
    return classes()
        .should(
            mention(
                "mention no float or double in a field or a signature",
                member -> true,
                type -> binary.contains(baseOf(type).getName())));
  }

  ArchRule keepsItsLibrariesToItself() {
    DescribedPredicate<JavaClass> foreign =
        resideInAnyPackage(concat(HTTP, new String[] {"com.fasterxml..", BOUNCY_CASTLE}));
    return classes()
        .that()
        .resideInAnyPackage(root, root + ".json", root + ".book", root + ".sign")
        .and()
        .arePublic()
        .should(
            mention(
                "mention no type of a library in a public signature",
                HouseRules::isPublished,
                type -> foreign.test(baseOf(type))));
  }

  private static boolean isPublished(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static JavaClass baseOf(JavaClass type) {
    return type.isArray() ? type.getBaseComponentType() : type;
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
        for (JavaMember member : item.getMembers()) {
          if (members.test(member)) {
            report(member.getDescription(), typesOf(member), item, events);
          }
        }
      }

      private void report(
          String where, Set<JavaClass> types, JavaClass item, ConditionEvents events) {
        types.stream()
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

  ArchRule saysWhereNullMayBe() {
    return classes()
        .should(
            new ArchCondition<>("reside in a package that is @NullMarked") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                  events.add(
                      SimpleConditionEvent.violated(
                          item, item.getPackageName() + " has no package-info with @NullMarked"));
                }
              }
            });
  }

  List<ArchRule> all() {
    List<ArchRule> all = new ArrayList<>(directions());
    all.addAll(
        List.of(
            knowsNoGeneratedCode(),
            hasNoCycles(),
            takesItsTimeFromAClock(),
            leavesNothingToChance(),
            knowsNoBinaryFractions(),
            keepsItsLibrariesToItself(),
            saysWhereNullMayBe()));
    return all;
  }
}
