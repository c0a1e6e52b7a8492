package org.parallax.page;

import java.util.ArrayList;
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
final class DumpText {

  private final String text;
  private final List<DumpLine> lines;
  private final Map<Integer, Reason> marks = new TreeMap<>();
  private final List<Discarded> parts = new ArrayList<>();

  DumpText(String text, List<DumpLine> lines) {
    this.text = text;
    this.lines = List.copyOf(lines);
  }

  String text() {
    return text;
  }

  int size() {
    return lines.size();
  }

  DumpLine line(int i) {
    return lines.get(i);
  }

  List<DumpLine> lines() {
    return lines;
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

  /** Everything that is marked, in reading order. */
  List<Discarded> discarded() {
    List<Discarded> all = new ArrayList<>();
    marks.forEach((i, reason) -> all.add(new Discarded(lines.get(i).span(), reason)));
    for (Discarded part : parts) {
      if (all.stream().noneMatch(d -> d.span().overlaps(part.span()))) {
        all.add(part);
      }
    }
    all.sort((a, b) -> a.span().compareTo(b.span()));
    return all;
  }
}
