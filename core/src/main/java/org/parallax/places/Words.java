package org.parallax.places;

import java.util.ArrayList;
import java.util.List;
import org.parallax.language.Sentence;
import org.parallax.language.Token;

/**
 * Cuts a sentence into words for matching names: hyphens and possessives are cut off, the stops of
 * abbreviations stay, "St." is joined with what follows.
 */
final class Words {

  private final String text;
  private final Sentence sentence;
  private final List<Word> words = new ArrayList<>();
  private int token;

  private Words(String text, Sentence sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  static List<Word> of(String text, Sentence sentence) {
    Words cutter = new Words(text, sentence);
    cutter.cut();
    return cutter.words;
  }

  private void cut() {
    int at = sentence.span().start();
    int end = sentence.span().end();
    int before = at;
    while (at < end) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int stop = stop(at, end);
      int last = withoutPossessive(at, stop);
      words.add(
          new Word(
              at,
              last,
              text.substring(at, last),
              joined(before, at),
              text.charAt(before) == '-',
              tag(at)));
      before = stop;
      at = stop;
    }
  }

  private int stop(int from, int end) {
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      boolean next = at + 1 < end && Character.isLetter(text.charAt(at + 1));
      boolean mark = (c == '\'' || c == '’' || c == 'ʼ' || c == '‘') && next && at > from;
      boolean dot = c == '.' && abbreviation(from, at, next);
      if (!Character.isLetterOrDigit(c)
          && Character.getType(c) != Character.NON_SPACING_MARK
          && !mark
          && !dot) {
        break;
      }
      at++;
    }
    boolean abbreviated = text.substring(from, at).indexOf('.') > 0;
    return abbreviated && at < end && text.charAt(at) == '.' ? at + 1 : at;
  }

  /** A stop after a single capital with another letter or another such stop around it: "U.S.". */
  private boolean abbreviation(int from, int dot, boolean next) {
    boolean single =
        Character.isUpperCase(text.charAt(dot - 1))
            && (dot - 1 == from || text.charAt(dot - 2) == '.');
    boolean inner = next && dot - from <= 2 && Character.isUpperCase(text.charAt(dot + 1));
    return (single && (next || dot - 1 > from)) || inner;
  }

  private int withoutPossessive(int from, int stop) {
    if (ownsNames(from, stop)) {
      return stop;
    }
    boolean s = stop - from > 2 && (text.charAt(stop - 1) == 's' || text.charAt(stop - 1) == 'S');
    return s && (text.charAt(stop - 2) == '\'' || text.charAt(stop - 2) == '’') ? stop - 2 : stop;
  }

  /** "People's Republic", "King's Lynn", "St. John's": the possessive belongs to the name. */
  private boolean ownsNames(int from, int stop) {
    if (!words.isEmpty() && isSaint(words.getLast().text())) {
      return true;
    }
    return switch (text.substring(from, stop).replace('’', '\'')) {
      case "People's", "King's", "Queen's", "Bishop's", "Prince's" -> true;
      default -> false;
    };
  }

  private boolean joined(int before, int at) {
    int gap = at - before;
    if (words.isEmpty() || words.getLast().end() != before) {
      return false;
    }
    char first = text.charAt(before);
    return (gap == 1 && (first == ' ' || first == '-' || first == '\u00a0' || first == '/'))
        || (gap == 2
            && first == '.'
            && text.charAt(before + 1) == ' '
            && isSaint(words.getLast().text()));
  }

  private static boolean isSaint(String word) {
    return switch (word) {
      case "St", "Ste", "Mt", "Ft", "ST", "MT", "FT" -> true;
      default -> false;
    };
  }

  private String tag(int at) {
    List<Token> tokens = sentence.tokens();
    while (token < tokens.size() && tokens.get(token).span().end() <= at) {
      token++;
    }
    return token < tokens.size() ? tokens.get(token).tag() : "X";
  }
}
