package org.parallax.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.model.Discarded;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;
import org.parallax.model.Post;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.page.Byline;
import org.parallax.page.DateWords;
import org.parallax.page.Item;
import org.parallax.page.Reading;
import tools.jackson.databind.JsonNode;

/** The fields of a line of JSON that a report has before anything is found in it. */
final class BaseFields {

  private final JsonNode row;

  BaseFields(JsonNode row) {
    this.row = row;
  }

  /** The value of a field that is a non-empty string or a number. */
  Optional<String> string(String field) {
    JsonNode value = row.path(field);
    return value.isString() || value.isNumber()
        ? Optional.of(value.asString()).filter(s -> !s.isBlank())
        : Optional.empty();
  }

  Metadata metadata() {
    return new Metadata(
        string("url"),
        string("outlet"),
        string("title"),
        authors(),
        moment("published"),
        moment("modified"),
        moment("retrieved"),
        string("language"));
  }

  private List<String> authors() {
    List<String> names = new ArrayList<>();
    for (JsonNode author : row.path("authors")) {
      if (author.isString() && !author.asString().isBlank()) {
        names.add(author.asString());
      }
    }
    string("author").filter(a -> names.isEmpty()).map(Byline::people).ifPresent(names::addAll);
    return names;
  }

  /** The date that a field holds. */
  Optional<Moment> moment(String field) {
    return string(field).flatMap(DateWords::moment);
  }

  /** A report that was read before; its findings are left out. */
  Reading report(Item item, String text) {
    if (text.isBlank()) {
      return item.failed("no text found: the text is empty");
    }
    try {
      return new Reading.Read(
          new Report(
              item.id(),
              item.given(),
              kind(string("kind").orElse("")),
              text,
              discarded(text),
              posts(text),
              Findings.none()));
    } catch (IllegalArgumentException e) {
      return item.failed("the line is not a report document: " + e.getMessage());
    }
  }

  private static Report.Kind kind(String label) {
    for (Report.Kind kind : Report.Kind.values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("unknown kind \"" + label + "\"");
  }

  private List<Discarded> discarded(String text) {
    List<Discarded> all = new ArrayList<>();
    for (JsonNode d : row.path("discarded")) {
      String reason = d.path("reason").asString("").toUpperCase(Locale.ROOT);
      all.add(
          new Discarded(
              span(text, d.path("start"), d.path("end")), Discarded.Reason.valueOf(reason)));
    }
    return all;
  }

  private List<Post> posts(String text) {
    List<Post> all = new ArrayList<>();
    for (JsonNode p : row.path("posts")) {
      BaseFields fields = new BaseFields(p);
      JsonNode heading = p.path("heading");
      all.add(
          new Post(
              fields.string("id").orElse("p" + (all.size() + 1)),
              span(text, p.path("start"), p.path("end")),
              heading.isArray()
                  ? Optional.of(span(text, heading.path(0), heading.path(1)))
                  : Optional.empty(),
              fields.string("author"),
              fields.moment("published")));
    }
    return all;
  }

  private static Span span(String text, JsonNode start, JsonNode end) {
    Span span = new Span(start.asInt(-1), end.asInt(-1));
    if (span.end() > text.length()) {
      throw new IllegalArgumentException("the span " + span + " lies outside the text");
    }
    return span;
  }
}
