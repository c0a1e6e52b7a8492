package org.parallax.dumps;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discarded.Reason;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * Reads a page that someone copied or a crawler flattened: marks the furniture among its lines and
 * finds its posts, and leaves the text as it is. Stateless, thread-safe.
 */
public final class TextDump {

  private static final Furniture FURNITURE = Furniture.load();
  private static final Pattern CRAWLED =
      Pattern.compile(
          "\\s*(?<label>date|crawled|retrieved)[: ] *(?<day>(?:19|20)\\d\\d-\\d\\d-\\d\\d)\\b ?");

  /** More code units, or more lines, than any page has: what is longer is no page. */
  private static final int LONGEST_PAGE = 2_000_000;

  private static final int MOST_LINES = 50_000;

  private static final Metadata NOT_SEARCHED =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.of("longer than a page: not searched for what is not the story"));

  private TextDump() {}

  /**
   * Reads a text.
   *
   * @param id the report's id
   * @param text any text; the report's text is this very string
   * @param given what is known of it already, which wins over what the text tells
   * @return a report without findings; of a text longer than any page, nothing is searched and
   *     {@link Metadata#incomplete} says so
   */
  public static Report read(String id, String text, Metadata given) {
    Optional<FrontMatter> front = FrontMatter.of(text);
    int head = front.map(FrontMatter::end).orElse(0);
    Matcher crawled = CRAWLED.matcher(text).region(head, Math.min(head + 60, text.length()));
    boolean dated = crawled.lookingAt();
    int from = dated ? crawled.end() : head;
    boolean page = text.length() <= LONGEST_PAGE;
    List<Line> lines = page ? Lines.cut(text, from, text.length(), FURNITURE) : List.<Line>of();
    Dump dump = new Dump(text, lines.size() <= MOST_LINES ? lines : List.of());
    Optional<Moment> day = dated ? Moment.parse(crawled.group("day")) : Optional.empty();
    if (head > 0) {
      dump.markPart(new Span(0, head), Reason.BOILERPLATE);
    }
    if (dated) {
      dump.markPart(new Span(crawled.start("label"), crawled.end("day")), Reason.BYLINE);
    }
    Metadata known = front.map(f -> given.or(f.metadata())).orElse(given);
    if (!page || lines.size() > MOST_LINES) {
      known = known.or(NOT_SEARCHED);
    }
    return new DumpReading(dump, FURNITURE, known, day).report(id);
  }
}
