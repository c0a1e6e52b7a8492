package org.parallax.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;
import org.parallax.model.Report;

/**
 * Reads an HTML page into a report. What the page contains never runs and nothing is fetched.
 * Immutable, thread-safe.
 */
public final class HtmlPage {

  private static final String NO_TEXT =
      "no text found: the page shows no sentences outside its menus; save it after its scripts"
          + " have run, or save its text";

  /** More text than this is a collection of pages. */
  private static final int MOST_CHARACTERS = 5_000_000;

  private static final String TOO_LONG =
      "the page has more than "
          + MOST_CHARACTERS
          + " characters of text: cut it, or save its text instead";

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
      String base = item.given().url().orElse("");
      Optional<Document> page = PageParser.parse(markup, base, limits.depth(), deadline);
      return page.isPresent()
          ? read(item, page.get(), deadline)
          : item.failed(
              "the page has more than "
                  + PageParser.MOST_ELEMENTS
                  + " elements: save its text instead");
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
    Contents contents = new Contents(page.body(), deadline);
    if (!contents.isWithin(page.body(), MOST_CHARACTERS, Integer.MAX_VALUE)) {
      return item.failed(TOO_LONG);
    }
    Metadata metadata =
        item.given()
            .or(new PageMetadata(page, described, contents, deadline).read(item.given().url()));
    PageText found = PageText.of(page.body(), contents, metadata, deadline);
    DescribedPosts known = new DescribedPosts(described, page, deadline);
    List<PostDraft> posts =
        new LiveBlog(found.blocks(), found.furniture(), metadata, described.isLiveBlog(), known)
            .posts(page.body(), contents, deadline);
    return posts.isEmpty()
        ? article(item, page, described, metadata, found, deadline)
        : liveBlog(item, metadata, found, posts, known);
  }

  private static Reading article(
      Item item,
      Document page,
      JsonLd described,
      Metadata metadata,
      PageText found,
      Deadline deadline) {
    Optional<String> wall = Wall.reason(page, found.words());
    if (wall.isPresent() || found.body().isEmpty()) {
      return item.failed(wall.orElse(NO_TEXT));
    }
    Optional<List<Block>> whole = DescribedBody.beyond(found.body(), described);
    boolean cut = whole.isEmpty() && Paywall.cuts(found.body(), page.body(), described, deadline);
    ReportText text = new ReportText(metadata.url().or(metadata::canonical));
    whole.orElse(found.body()).forEach(text::add);
    return report(
        item, cut ? metadata.withIncomplete("paywall") : metadata, Report.Kind.ARTICLE, text);
  }

  private static Reading liveBlog(
      Item item, Metadata metadata, PageText found, List<PostDraft> posts, DescribedPosts known) {
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
    return report(item, metadata, Report.Kind.LIVEBLOG, text);
  }

  private static Reading report(Item item, Metadata metadata, Report.Kind kind, ReportText text) {
    // What is given is not doubted.
    Optional<String> language =
        item.given().language().or(() -> TextLanguage.of(text.text(), metadata.language()));
    return new Reading.Read(
        new Report(
            item.id(),
            metadata.withLanguage(language),
            kind,
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
}
