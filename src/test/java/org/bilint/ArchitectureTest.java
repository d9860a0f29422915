package org.bilint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Imports point one way. The table is an allow-list, third-party libraries included: what is not in
 * a package's line may not be imported there, whatever the class path holds.
 */
class ArchitectureTest {

  private static final String ROOT = "org.bilint";

  /** What every package may import. */
  private static final List<String> EVERYWHERE = List.of("java..", "org.jspecify.annotations");

  private static final String CODEC = "org.apache.commons.codec.language..";
  private static final String SIMILARITY = "org.apache.commons.text.similarity..";
  private static final String HADOOP = "org.apache.hadoop..";
  private static final String HANLP = "com.hankcs.hanlp..";
  private static final String ICU = "com.ibm.icu..";
  private static final String JACKSON = "com.fasterxml.jackson..";
  private static final String LANGUAGETOOL = "org.languagetool..";
  private static final String MORFOLOGIK = "morfologik..";
  private static final String OPENNLP = "opennlp..";
  private static final String PICOCLI = "picocli..";
  private static final String POI = "org.apache.poi..";
  private static final String RE2J = "com.google.re2j..";
  private static final String SAX = "org.xml.sax..";
  private static final String SCALA = "scala..";
  private static final String SPARK = "org.apache.spark..";
  private static final String STAX = "javax.xml.stream..";
  private static final String XML = "javax.xml.parsers..";
  private static final String ZIP = "org.apache.commons.compress.archivers.zip..";
  private static final String YAML = "org.yaml.snakeyaml..";

  /** A package and what it may import: names below the root (empty for the root), and libraries. */
  private record Line(String name, List<String> imports) {

    String qualified() {
      return below(name);
    }

    ArchRule rule() {
      List<String> allowed = new ArrayList<>(EVERYWHERE);
      allowed.add(qualified());
      imports.forEach(each -> allowed.add(each.contains("..") ? each : below(each)));
      return classes()
          .that()
          .resideInAPackage(qualified())
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(allowed.toArray(new String[0]));
    }
  }

  private static String below(String name) {
    return name.isEmpty() ? ROOT : ROOT + "." + name;
  }

  private static Line line(String name, String... imports) {
    return new Line(name, List.of(imports));
  }

  private static final List<Line> TABLE =
      List.of(
          line("text"),
          line("parallel"),
          line("read", "text"),
          line(
              "annotate", "text", "annotate.quantity", "annotate.english", "annotate.chinese", ICU),
          line("annotate.quantity", "text", "annotate"),
          line(
              "annotate.english",
              "text",
              "annotate",
              "annotate.quantity",
              ICU,
              MORFOLOGIK,
              OPENNLP),
          line("annotate.chinese", "text", "annotate", "annotate.quantity", ICU),
          line("lexicon", "text"),
          line("lexicon.compile", "text", "lexicon", HANLP),
          line("lexicon.sound", "text", "lexicon"),
          line("align.words", "text", "annotate", "lexicon"),
          line("align.names", "text", "annotate", "lexicon", "lexicon.sound"),
          line(
              "align",
              "text",
              "annotate",
              "annotate.quantity",
              "lexicon",
              "lexicon.sound",
              "align.words",
              "align.names"),
          line("terms", "text", "annotate", "annotate.english", "lexicon"),
          line("terms.read", "text", "terms", STAX),
          line("terms.match", "text", "annotate", "align", "align.words", "terms"),
          line("locale", "text", "lexicon"),
          line("renderings", "text", "annotate", "lexicon", "terms", "align", "align.words"),
          line("suspicion", "text", "annotate", "lexicon.sound", "align", CODEC),
          line("coverage", "text", "annotate", "lexicon", "align", "align.words"),
          line("polarity", "text", "annotate", "lexicon", "align", "align.words"),
          line("lists", "text", "annotate", "align", "align.words", "align.names"),
          line("yaml", "text", YAML),
          line("check", "text", "annotate", "align", "yaml"),
          line("bitext", "text", "annotate", "align", "check", RE2J, XML, SAX),
          line("grammar", "text", "annotate", "align", "lexicon", "check", LANGUAGETOOL),
          line("typography", "text", "annotate", "align"),
          line("fix", "text", "annotate", "align", "check"),
          line("suppress", "text", "annotate", "align", "check"),
          line(
              "rules",
              "text",
              "annotate",
              "annotate.quantity",
              "annotate.chinese",
              "lexicon",
              "lexicon.sound",
              "align",
              "align.names",
              "align.words",
              "terms",
              "terms.match",
              "renderings",
              "bitext",
              "grammar",
              "suspicion",
              "locale",
              "typography",
              "coverage",
              "polarity",
              "lists",
              "check",
              "suppress",
              SIMILARITY,
              RE2J),
          line("learn", "text", "annotate", "align", "align.names", "align.words", "lexicon"),
          line("score", "text", "check"),
          line("baseline", "text", "check", JACKSON),
          line("revision"),
          line("config", "text", "read", "yaml", "check", "score", RE2J),
          line(
              "report",
              "text",
              "annotate",
              "align",
              "align.names",
              "renderings",
              "check",
              "baseline",
              "score",
              ICU,
              JACKSON,
              POI,
              STAX,
              ZIP),
          line(
              "",
              "text",
              "annotate",
              "lexicon",
              "terms",
              "align",
              "check",
              "suppress",
              "rules",
              "score",
              "report"),
          line(
              "audit",
              "",
              "text",
              "read",
              "annotate",
              "lexicon",
              "align",
              "align.names",
              "terms",
              "terms.read",
              "renderings",
              "check",
              "rules"),
          line("audit.archive", "terms.read", JACKSON, YAML),
          line("audit.store", "audit", "audit.archive", "check", "baseline"),
          line("audit.run", "text", "audit", "audit.archive", "audit.store"),
          line("audit.stats"),
          line("audit.terms", "audit", "audit.store"),
          line("audit.parquet"),
          line(
              "audit.compare",
              "audit",
              "audit.archive",
              "audit.stats",
              "audit.store",
              "check",
              "report",
              JACKSON),
          line(
              "audit.view",
              "parallel",
              "audit",
              "audit.archive",
              "audit.parquet",
              "audit.stats",
              "audit.store",
              "audit.terms",
              "read",
              "baseline",
              "check",
              "report",
              "score"),
          line(
              "spark",
              "read",
              "lexicon",
              "check",
              "audit",
              "audit.archive",
              PICOCLI,
              SPARK,
              HADOOP,
              SCALA),
          line(
              "cli",
              "",
              "audit",
              "audit.archive",
              "audit.compare",
              "audit.run",
              "audit.store",
              "audit.view",
              "text",
              "parallel",
              "read",
              "annotate",
              "align",
              "learn",
              "check",
              "fix",
              "rules",
              "baseline",
              "config",
              "revision",
              "score",
              "report",
              "lexicon",
              "lexicon.compile",
              "terms",
              "terms.read",
              PICOCLI,
              JACKSON));

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** A class of the test tree that does nearly everything that is forbidden. */
  private static final JavaClasses BROKEN =
      new ClassFileImporter()
          .importPackages(ROOT + ".text")
          .that(
              describe(
                  "the fixture", (JavaClass each) -> each.getSimpleName().equals("ReachesUp")));

