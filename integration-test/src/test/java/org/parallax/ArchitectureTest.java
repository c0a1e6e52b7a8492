package org.parallax;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The directions of DESIGN: who may use whom, who may print, and what is not in core. */
class ArchitectureTest {

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.parallax");

  private static final String[] FINDERS = {"times", "quantities", "places", "names", "statements"};
  private static final String[] COMPARISON = {
    "copies",
    "parties",
    "claims",
    "figures",
    "quotes",
    "positions",
    "timeline",
    "brief",
    "stories",
    "changes",
    "stances"
  };

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.parallax.(*)..").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void theModelUsesNothingOfOurs() {
    noClasses()
        .that()
        .resideInAPackage("org.parallax.model")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.parallax..").and(not(resideInAPackage("org.parallax.model"))))
        .check(ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"times", "quantities"})
  void aFinderKnowsOnlyTheModelAndLanguage(String finder) {
    onlyUses(finder, Set.of("model", "language"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"names", "statements"})
  void whatTheEncoderFindsIsKnownToItsFinders(String finder) {
    onlyUses(finder, Set.of("model", "language", "encoder"));
  }

  @Test
  void listsOfWordsAreForAllAndKnowNothing() {
    onlyUses("lexicon", Set.of());
  }

  @Test
  void placesKnowTheGazetteerBesides() {
    onlyUses("places", Set.of("model", "language", "gazetteer"));
    onlyUses("gazetteer", Set.of());
  }

  @Test
  void theInputKnowsOnlyThePages() {
    onlyUses("input", Set.of("model", "page", "dumps"));
  }

  @Test
  void pagesAndLanguageKnowOnlyTheModel() {
    onlyUses("page", Set.of("model", "credits"));
    onlyUses("dumps", Set.of("model", "credits"));
    onlyUses("credits", Set.of());
    onlyUses("language", Set.of("model"));
    onlyUses("encoder", Set.of("model"));
    onlyUses("document", Set.of("model"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "copies",
        "parties",
        "claims",
        "figures",
        "quotes",
        "positions",
        "timeline",
        "brief",
        "stories",
        "changes",
        "stances"
      })
  void theComparisonDoesNotKnowHowItIsShown(String part) {
    noClasses()
        .that()
        .resideInAPackage("org.parallax." + part)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.parallax.render..",
            "org.parallax.page..",
            "org.parallax.input..",
            "org.parallax.cli..")
        .check(ALL);
  }

  @Test
  void nothingBelowKnowsTheComparison() {
    noClasses()
        .that()
        .resideInAnyPackage(
            packages(Stream.concat(Arrays.stream(FINDERS), Stream.of("page", "input", "language"))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(Arrays.stream(COMPARISON)))
        .check(ALL);
  }

  @Test
  void nobodyImportsTheFacadeButTheCommandLine() {
    noClasses()
        .that(not(resideInAnyPackage("org.parallax", "org.parallax.cli")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.parallax")
        .check(ALL);
  }

  @Test
  void nothingPrintsOutsideTheCommandLine() {
    noClasses()
        .that(not(resideInAPackage("org.parallax.cli")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(ALL);
  }

  @Test
  void coreHasNoDatabaseNetworkOrFramework() {
    noClasses()
        .that(not(resideInAnyPackage("org.parallax.cli", "org.parallax.fetch")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..",
            "javax.sql..",
            "java.net.http..",
            "javax.net..",
            "org.apache.hc..",
            "java.rmi..",
            "io.javalin..",
            "org.springframework..",
            "picocli..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.URL")
        .check(ALL);
  }

  @Test
  void fetchingKnowsNothingOfReportsAndOnlyTheCommandLineFetches() {
    onlyUses("fetch", Set.of());
    noClasses()
        .that(not(resideInAnyPackage("org.parallax.cli", "org.parallax.fetch")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.parallax.fetch")
        .check(ALL);
  }

  @Test
  void noDefaultClockLocaleOrRandomness() {
    noClasses()
        .that(not(resideInAPackage("org.parallax.cli")))
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(ALL);
  }

  @Test
  void noClassInheritsFromAClassOfOurs() {
    classes()
        .that()
        .resideInAPackage("org.parallax..")
        .should()
        .notBeAssignableTo(inheritedClassOfOurs())
        .check(ALL);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .resideInAnyPackage("..util..", "..helper..", "..common..", "..impl..")
        .check(ALL);
  }

  private static DescribedPredicate<JavaClass> inheritedClassOfOurs() {
    return new DescribedPredicate<>("a class of ours that another extends") {
      @Override
      public boolean test(JavaClass c) {
        return !c.isInterface()
            && !c.isEnum()
            && c.getPackageName().startsWith("org.parallax")
            && !c.getSubclasses().isEmpty();
      }
    };
  }

  private static void onlyUses(String part, Set<String> allowed) {
    classes()
        .that()
        .resideInAPackage("org.parallax." + part)
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("org.parallax.."))
                .or(
                    resideInAnyPackage(
                        packages(Stream.concat(allowed.stream(), Stream.of(part, "lexicon"))))))
        .check(ALL);
  }

  private static String[] packages(Stream<String> names) {
    return names.map(n -> "org.parallax." + n).toArray(String[]::new);
  }
}
