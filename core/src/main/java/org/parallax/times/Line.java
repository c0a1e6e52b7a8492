package org.parallax.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.language.Sentence;
import org.parallax.language.Token;

/**
 * The atoms of one sentence. Positions outside are an empty word, so rules can look around freely.
 */
final class Line {

  private static final Atom OUTSIDE = new Atom("\0", "", 0, 0, false, "X");

  private final List<Atom> atoms;
  private final boolean heading;

  private Line(List<Atom> atoms, boolean heading) {
    this.atoms = atoms;
    this.heading = heading;
  }

  /** Cuts a sentence into atoms; linear in its length. */
  static Line of(String text, Sentence sentence) {
    List<Atom> atoms = new ArrayList<>();
    add(text, sentence, atoms);
    return new Line(atoms, sentence.heading());
  }

  /** This sentence and the next as one: what a full stop after "a.m." or "Oct." cut in two. */
  Line and(String text, Sentence next) {
    List<Atom> joined = new ArrayList<>(atoms);
    add(text, next, joined);
    return new Line(joined, heading);
  }

  /** Whether the last words are a short form that belongs to what follows. */
  boolean goesOn() {
    int last = atoms.size() - 1;
    boolean halfDay = is(last, ".") && is(last - 1, "m") && isOneOf(last - 3, "a", "p");
    return halfDay && glued(last - 1);
  }

  private static void add(String text, Sentence sentence, List<Atom> atoms) {
    List<Token> tokens = sentence.tokens();
    int token = 0;
    int i = sentence.span().start();
    int last = i;
    while (i < sentence.span().end()) {
      if (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i))) {
        i++;
        continue;
      }
      int end = endOfAtom(text, i, sentence.span().end());
      while (token < tokens.size() && tokens.get(token).span().end() <= i) {
        token++;
      }
      boolean covered = token < tokens.size() && tokens.get(token).span().start() <= i;
      String words = text.substring(i, end);
      String tag = covered ? tokens.get(token).tag() : "X";
      boolean glued = !atoms.isEmpty() && last == i;
      atoms.add(new Atom(words, plain(words), i, end, glued, tag));
      i = end;
      last = end;
    }
  }

  private static String plain(String words) {
    char c = words.charAt(0);
    return switch (c) {
      case '’', '‘', '`' -> "'";
      case '–', '—', '‑', '‐', '−' -> "-";
      default -> words.toLowerCase(Locale.ROOT);
    };
  }

  private static int endOfAtom(String text, int from, int limit) {
    int i = from + 1;
    if (Character.isLetter(text.charAt(from))) {
      while (i < limit && Character.isLetter(text.charAt(i))) {
        i++;
      }
    } else if (Atom.isDigit(text.charAt(from))) {
      while (i < limit && (Atom.isDigit(text.charAt(i)) || isGroup(text, i, limit))) {
        i++;
      }
    }
    return i;
  }

  /** Whether a comma at {@code i} is followed by exactly three digits. */
  private static boolean isGroup(String text, int i, int limit) {
    if (text.charAt(i) != ',' || i + 3 >= limit) {
      return false;
    }
    for (int k = 1; k <= 3; k++) {
      if (!Atom.isDigit(text.charAt(i + k))) {
        return false;
      }
    }
    return i + 4 >= limit || !Atom.isDigit(text.charAt(i + 4));
  }

  /** The number of atoms. */
  int size() {
    return atoms.size();
  }

  /** Whether the sentence is a headline. */
  boolean heading() {
    return heading;
  }

  /** The atom at {@code i}, or an empty one. */
  Atom at(int i) {
    return i >= 0 && i < atoms.size() ? atoms.get(i) : OUTSIDE;
  }

  /** The atom at {@code i} in lower case, or "". */
  String word(int i) {
    return at(i).lower();
  }

  /** Whether the atom at {@code i} is {@code word}. */
  boolean is(int i, String word) {
    return word(i).equals(word);
  }

  /** Whether the atom at {@code i} is one of {@code words}. */
  boolean isOneOf(int i, String... words) {
    String word = word(i);
    for (String w : words) {
      if (w.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these words stand from {@code i} on. */
  boolean has(int i, String... words) {
    for (int k = 0; k < words.length; k++) {
      if (!is(i + k, words[k])) {
        return false;
      }
    }
    return true;
  }

  /** Whether the atom at {@code i} follows the one before it without white space. */
  boolean glued(int i) {
    return at(i).glued();
  }

  /** {@code i}, or the position after the mark or word that stands there if it is {@code word}. */
  int skip(int i, String word) {
    return is(i, word) ? i + 1 : i;
  }
}
