package org.parallax.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * A report with its sentences: what every finder reads. The report carries the findings that
 * earlier finders made.
 *
 * @param report the report
 * @param sentences its sentences in reading order
 */
public record Prose(Report report, List<Sentence> sentences) {

  /** Copies the list. */
  public Prose {
    sentences = List.copyOf(sentences);
  }

  /** The same sentences with a report that carries more findings. */
  public Prose with(Report other) {
    return new Prose(other, sentences);
  }

  /** The sentences of both in reading order; {@code other} has other blocks of the same report. */
  public Prose and(Prose other) {
    int numbered = sentences.stream().mapToInt(Sentence::paragraph).max().orElse(-1) + 1;
    List<Sentence> both = new ArrayList<>(sentences);
    for (Sentence s : other.sentences) {
      both.add(new Sentence(s.span(), numbered + s.paragraph(), s.heading(), s.tokens()));
    }
    both.sort(Comparator.comparing(Sentence::span));
    return new Prose(report, both);
  }

  /** The report's paragraphs: where the sentences of one begin and end. */
  public List<Span> paragraphs() {
    List<Span> paragraphs = new ArrayList<>();
    int open = -1;
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() == open) {
        Span begun = paragraphs.removeLast();
        paragraphs.add(new Span(begun.start(), sentence.span().end()));
      } else {
        paragraphs.add(sentence.span());
        open = sentence.paragraph();
      }
    }
    return paragraphs;
  }

  /** The report's text. */
  public String text() {
    return report.text();
  }
}
