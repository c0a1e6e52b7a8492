package org.parallax.input;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Discarded;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.page.Item;
import org.parallax.page.Reading;
import org.parallax.page.TextDump;

/** Plain text and Markdown: the text stays as it is. */
final class PlainText {

  private PlainText() {}

  /** Reads plain text. */
  static Reading read(Item item, String text) {
    // A headline alone is an item too: feeds and databases have such.
    if (text.isBlank() && item.given().title().isEmpty()) {
      return item.failed("no text found: the input has only white space");
    }
    return new Reading.Read(TextDump.read(item.id(), text, item.given()));
  }

  /** Reads Markdown; what its front matter says becomes metadata. */
  static Reading markdown(Item item, String text) {
    FrontMatter front = FrontMatter.of(text);
    if (text.substring(front.end()).isBlank()) {
      return item.failed("no text found: the input has only a header or white space");
    }
    // The header's dates and names are no bylines of the text: they are blanked out in place.
    String body = " ".repeat(front.end()) + text.substring(front.end());
    Report report = TextDump.read(item.id(), body, item.given().or(front.metadata()));
    return new Reading.Read(front.end() == 0 ? report : withHeader(report, text, front.end()));
  }

  private static Report withHeader(Report report, String text, int end) {
    Discarded header = new Discarded(new Span(0, end), Discarded.Reason.BOILERPLATE);
    List<Discarded> discarded = new ArrayList<>(List.of(header));
    report.discarded().stream().filter(d -> d.span().start() >= end).forEach(discarded::add);
    return new Report(
        report.id(),
        report.metadata(),
        report.kind(),
        text,
        discarded,
        report.posts(),
        report.findings());
  }
}
