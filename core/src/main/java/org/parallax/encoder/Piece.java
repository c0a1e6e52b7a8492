package org.parallax.encoder;

/**
 * A word or a part of one, as the encoder knows it.
 *
 * @param id its place in the vocabulary
 * @param start of its words in the text, in UTF-16 code units
 * @param end one past its words
 * @param shape what lower-casing loses: {@link #LOWER}, {@link #CAPITAL}, {@link #UPPER} or {@link
 *     #DIGIT}, plus {@link #GLUED} where no space stands before its word
 */
public record Piece(int id, int start, int end, int shape) {

  /** A word that begins with a small letter or a mark. */
  public static final int LOWER = 0;

  /** A word that begins with a capital letter. */
  public static final int CAPITAL = 1;

  /** A word of capital letters only. */
  public static final int UPPER = 2;

  /** A word that begins with a digit. */
  public static final int DIGIT = 3;

  /** Added where the word touches the one before. */
  public static final int GLUED = 4;

  /** How many shapes there are. */
  public static final int SHAPES = 8;

  boolean glued() {
    return shape >= GLUED;
  }
}
