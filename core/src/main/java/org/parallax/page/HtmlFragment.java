package org.parallax.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.parallax.model.Findings;
import org.parallax.model.Report;

/**
 * Reads markup that is the story itself, such as a feed's entry or a newsletter: all of it is kept
 * but its furniture, where a page's body would have to be found first. Immutable, thread-safe.
 */
public final class HtmlFragment {

  private final Limits limits;

  /** A reader with {@code limits}. */
  public HtmlFragment(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads {@code markup}; plain words are markup too.
   *
   * @param item what is given is all that the report tells of itself
   * @param kind the kind of the report
   */
  public Reading read(Item item, String markup, Report.Kind kind) {
    Deadline deadline = Deadline.in(limits.time());
    try {
      Parser parser = Parser.htmlParser().setMaxDepth(limits.depth());
      Element root = Jsoup.parse(markup, item.given().url().orElse(""), parser).body();
      List<Block> blocks = BlockCutter.cut(root, new Furniture(root, deadline), deadline);
      String text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
      return text.isBlank()
          ? item.failed("no text found: it has markup, but no words outside its furniture")
          : new Reading.Read(
              new Report(
                  item.id(), item.given(), kind, text, List.of(), List.of(), Findings.none()));
    } catch (Deadline.OutOfTime e) {
      return HtmlPage.tookTooLong(item, limits);
    }
  }

  /** The words of {@code markup} in one line, such as those of a title that has markup in it. */
  public static String words(String markup) {
    return markup.indexOf('<') < 0 && markup.indexOf('&') < 0
        ? markup.strip().replaceAll("\\s+", " ")
        : Jsoup.parse(markup).text().strip();
  }
}
