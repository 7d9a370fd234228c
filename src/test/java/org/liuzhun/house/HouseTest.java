package org.liuzhun.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Stream;

/// The arrows of the house (see `src/docs/architecture.md`): who may use whom.
@AnalyzeClasses(packages = "org.liuzhun", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

  @ArchTest
  static final ArchRule TEXT_USES_NO_ROOM = room("text");

  @ArchTest
  static final ArchRule REGISTRY = room("registry", "text");

  @ArchTest
  static final ArchRule POLICY = room("policy", "registry", "text");

  @ArchTest
  static final ArchRule ASSESSMENT = room("assessment", "registry", "policy", "text");

  @ArchTest
  static final ArchRule STORE = room("store", "registry", "text");

  @ArchTest
  static final ArchRule EXCHANGE = room("exchange", "store", "registry", "text");

  @ArchTest
  static final ArchRule PRINT = room("print", "assessment", "store", "policy", "registry", "text");

  @ArchTest
  static final ArchRule SPREADSHEET =
      room("spreadsheet", "assessment", "store", "policy", "registry", "text");

  @ArchTest
  static final ArchRule DEMO = room("demo", "assessment", "store", "policy", "registry", "text");

  @ArchTest
  static final ArchRule SYSTEM = room("system", "print", "store", "text");

  @ArchTest
  static final ArchRule HUB =
      room("hub", "exchange", "spreadsheet", "assessment", "store", "policy", "registry", "text");

  @ArchTest
  static final ArchRule COMMAND_LINE_NEEDS_NO_WINDOW = room(
      "cli",
      "hub",
      "exchange",
      "system",
      "demo",
      "spreadsheet",
      "print",
      "assessment",
      "store",
      "policy",
      "registry",
      "text");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.liuzhun.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule WINDOWS_ONLY_IN_UI = noClasses()
      .that()
      .resideOutsideOfPackage("org.liuzhun.ui..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..");

  @ArchTest
  static final ArchRule QUERIES_ONLY_IN_STORE = noClasses()
      .that()
      .resideOutsideOfPackages("org.liuzhun.store..", "org.liuzhun.registry.db..")
      .should()
      .dependOnClassesThat()
      .haveFullyQualifiedName("org.jooq.DSLContext")
      .orShould()
      .dependOnClassesThat()
      .resideInAPackage("java.sql..");

  @ArchTest
  static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
      .should()
      .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
              com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now"))
          .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
              com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                  resideInAPackage("java.time.."))))
          .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
              com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates
                  .rawParameterTypes(new Class<?>[0]))));

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_SPEAKS_TO_THE_TERMINAL = noClasses()
      .that()
      .resideOutsideOfPackages("org.liuzhun.cli..", "org.liuzhun")
      .should()
      .accessField(System.class, "out")
      .orShould()
      .accessField(System.class, "err");

  @ArchTest
  static final ArchRule EVERY_PACKAGE_MINDS_NULL = classes()
      .that(resideInAPackage("org.liuzhun..")
          .and(not(resideInAnyPackage("org.liuzhun.registry.db..", "org.liuzhun.house.."))))
      .should(new com.tngtech.archunit.lang.ArchCondition<>("lie in a @NullMarked package") {
        @Override
        public void check(
            com.tngtech.archunit.core.domain.JavaClass type,
            com.tngtech.archunit.lang.ConditionEvents events) {
          if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
            events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                type, type.getPackageName() + " has no @NullMarked package-info"));
          }
        }
      });

  @ArchTest
  static final ArchRule THE_CLOCK_IS_MADE_IN_MAIN = noClasses()
      .that()
      .doNotHaveFullyQualifiedName("org.liuzhun.Main")
      .should()
      .callMethod(Clock.class, "systemDefaultZone")
      .orShould()
      .callMethod(Clock.class, "system", ZoneId.class)
      .orShould()
      .callMethod(Clock.class, "systemUTC");

  private static ArchRule room(String name, String... mayUse) {
    String[] allowed = Stream.concat(Stream.of(name), Arrays.stream(mayUse))
        .map(room -> "org.liuzhun." + room + "..")
        .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("org.liuzhun." + name + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.liuzhun..").and(not(resideInAnyPackage(allowed))))
        .allowEmptyShould(true);
  }
}
