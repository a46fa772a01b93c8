package org.nuanyang.shape;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.RewindableClock;

@AnalyzeClasses(packages = "org.nuanyang", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  private static final Set<String> TYPES_WITH_NOW =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.Year",
          "java.time.YearMonth");

  @ArchTest
  static final ArchRule onlyTheCitysClockTellsTheTime =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(CityClock.class.getName())
          .should()
          .callCodeUnitWhere(asksTheTimeWithoutAClock())
          .because("a test must be able to let a month go by");

  @ArchTest
  static final ArchRule onlyTheDemoCityHasAPastThatIsTold =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.nuanyang.shared", "org.nuanyang.demo")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(RewindableClock.class)
          .because("nobody antedates what an office does");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Handler|Dto|DTO|Event|Command)(\\$.*)?")
          .because("such a name means the thing has no job yet");

  @ArchTest
  static final ArchRule pagesKnowDoorsNotRoomsBehindThem =
      noClasses()
          .that()
          .resideInAPackage("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..internal..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule roomsDoNotKnowPages =
      noClasses()
          .that()
          .resideInAPackage("..internal..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..web..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule whatIsInsideStaysInside =
      classes()
          .that()
          .resideInAnyPackage("org.nuanyang.*.internal", "org.nuanyang.*.web")
          .and(describe("stand in a file of their own", JavaClass::isTopLevelClass))
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .bePackagePrivate()
          .allowEmptyShould(true);

  private static DescribedPredicate<JavaCall<?>> asksTheTimeWithoutAClock() {
    return describe(
        "ask the time without a clock",
        call -> {
          String owner = call.getTargetOwner().getFullName();
          boolean bare = call.getTarget().getRawParameterTypes().isEmpty();
          return switch (call.getName()) {
            case "now" -> bare && TYPES_WITH_NOW.contains(owner);
            case "currentTimeMillis" -> owner.equals(System.class.getName());
            case "systemUTC", "systemDefaultZone", "system" -> owner.equals(Clock.class.getName());
            case "<init>" -> bare && owner.equals(Date.class.getName());
            default -> false;
          };
        });
  }
}
