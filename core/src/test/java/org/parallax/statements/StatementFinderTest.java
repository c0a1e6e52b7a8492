package org.parallax.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.encoder.Encoded;
import org.parallax.encoder.Linked;
import org.parallax.encoder.OwnEncoder;
import org.parallax.examples.Expected;
import org.parallax.language.Language;
import org.parallax.language.Prose;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/**
 * Runs the example files: a text and, beside it, its statements, one a line. With {@code
 * -Dparallax.regenerate=true} the expected files are written anew.
 */
class StatementFinderTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/parallax/statements");
  private static final Language LANGUAGE = Language.load();
  private static final StatementFinder FINDER = new StatementFinder(Convention.PARALLAX);

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhoSaysWhat(Path example) throws IOException {
    String text = Files.readString(example);
    String found =
        find(text).statements().stream()
            .map(s -> line(text, s) + "\n")
            .collect(Collectors.joining());
    Path expected = Path.of(example.toString().replaceFirst("txt$", "expected"));
    Expected.check(expected, found);
  }

  @Test
  void givesOneBareDescriptionOneParty() {
    Attributions found =
        find("Officials said the road was shut.\n\nIt will open soon, officials said.");

    assertThat(found.statements())
        .hasSize(2)
        .extracting(s -> s.source().flatMap(Statement.Source::actor))
        .containsOnly(Optional.of(found.actors().getFirst().id()));
  }

  @Test
  void keepsTheWordsOfPolnear() {
    Prose prose = prose("The mayor has said that the road is shut.");
    List<Linked> read =
        List.of(
            new Linked(
                new Span(10, 18),
                List.of(new Span(0, 9)),
                List.of(new Span(19, 40)),
                5,
                Statement.Stance.ASSERTS,
                Statement.Certainty.CERTAIN,
                Optional.of(false),
                Statement.Kind.INDIRECT));

    assertThat(content(prose, new StatementFinder(Convention.POLNEAR).find(prose, read, List.of())))
        .isEqualTo("that the road is shut");
    assertThat(content(prose, FINDER.find(prose, read, List.of()))).isEqualTo("the road is shut");
  }

  private static String content(Prose prose, Attributions found) {
    return found.statements().getFirst().content().spans().getFirst().of(prose.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "”",
        "''",
        "said ",
        "\"said ",
        "he said, ",
        "“a” said b, c, ",
        "according to ",
        ", ",
        "and a ",
        "a of ",
        "X: ",
        "neither nor ",
        "allegations that it is unclear whether it was reported to ",
        "(",
        "\n“a\n"
      })
  void staysQuickOnHostileText(String piece) {
    staysQuick(piece.repeat(200_000 / piece.length()));
  }

  @Test
  void staysQuickOnAMillionMarks() {
    staysQuick("\"“'(".repeat(250_000));
  }

  /**
   * The encoder, whose work grows with the text alone, reads a twentieth; what it finds there is
   * found all over.
   */
  private static void staysQuick(String text) {
    int part = text.length() / 20;
    Prose sample = prose(text.substring(0, part));
    Encoded read = OwnEncoder.read(sample, FINDER.suspected(sample));
    Prose prose = prose(text);

    assertTimeoutPreemptively(
        Duration.ofSeconds(15),
        () -> {
          FINDER.suspected(prose);
          FINDER.find(
              prose, everywhere(read.attributions(), part), everywhere(read.doubtful(), part));
        });
  }

  private static List<Linked> everywhere(List<Linked> found, int part) {
    return IntStream.range(0, 20)
        .boxed()
        .flatMap(k -> found.stream().map(linked -> moved(linked, k * part)))
        .toList();
  }

  private static Linked moved(Linked linked, int by) {
    return new Linked(
        moved(linked.cue(), by),
        linked.source().stream().map(s -> moved(s, by)).toList(),
        linked.content().stream().map(s -> moved(s, by)).toList(),
        linked.score(),
        linked.stance(),
        linked.certainty(),
        linked.anonymous(),
        linked.kind());
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  private static Prose prose(String text) {
    return LANGUAGE.analyse(
        new Report(
            "r",
            Metadata.unknown(),
            Report.Kind.ARTICLE,
            text,
            List.of(),
            List.of(),
            Findings.none()));
  }

  private static Attributions find(String text) {
    Prose prose = prose(text);
    Encoded encoded = OwnEncoder.read(prose, FINDER.suspected(prose));
    return FINDER.find(prose, encoded.attributions(), encoded.doubtful());
  }

  private static String line(String text, Statement s) {
    return Stream.of(
            s.source().map(x -> words(text, x.spans())).orElse("-"),
            s.cue().map(x -> words(text, x.spans())).orElse("-"),
            words(text, s.content().spans()),
            s.kind().label() + " " + s.stance().label() + " " + s.certainty().label(),
            s.anonymous().map(a -> a ? "anonymous" : "known").orElse("-")
                + (s.via().isEmpty() ? "" : " via " + s.via()))
        .collect(Collectors.joining(" | "));
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream()
        .map(s -> s.of(text).replace('\n', ' '))
        .collect(Collectors.joining(" … "));
  }
}
