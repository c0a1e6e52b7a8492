package org.parallax.times;

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
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Language;
import org.parallax.language.Prose;
import org.parallax.language.Sentence;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;
import org.parallax.model.Post;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Timex;

/**
 * Runs the example files: "@ DAY" gives the day of publication of the texts that follow ("@ none"
 * for an unknown one); a text stands on a line; below it, indented, its time expressions with their
 * types and values, with the zone and the role where it is not "happened". {@code
 * -Dparallax.regenerate=true} writes the indented lines anew.
 */
class TimeFinderTest {

  private static final Path EXAMPLES = Path.of("src/test/resources/org/parallax/times");
  private static final Language LANGUAGE = Language.load();
  private static final TimeFinder FINDER = new TimeFinder();
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /**
   * Of the processor. A quiet machine needs one second; on a busy one, where the compiler of the
   * virtual machine gets no turn, it has been three.
   */
  private static final Duration LIMIT = Duration.ofSeconds(4);

  static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(EXAMPLES)) {
      return all.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void findsWhatTheExamplesSay(Path file) throws IOException {
    String given = Files.readString(file);
    String found = rewritten(given);
    if (Boolean.getBoolean("parallax.regenerate")) {
      Files.writeString(file, found);
    } else {
      assertThat(found).isEqualTo(given);
    }
  }

  private static String rewritten(String examples) {
    StringBuilder out = new StringBuilder();
    Optional<Moment> published = Optional.empty();
    for (String line : examples.lines().toList()) {
      if (line.startsWith("  ")) {
        continue;
      }
      out.append(line).append('\n');
      if (line.startsWith("@")) {
        published = Moment.parse(line.substring(1).strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        Report report = report(line, published, List.of());
        for (Timex timex : FINDER.find(LANGUAGE.analyse(report))) {
          out.append("  ").append(report.words(timex.span())).append(" = ");
          out.append(timex.type()).append(' ').append(timex.value());
          timex.zone().ifPresent(zone -> out.append(" zone ").append(zone));
          timex
              .role()
              .filter(r -> r != Timex.Role.HAPPENED)
              .ifPresent(r -> out.append(", ").append(r.label()));
          out.append('\n');
        }
      }
    }
    return out.toString();
  }

  private static Report report(String text, Optional<Moment> published, List<Post> posts) {
    Metadata dated =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            published,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Report("r", dated, Report.Kind.TEXT, text, List.of(), posts, Findings.none());
  }

  @Test
  void seesAPostFromItsOwnDay() {
    String text = "The dam broke on Friday.\nThe dam held on Friday.";
    List<Post> posts =
        List.of(post("p1", 0, 24, "2031-04-05"), post("p2", 25, 48, "2031-04-20T09:00:00Z"));
    Report report = report(text, Optional.of(Moment.ofIso("2031-06-01")), posts);
    assertThat(FINDER.find(LANGUAGE.analyse(report)))
        .extracting(Timex::value)
        .containsExactly("2031-04-04", "2031-04-18");
  }

  private static Post post(String id, int start, int end, String published) {
    return new Post(
        id,
        new Span(start, end),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Moment.ofIso(published)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "1 ",
        "12:",
        "1,000,",
        "two hundred ",
        "twenty-",
        "on Friday ",
        "Oct. 17, 2024, ",
        "Friday, Friday at ",
        "early late mid the end of ",
        "the past the next ",
        "to be to be not ",
        "- ",
        "the third quarter of ",
        "3-5 April ",
        "9 to 11 ",
        "1 a.m. (",
        "a.m. ",
        "said on "
      })
  void needsLinearTime(String unit) {
    FINDER.find(oneSentence(unit.repeat(100_000 / unit.length())));
    String text = unit.repeat(1_000_000 / unit.length());
    Prose prose = oneSentence(text);
    long spent =
        assertTimeoutPreemptively(
            Duration.ofMinutes(1),
            () -> {
              long before = CLOCK.getCurrentThreadCpuTime();
              assertThat(FINDER.find(prose)).hasSizeLessThan(text.length());
              return CLOCK.getCurrentThreadCpuTime() - before;
            });
    assertThat(Duration.ofNanos(spent)).isLessThan(LIMIT);
  }

  private static Prose oneSentence(String text) {
    Report report = report(text, Optional.of(Moment.ofIso("2031-04-05")), List.of());
    Sentence sentence = new Sentence(new Span(0, text.length()), 0, false, List.of());
    return new Prose(report, List.of(sentence));
  }

  @Test
  void ignoresTheLocaleAndTheTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Report report = report("It fell at 9 p.m. on 3 May 2031.", Optional.empty(), List.of());
    List<String> values = new ArrayList<>();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      FINDER.find(LANGUAGE.analyse(report)).forEach(t -> values.add(t.value()));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(values).containsExactly("2031-05-03T21:00");
  }
}
