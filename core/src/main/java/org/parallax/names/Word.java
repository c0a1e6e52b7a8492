package org.parallax.names;

import java.util.Set;
import org.parallax.model.Span;

/**
 * A word as names are written: with its hyphens, apostrophes and full stops, without a possessive
 * ending.
 *
 * @param span where it stands, without the possessive ending
 * @param text its characters
 * @param folded for look-up
 * @param tag universal part-of-speech tag of the token it begins with
 * @param gap the characters between it and the word before in the sentence, without a possessive
 *     ending; all characters before it for the first one
 * @param possessive whether "'s" or an apostrophe follows
 * @param first whether its capital may come from its place: at the beginning of a sentence or a
 *     quotation
 */
record Word(
    Span span,
    String text,
    String folded,
    String tag,
    String gap,
    boolean possessive,
    boolean first) {

  private static final Set<String> CONTRACTIONS = Set.of("m", "ve", "ll", "re", "d", "t");

  /** Whether it is written with a capital, if only after a prefix: "al-Baghdadi", "iPhone". */
  boolean isCapitalised() {
    if (isContraction()) {
      return false;
    }
    if (Character.isUpperCase(text.charAt(0))) {
      return true;
    }
    for (int i = 1; i < Math.min(4, text.length()); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return Character.isLetter(text.charAt(0)) || text.charAt(0) == '\'';
      }
    }
    return false;
  }

  /** Whether it is a pronoun with a verb: "I'm", "We'll". */
  private boolean isContraction() {
    int at = folded.lastIndexOf('\'');
    return at > 0 && CONTRACTIONS.contains(folded.substring(at + 1)) && at <= 6;
  }

  /** Whether it has at least two capitals and no small letter: an acronym, or shouting. */
  boolean isAllCapitals() {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= 2;
  }

  /** Whether capitals and small letters mix as in "McDonald", "YouTube", "UNILAGers". */
  boolean isMixed() {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is one letter with or without a full stop, or several such: "J.", "J.K.". */
  boolean isInitial() {
    if (!Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      boolean stop = text.charAt(i) == '.';
      if (i % 2 == 1 ? !stop : !Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return text.length() <= 6;
  }

  /** Whether nothing but white space parts it from the word before. */
  boolean followsDirectly() {
    return !gap.isEmpty() && gap.isBlank();
  }
}
