package org.parallax.copies;

import java.util.List;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * The words of one report that can be copied, in reading order: those of its story, without what is
 * discarded. Words are numbers of a {@link Vocabulary}; equal numbers are words that a copyist's
 * number format, case or marks do not tell apart. Immutable.
 */
final class Words {

  /** Whose words they are. */
  enum Voice {
    /** The writer's. */
    WRITER,

    /** After a quotation mark that nothing closes: somebody else's, or the writer's again. */
    OPEN,

    /** Between quotation marks. */
    QUOTED
  }

  private final Report report;
  private final int[] ids;
  private final List<Span> spans;
  private final int[] sentences;
  private final Voice[] voices;
  private final double[] weights;

  Words(
      Report report,
      int[] ids,
      List<Span> spans,
      int[] sentences,
      Voice[] voices,
      double[] weights) {
    this.report = report;
    this.ids = ids.clone();
    this.spans = List.copyOf(spans);
    this.sentences = sentences.clone();
    this.voices = voices.clone();
    this.weights = weights.clone();
  }

  /** The report. */
  Report report() {
    return report;
  }

  /** How many words. */
  int size() {
    return ids.length;
  }

  /** The word's number. */
  int id(int word) {
    return ids[word];
  }

  /** Where the word stands. */
  Span span(int word) {
    return spans.get(word);
  }

  /** The number of the sentence in which the word stands. */
  int sentence(int word) {
    return sentences[word];
  }

  /** Whose word it is. */
  Voice voice(int word) {
    return voices[word];
  }

  /** Whether the word is one that the writer chose: names and numbers belong to what is told. */
  boolean isChosen(int word) {
    int c = report.text().codePointAt(spans.get(word).start());
    return !Character.isDigit(c) && (!Character.isUpperCase(c) || word == sentenceStart(word));
  }

  /** How much a match of this word says; short words stand everywhere. */
  double weight(int word) {
    return weights[word];
  }

  /** The first word of the sentence of {@code word}. */
  int sentenceStart(int word) {
    int start = word;
    while (start > 0 && sentences[start - 1] == sentences[word]) {
      start--;
    }
    return start;
  }

  /** One past the last word of the sentence of {@code word}. */
  int sentenceEnd(int word) {
    int end = word + 1;
    while (end < ids.length && sentences[end] == sentences[word]) {
      end++;
    }
    return end;
  }

  /** Whether a colon stands between the two words: what precedes it introduces what follows. */
  boolean introduces(int from, int to) {
    return from < to
        && report.text().substring(span(from).start(), span(to).start()).indexOf(':') >= 0;
  }
}
