package org.parallax.quantities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.language.Prose;
import org.parallax.language.Sentence;
import org.parallax.language.Token;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Timex;

/** What example files cannot show: times found before, offsets, and hostile lengths. */
class QuantityFinderTest {

  private static final int MEGABYTE = 1 << 20;

  private final QuantityFinder finder = new QuantityFinder();

  @Test
  void numbersOfDatesAreNoFigures() {
    String text = "Crews found 12 boats on 4 May 2031 .";
    int day = text.indexOf("4 May");
    var time = Timex.of(new Span(day, day + 10), Timex.Type.DATE, "2031-05-04");
    List<Quantity> found = finder.find(prose(text, List.of(time)));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().asOf()).isEqualTo(Optional.of("2031-05-04"));
  }

  @Test
  void aTimeOfTheSpeechIsNotTheTimeOfTheFigure() {
    String text = "Officials said on Friday that 12 boats sank .";
    int day = text.indexOf("Friday");
    var time = Timex.of(new Span(day, day + 6), Timex.Type.DATE, "2031-05-04");
    assertThat(finder.find(prose(text, List.of(time))).getFirst().asOf()).isEmpty();
  }

  @Test
  void spansCoverTheWords() {
    String text = "😀 At least 38 boats sank .";
    Quantity found = finder.find(prose(text, List.of())).getFirst();
    assertThat(found.span().of(text)).isEqualTo("At least 38");
  }

  @Test
  void digitsWithoutEnd() {
    within("7".repeat(MEGABYTE));
  }

  @Test
  void numbersWithoutEnd() {
    within("7 ".repeat(MEGABYTE / 2));
  }

  @Test
  void groupsWithoutEnd() {
    within("7,123".repeat(MEGABYTE / 5));
  }

  @Test
  void rangesWithoutEnd() {
    within("1-2 to ".repeat(MEGABYTE / 7));
  }

  @Test
  void wordsWithoutEnd() {
    within("one hundred and ".repeat(MEGABYTE / 16));
  }

  @Test
  void modifiersWithoutEnd() {
    within("about more than 3 dead and ".repeat(MEGABYTE / 27));
  }

  private void within(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> assertThat(finder.find(prose(text, List.of()))).isNotNull());
  }

  /** One sentence, cut at spaces, its words tagged by their looks. */
  private static Prose prose(String text, List<Timex> times) {
    var report =
        new Report(
            "r",
            Metadata.unknown(),
            Report.Kind.TEXT,
            text,
            List.of(),
            List.of(),
            Findings.none().withTimes(times));
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > start) {
          String word = text.substring(start, i);
          tokens.add(new Token(new Span(start, i), word, tag(word)));
        }
        start = i + 1;
      }
    }
    var sentence = new Sentence(new Span(0, text.length()), 0, false, tokens);
    return new Prose(report, List.of(sentence));
  }

  private static String tag(String word) {
    return switch (word) {
      case "on", "At" -> "ADP";
      case "said", "found", "sank" -> "VERB";
      case "." -> "PUNCT";
      case "and" -> "CCONJ";
      default -> Character.isDigit(word.charAt(0)) ? "NUM" : "NOUN";
    };
  }
}
