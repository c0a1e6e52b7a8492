package org.parallax.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import org.parallax.model.Span;

/** Cuts a sentence into tokens: OpenNLP's, with typographic quotation marks cut off. */
final class TokenCutter {

  private static final String MARKS = "“”‘«»\"()[]…—–";

  /** In code units; the tokenizer's cost grows with the square of a word's length. */
  private static final int LONGEST_WORD = 200;

  private TokenCutter() {}

  /** The tokens of {@code sentence} in reading order. */
  static List<Span> cut(String text, Span sentence, TokenizerME tokenizer) {
    List<Span> spans = new ArrayList<>();
    for (Span t : proposed(text, sentence, tokenizer)) {
      int start = t.start();
      int end = t.end();
      int from = start;
      for (int i = start; i < end; i++) {
        int mark = markAt(text, i, start, end);
        if (mark > 0) {
          add(from, i, spans);
          spans.add(new Span(i, i + mark));
          from = i + mark;
          i = from - 1;
        }
      }
      add(from, end, spans);
    }
    return initialsClosed(text, pairsJoined(text, spans));
  }

  private static List<Span> proposed(String text, Span sentence, TokenizerME tokenizer) {
    List<Span> found = new ArrayList<>();
    for (Span run : runs(text, sentence)) {
      String plain = run.of(text).replace('’', '\'');
      for (opennlp.tools.util.Span t : tokenizer.tokenizePos(plain)) {
        found.add(new Span(run.start() + t.getStart(), run.start() + t.getEnd()));
      }
    }
    return found;
  }

  /** The sentence, in pieces where it has runs without white space that no word has. */
  private static List<Span> runs(String text, Span sentence) {
    int run = 0;
    int longest = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return longest <= LONGEST_WORD ? List.of(sentence) : Pieces.of(text, sentence, LONGEST_WORD);
  }

  /** Two apostrophes side by side are one quotation mark. */
  private static List<Span> pairsJoined(String text, List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span next : spans) {
      boolean pair =
          !joined.isEmpty()
              && joined.getLast().end() == next.start()
              && joined.getLast().length() == 1
              && next.length() == 1
              && text.charAt(next.start()) == '\''
              && text.charAt(next.start() - 1) == '\'';
      if (pair) {
        next = new Span(joined.removeLast().start(), next.end());
      }
      joined.add(next);
    }
    return joined;
  }

  /** "E.U" and its full stop are one token, except at the end of the sentence. */
  private static List<Span> initialsClosed(String text, List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Span next = spans.get(i);
      boolean closes =
          i > 0
              && i + 1 < spans.size()
              && next.length() == 1
              && text.charAt(next.start()) == '.'
              && joined.getLast().end() == next.start()
              && initials(joined.getLast().of(text));
      if (closes) {
        next = new Span(joined.removeLast().start(), next.end());
      }
      joined.add(next);
    }
    return joined;
  }

  /** Whether single letters and full stops alternate, beginning and ending with a letter. */
  private static boolean initials(String word) {
    if (word.length() < 3 || word.length() > 9 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  /** The length of the quotation mark or dash at {@code i}; 0 where there is none. */
  private static int markAt(String text, int i, int start, int end) {
    char c = text.charAt(i);
    if (MARKS.indexOf(c) >= 0) {
      return 1;
    }
    boolean apostrophe = c == '\'' || c == '’';
    if (!apostrophe) {
      return 0;
    }
    if (c == '\'' && i + 1 < end && text.charAt(i + 1) == '\'') {
      return 2;
    }
    // A quotation that opens, not "'s" or "'90s".
    boolean opens =
        i == start
            && (i == 0 || Character.isWhitespace(text.charAt(i - 1)))
            && i + 1 < end
            && Character.isUpperCase(text.charAt(i + 1));
    boolean closes = i == end - 1 && i > start && ".,!?".indexOf(text.charAt(i - 1)) >= 0;
    return opens || closes ? 1 : 0;
  }

  private static void add(int from, int to, List<Span> spans) {
    if (from < to) {
      spans.add(new Span(from, to));
    }
  }
}
