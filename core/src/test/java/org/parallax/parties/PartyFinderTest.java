package org.parallax.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.encoder.OwnEncoder;
import org.parallax.examples.Expected;
import org.parallax.language.Language;
import org.parallax.language.Prose;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Party;
import org.parallax.model.Report;
import org.parallax.names.NameFinder;
import org.parallax.names.Names;
import org.parallax.statements.Convention;
import org.parallax.statements.StatementFinder;

/** Stories, whose reports are parted by lines of "===", and their parties stand in files. */
class PartyFinderTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/parallax/parties");
  private static final Language LANGUAGE = Language.load();
  private static final NameFinder NAMES = new NameFinder();
  private static final StatementFinder STATEMENTS = new StatementFinder(Convention.PARALLAX);

  static Stream<Path> stories() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void findsThePartiesOf(Path file) throws IOException {
    String found = listing(new PartyFinder().find(reports(file)));
    Path expected = Path.of(file.toString().replace(".txt", ".parties"));
    Expected.check(expected, found);
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() throws IOException {
    List<Report> reports = reports(FOLDER.resolve("border.txt"));
    assertThat(listing(new PartyFinder().find(reports.reversed())))
        .isEqualTo(listing(new PartyFinder().find(reports)));
  }

  private static List<Report> reports(Path file) throws IOException {
    List<Report> reports = new ArrayList<>();
    for (String text : Files.readString(file).split("===\n")) {
      Report read =
          new Report(
              "r" + (reports.size() + 1),
              Metadata.unknown(),
              Report.Kind.TEXT,
              text,
              List.of(),
              List.of(),
              Findings.none());
      Prose prose = LANGUAGE.analyse(read);
      var encoded = OwnEncoder.read(prose, STATEMENTS.suspected(prose));
      Names names = NAMES.find(prose, encoded.names());
      Findings found = Findings.none().withNames(names.actors(), names.mentions());
      var said =
          STATEMENTS.find(
              prose.with(read.withFindings(found)), encoded.attributions(), encoded.doubtful());
      reports.add(
          read.withFindings(
              found.withNames(said.actors(), said.mentions()).withStatements(said.statements())));
    }
    return reports;
  }

  private static String listing(Parties parties) {
    StringBuilder b = new StringBuilder();
    for (Party p : parties.all()) {
      b.append(p.id()).append(' ').append(p.type().label()).append(": ").append(p.name());
      b.append(' ').append(p.aliases()).append(" in");
      p.members().forEach(m -> b.append(' ').append(m.report()).append('/').append(m.actor()));
      if (!p.speaksFor().isEmpty()) {
        b.append(", speaks for ").append(p.speaksFor());
      }
      if (!p.maybe().isEmpty()) {
        b.append(", maybe ").append(p.maybe());
      }
      b.append('\n');
    }
    return b.toString();
  }
}
