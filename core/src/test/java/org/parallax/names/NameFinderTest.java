package org.parallax.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.encoder.EncodedName;
import org.parallax.encoder.NameKind;
import org.parallax.encoder.OwnEncoder;
import org.parallax.examples.Expected;
import org.parallax.language.Language;
import org.parallax.language.Prose;
import org.parallax.language.Sentence;
import org.parallax.model.Actor;
import org.parallax.model.Findings;
import org.parallax.model.Mention;
import org.parallax.model.Metadata;
import org.parallax.model.Report;
import org.parallax.model.Span;

/** Texts and the names in them stand side by side in files. */
class NameFinderTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/parallax/names");
  private static final Language LANGUAGE = Language.load();
  private static final NameFinder NAMES = new NameFinder();

  static Stream<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void findsTheNamesOf(Path file) throws IOException {
    Report report = report(Files.readString(file));
    Prose prose = LANGUAGE.analyse(report);
    String found = listing(report, NAMES.find(prose, OwnEncoder.read(prose).names()));
    Path expected = Path.of(file.toString().replace(".txt", ".names"));
    Expected.check(expected, found);
  }

  @Test
  void aMegabyteOfCapitalsTakesLessThanFourSeconds() {
    assertQuick("Alpha Of Bank Ministry of ".repeat(1_000_000 / 26) + "the end.");
  }

  @Test
  void manyDifferentPeopleOfOneNameTakeLessThanFourSeconds() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      text.append("with Ana")
          .append((char) ('a' + i % 26))
          .append("b")
          .append(i)
          .append(" Silva, ");
    }
    assertQuick(text.append("at last.").toString());
  }

  /** Processor time, since the machine may be busy with other things. */
  private static void assertQuick(String text) {
    Report report = report(text);
    Prose prose =
        new Prose(report, List.of(new Sentence(new Span(0, text.length()), 0, false, List.of())));
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          ThreadMXBean threads = ManagementFactory.getThreadMXBean();
          long before = threads.getCurrentThreadCpuTime();
          NAMES.find(prose, everyTwoWords(text));
          assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before))
              .isLessThan(Duration.ofSeconds(4));
        });
  }

  private static List<EncodedName> everyTwoWords(String text) {
    List<EncodedName> names = new ArrayList<>();
    Matcher words = Pattern.compile("\\w+ \\w+").matcher(text);
    while (words.find()) {
      names.add(new EncodedName(new Span(words.start(), words.end()), NameKind.PERSON));
    }
    return names;
  }

  private static Report report(String text) {
    return new Report(
        "r1", Metadata.unknown(), Report.Kind.TEXT, text, List.of(), List.of(), Findings.none());
  }

  private static String listing(Report report, Names names) {
    StringBuilder b = new StringBuilder();
    for (Actor a : names.actors()) {
      b.append(a.id()).append(' ').append(a.type().label()).append(": ").append(a.name());
      b.append('\n');
    }
    for (Mention m : names.mentions()) {
      b.append(m.span().start()).append('-').append(m.span().end()).append(' ');
      b.append(m.type().label()).append(' ').append(m.actor().orElse("-")).append(": ");
      b.append(report.words(m.span())).append('\n');
    }
    return b.toString();
  }
}
