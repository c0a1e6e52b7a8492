package org.parallax.training;

import java.util.ArrayList;
import java.util.List;
import org.parallax.encoder.Piece;
import org.parallax.encoder.Style;
import org.parallax.encoder.Vocabulary;
import org.parallax.encoder.Window;
import org.parallax.encoder.WordPieces;

/**
 * Puts two sentences into one window, the first as the context of the second. Immutable.
 *
 * @param pieces cuts the words
 * @param vocabulary of the pieces
 * @param most pieces of one sentence; what is longer loses its end
 */
record PairWindows(WordPieces pieces, Vocabulary vocabulary, int most) {

  /** The window in which {@code second} is judged by {@code first}. */
  Window of(String first, String second) {
    List<Piece> all = new ArrayList<>(cut(first));
    all.add(new Piece(vocabulary.last(), first.length(), first.length(), Piece.LOWER));
    int context = all.size();
    all.addAll(cut(second));
    return new Window(Style.PAIR, all, context);
  }

  private List<Piece> cut(String sentence) {
    List<Piece> all = pieces.cut(sentence, 0, sentence.length());
    return all.subList(0, Math.min(most, all.size()));
  }
}
