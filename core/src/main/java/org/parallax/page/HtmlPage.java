package org.parallax.page;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;
import org.parallax.model.Report;

/**
 * Reads an HTML page into a report. What the page contains never runs and nothing is fetched.
 * Immutable, thread-safe.
 */
public final class HtmlPage {

  private final Limits limits;

  /** A reader with {@code limits}. */
  public HtmlPage(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads the page that {@code markup} describes.
   *
   * @param item its given address is the base of the links in it, and what is given wins over what
   *     the page says
   */
  public Reading read(Item item, String markup) {
    Deadline deadline = Deadline.in(limits.time());
    try {
      Parser parser = Parser.htmlParser().setMaxDepth(limits.depth());
      Document page =
          parser.parseInput(new TimedReader(markup, deadline), item.given().url().orElse(""));
      return read(item, page, deadline);
    } catch (Deadline.OutOfTime e) {
      return tookTooLong(item, limits);
    }
  }

  static Reading tookTooLong(Item item, Limits limits) {
    return item.failed(
        "the page takes longer than "
            + limits.time().toSeconds()
            + " seconds: save its text instead");
  }

  private static Reading read(Item item, Document page, Deadline deadline) {
    JsonLd described = JsonLd.of(page);
    Metadata metadata =
        item.given().or(new PageMetadata(page, described, deadline).read(item.given().url()));
    Element root = page.body();
    PageText found = PageText.of(root, metadata, deadline);
    DescribedPosts known = new DescribedPosts(described, page, deadline);
    boolean live = described.isLiveBlog();
    List<PostDraft> posts =
        new LiveBlog(found.blocks(), found.furniture(), metadata, live, known)
            .posts(root, deadline);
    if (found.body().isEmpty() && posts.isEmpty()) {
      return item.failed(
          "no text found: the page shows no sentences outside its menus; save it after its scripts"
              + " have run, or save its text");
    }
    ReportText text = new ReportText(metadata.url().or(metadata::canonical));
    List<Block> summary = Summary.above(posts, found.blocks());
    lead(found.body(), found.blocks(), posts).stream()
        .filter(b -> !summary.contains(b))
        .forEach(text::add);
    if (!summary.isEmpty()) {
      text.addSummary(summary);
    }
    List<Optional<Moment>> times = new PostTimes(posts, metadata).find();
    for (int i = 0; i < posts.size(); i++) {
      text.add(posts.get(i), times.get(i), known);
    }
    return new Reading.Read(
        new Report(
            item.id(),
            metadata,
            posts.isEmpty() ? Report.Kind.ARTICLE : Report.Kind.LIVEBLOG,
            text.text(),
            List.of(),
            text.posts(),
            Findings.none()));
  }

  /** The blocks of the body, of a live blog those that stand before its posts. */
  private static List<Block> lead(List<Block> body, List<Block> blocks, List<PostDraft> posts) {
    Optional<Block> first = LiveBlog.firstBlock(posts);
    if (first.isEmpty()) {
      return body;
    }
    Element element = first.get().element();
    Set<Block> before = new HashSet<>();
    for (Block block : blocks) {
      if (block.element().equals(element)) {
        break;
      }
      before.add(block);
    }
    return body.stream().filter(b -> before.contains(b) && !TimeMark.isTime(b.text())).toList();
  }

  /** Markup that stops coming when the time is over. */
  private static final class TimedReader extends StringReader {
    private final Deadline deadline;

    TimedReader(String markup, Deadline deadline) {
      super(markup);
      this.deadline = deadline;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      deadline.check();
      return super.read(buffer, offset, length);
    }
  }
}
