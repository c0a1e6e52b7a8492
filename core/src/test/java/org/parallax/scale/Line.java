package org.parallax.scale;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Actor;
import org.parallax.model.Quantity;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/**
 * A sentence of an invented report with what is found in it; spans count from its start. Reports
 * that copy each other share lines.
 *
 * @param text the sentence
 * @param said what somebody says in it
 * @param count what is counted in it
 * @param day where a day is named in it, and its value
 * @param place where a place is named in it
 */
record Line(
    String text,
    Optional<Said> said,
    Optional<Count> count,
    Optional<Marked> day,
    Optional<Marked> place) {

  /** A stretch and what it stands for. */
  record Marked(Span span, String value) {}

  /** Who says what. */
  record Said(
      Source source,
      Span name,
      Span cue,
      List<Span> content,
      Statement.Kind kind,
      Statement.Stance stance) {}

  /** How many of what. */
  record Count(Span span, int value, String unit, String subject, Quantity.Event event) {}

  /** Somebody who speaks, as the line calls them. */
  record Source(String name, Actor.Type type) {}

  /** A line in which nothing is found. */
  static Line of(String text) {
    return new Line(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  Line with(Said found) {
    return new Line(text, Optional.of(found), count, day, place);
  }

  Line with(Count found) {
    return new Line(text, said, Optional.of(found), day, place);
  }

  Line onDay(String words, String value) {
    return new Line(text, said, count, Optional.of(new Marked(span(words), value)), place);
  }

  Line at(String name) {
    return new Line(text, said, count, day, Optional.of(new Marked(span(name), name)));
  }

  /** The first stretch of those words. */
  Span span(String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
