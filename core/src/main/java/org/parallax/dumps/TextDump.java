package org.parallax.dumps;

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

  private TextDump() {}

  /**
   * Reads a text.
   *
   * @param id the report's id
   * @param text any text; the report's text is this very string
   * @param given what is known of it already, which wins over what the text tells
   * @return a report without findings
   */
  public static Report read(String id, String text, Metadata given) {
    Optional<FrontMatter> front = FrontMatter.of(text);
    int head = front.map(FrontMatter::end).orElse(0);
    Matcher crawled = CRAWLED.matcher(text).region(head, Math.min(head + 60, text.length()));
    boolean dated = crawled.lookingAt();
    int from = dated ? crawled.end() : head;
    Dump dump = new Dump(text, Lines.cut(text, from, text.length()));
    Optional<Moment> day = dated ? Moment.parse(crawled.group("day")) : Optional.empty();
    if (head > 0) {
      dump.markPart(new Span(0, head), Reason.BOILERPLATE);
    }
    if (dated) {
      dump.markPart(new Span(crawled.start("label"), crawled.end("day")), Reason.BYLINE);
    }
    Metadata known = front.map(f -> given.or(f.metadata())).orElse(given);
    return new DumpReading(dump, FURNITURE, known, day).report(id);
  }
}
