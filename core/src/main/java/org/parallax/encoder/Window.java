package org.parallax.encoder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.parallax.model.Span;

/**
 * What the encoder sees at once: a paragraph or as much of one as it can hold, perhaps after some
 * words of what stands before. Place 0 and the last place hold no words.
 *
 * @param style whose habits to follow
 * @param pieces in reading order; the piece at place {@code k} is {@code pieces.get(k - 1)}
 * @param context how many of the pieces are there for the sake of the others and are answered by
 *     the window before
 */
public record Window(Style style, List<Piece> pieces, int context) {

  /** Copies the list. */
  public Window {
    pieces = List.copyOf(pieces);
  }

  /** Places, with the first and the last that hold no words. */
  public int length() {
    return pieces.size() + 2;
  }

  /** The first place whose answers count. */
  public int first() {
    return context + 1;
  }

  /** One past the last place with words. */
  public int end() {
    return pieces.size() + 1;
  }

  /** The words from place {@code from} to {@code to}, half open. */
  public Span words(int from, int to) {
    return new Span(pieces.get(from - 1).start(), pieces.get(to - 2).end());
  }

  /** The piece at a place with words. */
  public Piece at(int place) {
    return pieces.get(place - 1);
  }

  /** The places of those of {@code spans} that lie in the window, its context left out. */
  List<Places> among(List<Span> spans) {
    if (first() >= end()) {
      return List.of();
    }
    int start = at(first()).start();
    int last = at(end() - 1).end();
    int from = Collections.binarySearch(spans, new Span(start, start + 1));
    List<Places> places = new ArrayList<>();
    for (int k = from < 0 ? -from - 1 : from; k < spans.size(); k++) {
      Span span = spans.get(k);
      if (span.end() > last) {
        break;
      }
      places.add(places(span));
    }
    return places;
  }

  /** The places that {@code span} touches, half open; equal numbers where it touches none. */
  public Places places(Span span) {
    int from = 1;
    while (from < end() && at(from).end() <= span.start()) {
      from++;
    }
    int to = from;
    while (to < end() && at(to).start() < span.end()) {
      to++;
    }
    return new Places(from, to);
  }
}
