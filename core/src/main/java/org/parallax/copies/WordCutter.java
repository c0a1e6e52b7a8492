package org.parallax.copies;

import java.util.ArrayList;
import java.util.List;
import org.parallax.language.Quotations;
import org.parallax.model.Discarded;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * Cuts the story of a report into {@link Words}: runs of letters or digits, with thousands joined
 * ("4 300", "4,300" and "4300" are one word). For one comparison; not thread-safe.
 */
final class WordCutter {

  private static final int LONGEST_WORD = 40;

  private final Vocabulary vocabulary;

  WordCutter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The words of {@code report}. */
  Words cut(Report report) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (Discarded d : report.discarded()) {
      cut(report.text(), at, d.span().start(), spans);
      at = Math.max(at, d.span().end());
    }
    cut(report.text(), at, report.text().length(), spans);
    int[] ids = new int[spans.size()];
    double[] weights = new double[spans.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = vocabulary.id(spans.get(i).of(report.text()));
      weights[i] = spans.get(i).length() > 3 ? 1 : 0.5;
    }
    return new Words(report, ids, spans, sentences(report, spans), voices(report, spans), weights);
  }

  private static void cut(String text, int from, int to, List<Span> out) {
    int i = from;
    while (i < to) {
      int end = text.charAt(i) == '%' ? i + 1 : endOfWord(text, i, to);
      if (end > i) {
        out.add(new Span(i, end));
        i = end;
      } else {
        i++;
      }
    }
  }

  private static int endOfWord(String text, int from, int to) {
    boolean number = Character.isDigit(text.charAt(from));
    int i = from;
    while (i < to && i - from < LONGEST_WORD) {
      int c = text.codePointAt(i);
      if (Character.isIdeographic(c)) {
        return i > from ? i : i + Character.charCount(c);
      }
      if (number ? Character.isDigit(c) : isLetter(c)) {
        i += Character.charCount(c);
      } else if (i > from && joins(text, from, i, to, number)) {
        i++;
      } else {
        break;
      }
    }
    return Math.min(i, to);
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean joins(String text, int from, int at, int to, boolean number) {
    if (at + 1 >= to) {
      return false;
    }
    char c = text.charAt(at);
    if (!number) {
      return (c == '\'' || c == '’') && Character.isLetter(text.charAt(at + 1));
    }
    boolean separates = c == ',' || c == ' ' || c == '\u00a0' || c == '\u202f';
    return c == '.'
        ? Character.isDigit(text.charAt(at + 1))
        : separates && digitsBefore(text, from, at) <= 3 && digitsAt(text, at + 1, to) == 3;
  }

  private static int digitsBefore(String text, int from, int at) {
    int n = 0;
    while (at - n > from && Character.isDigit(text.charAt(at - n - 1))) {
      n++;
    }
    return n;
  }

  private static int digitsAt(String text, int at, int to) {
    int n = 0;
    while (n < 4 && at + n < to && Character.isDigit(text.charAt(at + n))) {
      n++;
    }
    return n;
  }

  /** Sentences where the report has them, else lines. */
  private static int[] sentences(Report report, List<Span> words) {
    List<Span> sentences = report.findings().sentences();
    int[] numbers = new int[words.size()];
    int next = 0;
    int lines = 0;
    int last = 0;
    for (int i = 0; i < numbers.length; i++) {
      int start = words.get(i).start();
      lines += report.text().substring(last, start).indexOf('\n') >= 0 ? 1 : 0;
      last = start;
      while (next < sentences.size() && sentences.get(next).end() <= start) {
        next++;
      }
      numbers[i] = sentences.isEmpty() ? lines : next;
    }
    return numbers;
  }

  private static Words.Voice[] voices(Report report, List<Span> words) {
    List<Quotations.Quotation> quotations = Quotations.of(report.text());
    Words.Voice[] voices = new Words.Voice[words.size()];
    int next = 0;
    for (int i = 0; i < voices.length; i++) {
      while (next < quotations.size()
          && quotations.get(next).span().end() <= words.get(i).start()) {
        next++;
      }
      voices[i] = Words.Voice.WRITER;
      if (next < quotations.size() && quotations.get(next).span().contains(words.get(i))) {
        voices[i] = quotations.get(next).closed() ? Words.Voice.QUOTED : Words.Voice.OPEN;
      }
    }
    return voices;
  }
}
