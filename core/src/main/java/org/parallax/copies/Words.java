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
  private final int[] starts;
  private final int[] ends;
  private final Voice[] voices;

  /** How much the words before each say, and all of them. */
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
    this.starts = new int[sentences.length];
    this.ends = new int[sentences.length];
    for (int i = 0; i < sentences.length; i++) {
      starts[i] = i > 0 && sentences[i - 1] == sentences[i] ? starts[i - 1] : i;
    }
    for (int i = sentences.length - 1; i >= 0; i--) {
      ends[i] = i + 1 < ends.length && starts[i + 1] < i + 1 ? ends[i + 1] : i + 1;
    }
    this.voices = voices.clone();
    this.weights = new double[weights.length + 1];
    for (int i = 0; i < weights.length; i++) {
      this.weights[i + 1] = this.weights[i] + weights[i];
    }
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

  /** How much a match of these words says; short words stand everywhere. */
  double weight(int from, int to) {
    return weights[to] - weights[from];
  }

  /** The first word of the sentence of {@code word}. */
  int sentenceStart(int word) {
    return starts[word];
  }

  /** One past the last word of the sentence of {@code word}. */
  int sentenceEnd(int word) {
    return ends[word];
  }

  /** Whether a colon stands between the two words: what precedes it introduces what follows. */
  boolean introduces(int from, int to) {
    return from < to
        && report.text().substring(span(from).start(), span(to).start()).indexOf(':') >= 0;
  }
}