  private static final ArchRule NO_CYCLES =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  /** Of static state only constants are left: a run must not show what ran before it. */
  private static final ArchRule STATICS_ARE_FINAL =
      fields().that().areStatic().should().beFinal().allowEmptyShould(true);

  /** The same input gives the same bytes: nothing asks for the time or for chance. */
  private static final ArchRule NO_CLOCK_NO_CHANCE =
      noClasses()
          .that(not(resideInAnyPackage(ROOT + ".cli")))
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Random.class, UUID.class, Clock.class);

  /** Between reading and the command line there are values only, and a lexicon that is mapped. */
  private static final ArchRule FILES_ARE_FOR_READERS_AUDITS_AND_THE_COMMAND_LINE =
      noClasses()
          .that(
              not(
                  resideInAnyPackage(
                      ROOT + ".read",
                      ROOT + ".lexicon..",
                      ROOT + ".audit..",
                      ROOT + ".spark",
                      ROOT + ".config",
                      ROOT + ".revision",
                      ROOT + ".cli")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net..")
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  private static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager");

  private static final List<ArchRule> HOUSE =
      List.of(
          NO_CYCLES,
          STATICS_ARE_FINAL,
          NO_CLOCK_NO_CHANCE,
          FILES_ARE_FOR_READERS_AUDITS_AND_THE_COMMAND_LINE,
          NAMES_SAY_WHAT_A_CLASS_IS);

  @TestFactory
  Stream<DynamicTest> everyPackageImportsWhatItsLineAllows() {
    return TABLE.stream()
        .map(line -> DynamicTest.dynamicTest(line.qualified(), () -> line.rule().check(MAIN)));
  }

  @TestFactory
  Stream<DynamicTest> theHouseIsInOrder() {
    return HOUSE.stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(MAIN)));
  }

  @Test
  void everyPackageHasALine() {
    Set<String> packages =
        MAIN.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    Set<String> lines =
        TABLE.stream().map(Line::qualified).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(lines, packages);
  }

  @Test
  void anImportOfAHigherPackageAndOfALibraryIsSeen() {
    List<String> seen = violations(TABLE.get(0).rule());
    assertTrue(seen.stream().anyMatch(each -> each.contains("org.bilint.check.Severity")), "up");
    assertTrue(seen.stream().anyMatch(each -> each.contains("ObjectMapper")), "library");
  }

  @Test
  void mutableStaticsAndTheClockAreSeen() {
    assertFalse(violations(STATICS_ARE_FINAL).isEmpty());
    assertFalse(violations(NO_CLOCK_NO_CHANCE).isEmpty());
  }

  @Test
  void aCycleIsSeen() {
    JavaClasses withFixture =
        new ClassFileImporter().importPackages(ROOT + ".text", ROOT + ".check");
    assertFalse(NO_CYCLES.evaluate(withFixture).getFailureReport().isEmpty());
  }

  private static List<String> violations(ArchRule rule) {
    assertEquals(1, BROKEN.size());
    return rule.evaluate(BROKEN).getFailureReport().getDetails();
  }
}
