package org.parallax.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.language.Sentence;
import org.parallax.language.Token;
import org.parallax.model.Span;

/** Cuts a sentence into {@link Word}s, in one pass over its characters. */
final class WordCutter {

  /** A longer sentence is no prose but a table or an attack; what follows in it is not read. */
  private static final int MOST_WORDS = 4_000;

  /** Currency codes that are written to their number: "EUR50m". */
  private static final Set<String> MONEY =
      Set.of(
          "USD", "EUR", "GBP", "AUD", "CAD", "NZD", "HKD", "SGD", "INR", "JPY", "CNY", "RMB", "CHF",
          "SEK", "NOK", "DKK", "PLN", "ZAR", "BRL", "RM", "Rs", "KRW", "AED", "SAR", "PHP", "UAH",
          "RUB", "PS");

  private final String text;
  private final Sentence sentence;
  private final List<Word> words = new ArrayList<>();
  private final List<Span> times;
  private int token;
  private int time;

  private WordCutter(String text, Sentence sentence, List<Span> times) {
    this.text = text;
    this.sentence = sentence;
    this.times = times;
  }

  /**
   * Cuts a sentence; the words of {@code times}, which are in reading order, get a tag of their
   * own.
   */
  static Words cut(String text, Sentence sentence, List<Span> times) {
    var cutter = new WordCutter(text, sentence, times);
    int at = sentence.span().start();
    int end = sentence.span().end();
    boolean glued = false;
    while (at < end && cutter.words.size() < MOST_WORDS) {
      if (isSpace(text.charAt(at))) {
        at++;
        glued = false;
        continue;
      }
      int stop = cutter.stop(at, end);
      cutter.add(at, stop, glued);
      at = stop;
      glued = true;
    }
    return new Words(cutter.words);
  }

  private int stop(int at, int end) {
    char c = text.charAt(at);
    boolean first = at == 0 || isSpace(text.charAt(at - 1));
    if (c == '.' && first && at + 1 < end && isDigit(text.charAt(at + 1))) {
      return digits(at + 1, end);
    }
    if (isDigit(c)) {
      return suffix(number(at, end), end);
    }
    if (Character.isLetter(c)) {
      return letters(at, end);
    }
    if ((c == '\'' || c == '’') && at + 1 < end && text.charAt(at + 1) == 's') {
      return at + 2 == end || !Character.isLetterOrDigit(text.charAt(at + 2)) ? at + 2 : at + 1;
    }
    return at + Character.charCount(text.codePointAt(at));
  }

  /** The end of a number: "1,500", "2.26", "1,00,000"; "1,23" ends before the comma. */
  private int number(int at, int end) {
    int i = digits(at, end);
    while (i < end && text.charAt(i) == ',' && i - at <= 20) {
      int group = digits(i + 1, end) - i - 1;
      boolean indian = group == 2 && i + 3 < end && text.charAt(i + 3) == ',';
      if (group != 3 && !indian) {
        break;
      }
      i += group + 1;
    }
    while (i + 1 < end && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
      i = digits(i + 1, end);
    }
    return i;
  }

  private int digits(int at, int end) {
    int i = at;
    while (i < end && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Takes in "th" of "15th" and "s" of "1980s". */
  private int suffix(int at, int end) {
    int i = at;
    while (i < end && Character.isLetter(text.charAt(i)) && i - at < 3) {
      i++;
    }
    boolean whole = i == end || !Character.isLetterOrDigit(text.charAt(i));
    String letters = text.substring(at, i).toLowerCase(Locale.ROOT);
    boolean ordinal = whole && List.of("st", "nd", "rd", "th").contains(letters);
    boolean year = at > 3 && isDigit(text.charAt(at - 4)) && isDigit(text.charAt(at - 3));
    boolean tens = at > 0 && text.charAt(at - 1) == '0';
    boolean decade = whole && letters.equals("s") && (tens || year);
    return ordinal || decade ? i : at;
  }

  private int letters(int at, int end) {
    int i = at;
    while (i < end) {
      char c = text.charAt(i);
      if (isDigit(c) && MONEY.contains(text.substring(at, Math.min(i, at + 5)))) {
        break;
      }
      boolean dotted = c == '.' && isAbbreviation(at, i, end);
      if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && !dotted) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Whether the full stop at {@code dot} belongs to letters parted by full stops: "U.S.". */
  private boolean isAbbreviation(int start, int dot, int end) {
    boolean one = dot - start == 1 || text.charAt(dot - 2) == '.';
    boolean again =
        dot + 2 < end && Character.isLetter(text.charAt(dot + 1)) && text.charAt(dot + 2) == '.';
    boolean closing = dot - start > 1 && text.charAt(dot - 2) == '.';
    return one && (again || closing);
  }

  private void add(int start, int stop, boolean glued) {
    List<Token> tokens = sentence.tokens();
    while (token < tokens.size() && tokens.get(token).span().end() <= start) {
      token++;
    }
    String tag =
        token < tokens.size() && tokens.get(token).span().start() < stop
            ? tagOf(tokens.get(token), start)
            : "X";
    while (time < times.size() && times.get(time).end() <= start) {
      time++;
    }
    if (time < times.size() && times.get(time).start() < stop) {
      tag = Word.TIME;
    }
    String word = text.substring(start, stop);
    tag = corrected(word, tag);
    words.add(new Word(new Span(start, stop), word, word.toLowerCase(Locale.ROOT), tag, glued));
  }

  /** The tag of the part that starts at {@code start}: "city's" is a noun and a particle. */
  private static String tagOf(Token token, int start) {
    String tag = token.tag();
    int plus = tag.indexOf('+');
    if (plus < 0) {
      return tag;
    }
    return start == token.span().start() ? tag.substring(0, plus) : tag.substring(plus + 1);
  }

  /**
   * Mends what the tagger gets wrong around numbers: "13 small-caliber shotguns", "500 refugees".
   */
  private String corrected(String word, String tag) {
    boolean letters = Character.isLetter(word.charAt(0));
    if (letters && (tag.equals("PUNCT") || tag.equals("SYM"))) {
      return word.endsWith("s") || word.endsWith("ed") ? "VERB" : "ADJ";
    }
    if (letters && Character.isDigit(word.charAt(word.length() - 1)) && !tag.equals(Word.TIME)) {
      return "PROPN";
    }
    boolean capital = Character.isUpperCase(word.charAt(0)) && !words.isEmpty();
    if (tag.equals("VERB") && capital && words.getLast().lower().equals("to")) {
      return "PROPN";
    }
    if (tag.equals("VERB") && word.endsWith("s") && !words.isEmpty()) {
      String before = words.getLast().tag();
      return before.equals("ADJ") || before.equals("NUM") ? "NOUN" : tag;
    }
    return tag;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u200b';
  }
}
