package org.parallax.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.parallax.model.Span;

/**
 * Cuts a block into sentences: OpenNLP proposes, and two rules correct what it gets wrong in news.
 * It never ends a sentence after a title or a month's short form, and it ends one at a closing
 * quotation mark that follows a full stop.
 */
final class SentenceCutter {

  private static final Set<String> SHORT_FORMS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "sgt", "maj", "capt", "cmdr", "adm",
          "gov", "sen", "rep", "rev", "hon", "st", "jr", "sr", "jan", "feb", "mar", "apr", "jun",
          "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "vs", "inc", "ltd", "co", "corp",
          "u.s", "u.k", "u.n", "e.u", "a.m", "p.m", "approx", "est", "dept", "supt", "insp", "pres",
          "i.e", "e.g", "mt", "ft", "brig", "const", "spc", "pvt", "cpl");

  /** In code units; no sentence of prose is longer, and the models' cost grows with its square. */
  private static final int LONGEST = 2_000;

  private SentenceCutter() {}

  /** The sentences of {@code block}, without white space around them; a heading is one sentence. */
  static List<Span> cut(String text, Span block, SentenceDetectorME detector, boolean heading) {
    List<Span> sentences = new ArrayList<>();
    for (Span piece : Pieces.of(text, block, LONGEST)) {
      if (heading) {
        sentences.add(piece);
      } else {
        sentences.addAll(cutPiece(text, piece, detector));
      }
    }
    return sentences;
  }

  private static List<Span> cutPiece(String text, Span block, SentenceDetectorME detector) {
    List<Span> proposed = new ArrayList<>();
    for (opennlp.tools.util.Span s : detector.sentPosDetect(block.of(text))) {
      if (s.length() > 0) {
        splitAtClosingMarks(
            text, new Span(block.start() + s.getStart(), block.start() + s.getEnd()), proposed);
      }
    }
    List<Span> joined = new ArrayList<>();
    for (Span next : proposed) {
      Span last = joined.isEmpty() ? next : joined.getLast();
      if (!joined.isEmpty() && goesOn(text, last, next)) {
        joined.set(joined.size() - 1, new Span(last.start(), next.end()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean goesOn(String text, Span last, Span next) {
    char first = text.charAt(next.start());
    if (Character.isLowerCase(first) || closesBefore(text, next) || first == ',' || first == ';') {
      return true;
    }
    if (text.charAt(last.end() - 1) != '.') {
      return !isEnd(text, last);
    }
    int start = last.end() - 1;
    while (start > last.start() && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, last.end() - 1).replaceAll("^[\"“‘'(\\[]+", "");
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    if (lower.equals("a.m") || lower.equals("p.m") || lower.equals("no")) {
      return Character.isDigit(first);
    }
    return initial || SHORT_FORMS.contains(lower);
  }

  /** Whether {@code next} begins with a mark that closes what stands before it. */
  private static boolean closesBefore(String text, Span next) {
    char first = text.charAt(next.start());
    boolean either = first == '"' || first == '\'';
    boolean opens =
        either && next.length() > 1 && !Character.isWhitespace(text.charAt(next.start() + 1));
    return isClosing(first) && !opens;
  }

  /** Whether the words end as a sentence does; a line that just stops counts as an end. */
  private static boolean isEnd(String text, Span sentence) {
    for (int i = sentence.end() - 1; i >= sentence.start(); i--) {
      char c = text.charAt(i);
      if (!isClosing(c)) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == ':';
      }
    }
    return true;
  }

  private static void splitAtClosingMarks(String text, Span sentence, List<Span> out) {
    int start = sentence.start();
    for (int i = start + 1; i < sentence.end() - 2; i++) {
      boolean closes = isClosing(text.charAt(i)) && ".!?".indexOf(text.charAt(i - 1)) >= 0;
      if (closes
          && Character.isWhitespace(text.charAt(i + 1))
          && startsSentence(text, i + 2, sentence.end())) {
        Pieces.add(text, start, i + 1, out);
        start = i + 2;
      }
    }
    Pieces.add(text, start, sentence.end(), out);
  }

  private static boolean startsSentence(String text, int at, int end) {
    int i = at;
    while (i < end && (Character.isWhitespace(text.charAt(i)) || isOpening(text.charAt(i)))) {
      i++;
    }
    if (i >= end || !Character.isUpperCase(text.charAt(i))) {
      return false;
    }
    // “It holds.” Mr Silva said: the name belongs to the cue, the sentence goes on.
    int stop = Math.min(end, i + 60);
    return !text.substring(i, stop)
        .matches("(?s)(?:[\\p{Lu}][\\w.'’-]* ){1,5}(?:said|told|added)\\b.*");
  }

  private static boolean isClosing(char c) {
    return c == '”' || c == '"' || c == '’' || c == '\'' || c == '»' || c == ')';
  }

  private static boolean isOpening(char c) {
    return c == '“' || c == '"' || c == '‘' || c == '\'' || c == '«' || c == '(';
  }
}
