package org.parallax.names;

import java.util.Optional;
import org.parallax.model.Mention;
import org.parallax.model.Span;

/**
 * Words that may be a name.
 *
 * @param line the sentence
 * @param from number of the first word in it
 * @param to one past the number of the last word
 * @param shape what the words' own form makes it, where that decides
 * @param title the folded title right before it, or an empty string
 */
record Phrase(WordLine line, int from, int to, Optional<Mention.Type> shape, String title) {

  /** Words of which only the surroundings can tell what they name. */
  static Phrase open(WordLine line, int from, int to) {
    return new Phrase(line, from, to, Optional.empty(), "");
  }

  Phrase shaped(Mention.Type type) {
    return new Phrase(line, from, to, Optional.of(type), title);
  }

  Phrase titled(String by) {
    return new Phrase(line, from, to, Optional.of(Mention.Type.PERSON), by);
  }

  Phrase part(int newFrom, int newTo) {
    return new Phrase(line, newFrom, newTo, shape, title);
  }

  int length() {
    return to - from;
  }

  Word first() {
    return line.words().get(from);
  }

  Word last() {
    return line.words().get(to - 1);
  }

  Span span() {
    return new Span(first().span().start(), last().span().end());
  }

  /** The words as written, with single spaces. */
  String text() {
    StringBuilder b = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from) {
        b.append(line.words().get(i).gap().isBlank() ? " " : line.words().get(i).gap());
      }
      b.append(line.words().get(i).text());
    }
    return b.toString();
  }

  /** The folded words joined by spaces: two phrases of one key are the same name. */
  String key() {
    StringBuilder b = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from) {
        b.append(' ');
      }
      b.append(line.folded(i));
    }
    return b.toString();
  }

  /** Whether it is no part of a longer run of capitals; titles bound names. */
  boolean standsAlone(Lexicon lexicon) {
    boolean titled = lexicon.is(WordClass.TITLES, line.folded(from - 1));
    boolean before =
        line.followsDirectly(from)
            && line.words().get(from - 1).isCapitalised()
            && !line.words().get(from - 1).first();
    return (!before || titled) && !goesOn(lexicon);
  }

  private boolean goesOn(Lexicon lexicon) {
    if (to >= line.words().size()) {
      return false;
    }
    Word next = line.words().get(to);
    boolean capital = line.followsDirectly(to) && next.isCapitalised();
    return (capital && !lexicon.is(WordClass.TITLES, next.folded()))
        || (next.gap().equals("-") && next.isCapitalised());
  }

  /** Whether it stands alone in brackets. */
  boolean isInBrackets() {
    boolean closes = to >= line.words().size() || line.words().get(to).gap().contains(")");
    return first().gap().strip().equals("(") && closes;
  }
}
