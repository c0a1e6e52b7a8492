package org.parallax.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Cuts text into the pieces of BERT's uncased WordPiece (Devlin et al. 2019): words and marks,
 * lower-cased, without accents, then the longest known pieces from the left. Immutable.
 */
public final class WordPieces {

  /** Longer words are one unknown piece, as in the original. */
  private static final int LONGEST = 100;

  private final Vocabulary vocabulary;

  /** Cuts into the pieces of {@code vocabulary}. */
  public WordPieces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The pieces of {@code text} from {@code start} to {@code end}, in reading order. */
  public List<Piece> cut(String text, int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    FoldedWord word = new FoldedWord(text);
    int previous = -1;
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      int next = Math.min(end, at + Character.charCount(c));
      boolean alone = Marks.isMark(c) || Character.isIdeographic(c);
      if (alone || isSpace(c)) {
        previous = finish(word, previous, pieces);
      }
      if (alone) {
        word.add(new String(Character.toChars(c)), at, next);
        previous = finish(word, previous, pieces);
      } else if (!isSpace(c) && !isInvisible(c)) {
        word.add(folded(c), at, next);
      }
      at = next;
    }
    finish(word, previous, pieces);
    return pieces;
  }

  /** Adds the pieces of {@code word} and empties it; returns where the last word ended. */
  private int finish(FoldedWord word, int previous, List<Piece> pieces) {
    if (word.isEmpty()) {
      return previous;
    }
    int shape = word.shape() + (word.start() == previous ? Piece.GLUED : 0);
    int before = pieces.size();
    if (!longestPieces(word, shape, pieces)) {
      pieces.subList(before, pieces.size()).clear();
      pieces.add(new Piece(vocabulary.unknown(), word.start(), word.end(), shape));
    }
    int end = word.end();
    word.clear();
    return end;
  }

  private boolean longestPieces(FoldedWord word, int shape, List<Piece> pieces) {
    int n = word.length();
    if (n > LONGEST) {
      return false;
    }
    int from = 0;
    while (from < n) {
      int to = n;
      OptionalInt id = vocabulary.id(word.part(from, to));
      while (id.isEmpty() && --to > from) {
        id = vocabulary.id(word.part(from, to));
      }
      if (id.isEmpty()) {
        return false;
      }
      pieces.add(new Piece(id.getAsInt(), word.startOf(from), word.endOf(to - 1), shape));
      from = to;
    }
    return true;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return c == 0xfffd || type == Character.CONTROL || type == Character.FORMAT;
  }

  private static String folded(int c) {
    String lower = new String(Character.toChars(c)).toLowerCase(Locale.ROOT);
    if (c < 0x80) {
      return lower;
    }
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .chars()
        .filter(x -> Character.getType(x) != Character.NON_SPACING_MARK)
        .forEach(x -> plain.append((char) x));
    return plain.toString();
  }
}
