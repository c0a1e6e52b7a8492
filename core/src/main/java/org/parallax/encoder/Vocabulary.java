package org.parallax.encoder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The pieces that an encoder was trained with, by number. Immutable. */
public final class Vocabulary {

  private final List<String> pieces;
  private final Map<String, Integer> ids = new HashMap<>();
  private final int unknown;
  private final int first;
  private final int last;

  private Vocabulary(List<String> pieces) {
    this.pieces = List.copyOf(pieces);
    for (int id = 0; id < pieces.size(); id++) {
      ids.put(pieces.get(id), id);
    }
    unknown = special("[UNK]");
    first = special("[CLS]");
    last = special("[SEP]");
  }

  /**
   * The vocabulary of these pieces; the place in the list is the number, and pieces inside a word
   * begin with {@code ##}.
   *
   * @throws IllegalArgumentException if {@code [UNK]}, {@code [CLS]} or {@code [SEP]} is missing
   */
  public static Vocabulary of(List<String> pieces) {
    return new Vocabulary(pieces);
  }

  /** All pieces, in the order of their numbers. */
  public List<String> pieces() {
    return pieces;
  }

  OptionalInt id(String piece) {
    Integer id = ids.get(piece);
    return id == null ? OptionalInt.empty() : OptionalInt.of(id);
  }

  int unknown() {
    return unknown;
  }

  int first() {
    return first;
  }

  /** The number of the piece that stands last in a window, and between two sentences. */
  public int last() {
    return last;
  }

  private int special(String piece) {
    return id(piece)
        .orElseThrow(() -> new IllegalArgumentException("the vocabulary has no " + piece));
  }
}
