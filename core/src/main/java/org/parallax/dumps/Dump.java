package org.parallax.dumps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.model.Discarded;
import org.parallax.model.Discarded.Reason;
import org.parallax.model.Span;

/**
 * A dump while it is being read: its lines and what was found to be furniture. Changes; used once.
 */
final class Dump {

  private final String text;
  private final List<Line> lines;
  private final List<Integer> starts;
  private final List<Optional<Byline>> bylines;
  private final Map<Integer, Reason> marks = new TreeMap<>();
  private final List<Discarded> parts = new ArrayList<>();

  Dump(String text, List<Line> lines) {
    this.text = text;
    this.lines = List.copyOf(lines);
    this.starts = this.lines.stream().map(Line::start).toList();
    this.bylines = this.lines.stream().map(Byline::of).toList();
  }

  String text() {
    return text;
  }

  int size() {
    return lines.size();
  }

  Line line(int i) {
    return lines.get(i);
  }

  /** The byline that line {@code i} is, or empty. */
  Optional<Byline> byline(int i) {
    return bylines.get(i);
  }

  /** Whether line {@code i} belongs to the story as far as is known. */
  boolean kept(int i) {
    return !marks.containsKey(i);
  }

  /** Whether line {@code i} is a paragraph of the story as far as is known. */
  boolean paragraph(int i) {
    return kept(i) && lines.get(i).paragraph();
  }

  Optional<Reason> reason(int i) {
    return Optional.ofNullable(marks.get(i));
  }

  /** Marks line {@code i} unless it is marked already. */
  void mark(int i, Reason reason) {
    marks.putIfAbsent(i, reason);
  }

  /** Marks the lines from {@code from} up to {@code to} that are not marked yet. */
  void mark(int from, int to, Reason reason) {
    for (int i = from; i < to; i++) {
      mark(i, reason);
    }
  }

  /** Marks a part of a line that is otherwise kept. */
  void markPart(Span span, Reason reason) {
    parts.add(new Discarded(span, reason));
  }

  /** {@code span} up to the end of the last line in it that is kept. */
  Span withoutFurnitureBelow(Span span) {
    int i = Collections.binarySearch(starts, span.end());
    i = i < 0 ? -i - 2 : i - 1;
    while (i > 0 && lines.get(i).start() > span.start() && !kept(i)) {
      i--;
    }
    int end = i < 0 ? span.end() : Math.min(span.end(), lines.get(i).end());
    return end > span.start() ? new Span(span.start(), end) : span;
  }

  /** Everything that is marked, in reading order. */
  List<Discarded> discarded() {
    List<Discarded> all = new ArrayList<>();
    marks.forEach((i, reason) -> all.add(new Discarded(lines.get(i).span(), reason)));
    all.addAll(parts);
    // A whole line starts before its parts do, or is the longer one.
    all.sort(
        Comparator.comparingInt((Discarded d) -> d.span().start())
            .thenComparingInt(d -> -d.span().end()));
    List<Discarded> apart = new ArrayList<>();
    for (Discarded next : all) {
      if (apart.isEmpty() || apart.getLast().span().end() <= next.span().start()) {
        apart.add(next);
      }
    }
    return apart;
  }
}
