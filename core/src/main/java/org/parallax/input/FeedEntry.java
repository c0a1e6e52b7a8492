package org.parallax.input;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Report;
import org.parallax.page.HtmlFragment;
import org.parallax.page.Item;
import org.parallax.page.Limits;
import org.parallax.page.Reading;

/**
 * One entry of a feed, whatever the feed's form.
 *
 * @param id its own name, by which it is known in a later state of the feed
 * @param metadata what the feed says of it
 * @param content the report's words as HTML; empty where there is only a headline
 * @param whole whether the feed gives them as the content, not as a summary
 */
record FeedEntry(Optional<String> id, Metadata metadata, String content, boolean whole) {

  /** What readers of a feed get in place of the rest of the report. */
  private static final Pattern MORE =
      Pattern.compile(
          "(?:\\[?(?:…|\\.\\.\\.)\\]?|(?:continue reading|read more|read on|read the full (?:story|article))\\W{0,3})$",
          Pattern.CASE_INSENSITIVE);

  /** What blog software adds below each entry. */
  private static final Pattern ADDED =
      Pattern.compile("The post .{0,400} (?:appeared first|first appeared) on .{0,200}");

  /** A text without content of its own that is as long as this is a report, not a summary. */
  private static final int REPORT_WORDS = 150;

  private static final int LOOKED_AT = 60;

  /** The same entry with what else is known of it. */
  FeedEntry with(Metadata known) {
    return new FeedEntry(id, metadata.or(known), content, whole);
  }

  /** The report of this entry. */
  Reading read(String input, String feedId, Limits limits) {
    Item item = new Item(input, id.orElse(feedId), metadata);
    Reading reading =
        content.isBlank()
            ? item.failed("the entry has neither a title nor a text")
            : new HtmlFragment(limits).read(item, content, Report.Kind.FEED);
    return switch (reading) {
      case Reading.Read read -> new Reading.Read(withoutAdded(read.report()));
      case Reading.Failed failed -> metadata.title().map(t -> headline(item, t)).orElse(failed);
    };
  }

  private static Reading headline(Item item, String title) {
    Metadata metadata = item.given().withIncomplete("headline only");
    return new Reading.Read(
        new Report(
            item.id(), metadata, Report.Kind.FEED, title, List.of(), List.of(), Findings.none()));
  }

  private Report withoutAdded(Report report) {
    String text = report.text();
    int last = text.lastIndexOf('\n');
    if (last > 0 && ADDED.matcher(text.substring(last + 1)).matches()) {
      text = text.substring(0, last);
    }
    boolean cut = MORE.matcher(text.substring(Math.max(0, text.length() - LOOKED_AT))).find();
    boolean partial = cut || (!whole && words(text) < REPORT_WORDS);
    return new Report(
        report.id(),
        partial ? metadata.withIncomplete("summary only") : metadata,
        Report.Kind.FEED,
        text,
        List.of(),
        List.of(),
        Findings.none());
  }

  private static long words(String text) {
    return text.chars().filter(c -> c == ' ' || c == '\n').count() + 1;
  }
}
