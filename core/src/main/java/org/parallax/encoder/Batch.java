package org.parallax.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Windows that are read at once, each filled up to the longest.
 *
 * @param windows at least one
 */
public record Batch(List<Window> windows) {

  /** Copies the list. */
  public Batch {
    windows = List.copyOf(windows);
  }

  /** Windows of one length together, with at most {@code places} places where one fits. */
  public static List<Batch> of(List<Window> windows, int places) {
    Map<Integer, List<Window>> lengths = new TreeMap<>();
    for (Window window : windows) {
      lengths.computeIfAbsent(window.length(), length -> new ArrayList<>()).add(window);
    }
    return lengths.values().stream()
        .flatMap(alike -> grouped(alike, Window::length, places).stream())
        .map(Batch::new)
        .toList();
  }

  /**
   * Cuts a list into groups that hold at most {@code places} places when all are filled up to the
   * longest; what is longer by itself stands alone.
   */
  public static <T> List<List<T>> grouped(List<T> all, ToIntFunction<T> length, int places) {
    List<List<T>> groups = new ArrayList<>();
    List<T> open = new ArrayList<>();
    int longest = 0;
    for (T one : all) {
      longest = Math.max(longest, length.applyAsInt(one));
      if (!open.isEmpty() && longest * (open.size() + 1) > places) {
        groups.add(List.copyOf(open));
        open.clear();
        longest = length.applyAsInt(one);
      }
      open.add(one);
    }
    if (!open.isEmpty()) {
      groups.add(List.copyOf(open));
    }
    return groups;
  }

  /** How many windows. */
  public int size() {
    return windows.size();
  }

  /** Places of the longest window. */
  public int length() {
    return windows.stream().mapToInt(Window::length).max().orElseThrow();
  }

  /** The numbers of the pieces, window by window; 0 where a window is filled up. */
  public long[] ids(Vocabulary vocabulary) {
    long[] ids = new long[size() * length()];
    for (int row = 0; row < size(); row++) {
      Window window = windows.get(row);
      int at = row * length();
      ids[at] = vocabulary.first();
      for (int k = 1; k < window.end(); k++) {
        ids[at + k] = window.at(k).id();
      }
      ids[at + window.end()] = vocabulary.last();
    }
    return ids;
  }

  /** What each place is: a shape, a shape in the context, or the style. */
  public long[] types() {
    long[] types = new long[size() * length()];
    for (int row = 0; row < size(); row++) {
      Window window = windows.get(row);
      int at = row * length();
      types[at] = window.style().type();
      for (int k = 1; k < window.end(); k++) {
        int shape = window.at(k).shape();
        types[at + k] = k < window.first() ? Piece.SHAPES + shape : shape;
      }
    }
    return types;
  }

  /** How many values {@link #types} has. */
  public static int typeCount() {
    return 2 * Piece.SHAPES + 8;
  }

  /** Whether no window is filled up. */
  public boolean isEven() {
    return windows.stream().mapToInt(Window::length).distinct().count() <= 1;
  }

  /** The places of each row that are filled. */
  public int[] lengths() {
    return windows.stream().mapToInt(Window::length).toArray();
  }

  /** Where the cue of every question stands; 0 where a window is filled up. */
  public long[] marks(List<Encoder.Question> questions) {
    long[] marks = new long[questions.size() * length()];
    for (int k = 0; k < questions.size(); k++) {
      Encoder.Question question = questions.get(k);
      int length = windows.get(question.row()).length();
      for (int place = 0; place < length; place++) {
        marks[k * length() + place] = CueMarks.mark(place, question.cue());
      }
    }
    return marks;
  }
}
