package org.parallax.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.examples.Expected;
import org.parallax.gazetteer.Gazetteer;
import org.parallax.language.Language;
import org.parallax.language.Prose;
import org.parallax.language.Sentence;
import org.parallax.language.Token;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Toponym;

class PlaceFinderTest {

  private static final Path EXAMPLES = Path.of("src/test/resources/org/parallax/places");
  // well above what it takes on an idle machine, so that a busy one does not fail
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final PlaceFinder FINDER = PlaceFinder.load();
  private static final Language LANGUAGE = Language.load();

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsThePlacesOfTheExamples(Path example) throws IOException {
    Path expected = Path.of(example.toString().replace(".txt", ".expected"));
    String found = write(example);
    Expected.check(expected, found);
  }

  private static String write(Path example) throws IOException {
    Report report = report(Files.readString(example, StandardCharsets.UTF_8));
    return FINDER.find(LANGUAGE.analyse(report)).stream()
        .map(t -> line(report, t))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(Report report, Toponym t) {
    String id = t.geonames().isPresent() ? String.valueOf(t.geonames().getAsLong()) : "-";
    String line =
        "%d %s | %s | %s | %s | %s | %s"
            .formatted(
                t.span().start(),
                report.words(t.span()),
                t.name(),
                id,
                t.country().orElse("-"),
                t.admin().orElse("-"),
                t.feature().orElse("-"));
    String use = t.use().map(u -> " | " + u.label()).orElse("");
    return line + use + t.spot().map(s -> " | " + spot(report, s)).orElse("");
  }

  private static String spot(Report report, Toponym.Spot spot) {
    return "\"%s\" %.4f %.4f +- %s km"
        .formatted(report.words(spot.span()), spot.lat(), spot.lon(), spot.radiusKm());
  }

  @Test
  void anOutletsHomeChoosesAmongTownsOfOneName() {
    String text = "Flooding closed two roads in Cambridge on Monday.";
    assertThat(country(text, "https://www.harbour-news.example.ca/floods")).contains("CA");
    assertThat(country(text, "https://www.cambridge-news.co.uk/floods")).contains("GB");
  }

  private static Optional<String> country(String text, String address) {
    Report plain = report(text);
    Metadata metadata =
        new Metadata(
            Optional.of(address),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Report at =
        new Report(
            plain.id(),
            metadata,
            plain.kind(),
            text,
            plain.discarded(),
            plain.posts(),
            plain.findings());
    return FINDER.find(LANGUAGE.analyse(at)).getFirst().country();
  }

  @Test
  void spotsAreRightAcrossTheDateLine() {
    Toponym.Spot spot =
        FINDER.find(prose("A ship sank 400 km east of Suva.")).getFirst().spot().orElseThrow();
    assertThat(spot.lon()).isBetween(-178.9, -177.0);
    assertThat(spot.lat()).isBetween(-18.5, -17.8);
  }

  @Test
  void readsAMegabyteOfNamesInSeconds() {
    Prose prose =
        lines("Springfield San Jose Santa Maria London, Paris, Kyiv's Kharkiv ", 1_000_000);
    FINDER.find(lines("Kyiv ", 1_000));
    assertTimeoutPreemptively(LIMIT, () -> FINDER.find(prose));
  }

  @Test
  void readsManyDifferentNamesInSeconds() {
    StringBuilder text = new StringBuilder();
    Gazetteer gazetteer = Gazetteer.load();
    for (int i = 300; text.length() < 1_000_000; i++) {
      text.append("in ").append(gazetteer.place(i).name()).append(i % 8 == 0 ? ".\n" : ", ");
    }
    Prose prose = prose(text.toString());
    assertTimeoutPreemptively(LIMIT, () -> FINDER.find(prose));
  }

  @Test
  void survivesOddText() {
    for (String odd :
        List.of(
            "",
            "'s",
            ".",
            "A",
            "U.",
            "A.B.C.D.",
            "’’’",
            "É-É-É",
            "St.",
            ", , ,",
            "\ud83d\ude00 Kyiv\u0000")) {
      FINDER.find(prose(odd));
    }
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          FINDER.find(prose("A.".repeat(200_000)));
          FINDER.find(prose("St. ".repeat(200_000)));
          FINDER.find(prose("A".repeat(500_000)));
        });
  }

  @Test
  void givesTheSameFromManyThreads() throws IOException {
    Path example = examples().getFirst();
    String once = write(example);
    List<String> many =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(
                i -> {
                  try {
                    return write(example);
                  } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                })
            .toList();
    assertThat(many).containsOnly(once);
  }

  private static Prose lines(String line, int size) {
    return prose((line + "\n").repeat(size / line.length()));
  }

  /** A sentence a line, without the tagger's help. */
  private static Prose prose(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i > start) {
          Span span = new Span(start, i);
          sentences.add(
              new Sentence(
                  span, 0, false, List.of(new Token(span, text.substring(start, i), "PROPN"))));
        }
        start = i + 1;
      }
    }
    return new Prose(report(text), sentences);
  }

  private static Report report(String text) {
    return new Report(
        "r1", Metadata.unknown(), Report.Kind.TEXT, text, List.of(), List.of(), Findings.none());
  }
}
