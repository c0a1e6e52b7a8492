package org.parallax.dumps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.credits.CreditLine;
import org.parallax.model.Discarded.Reason;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;
import org.parallax.model.Post;
import org.parallax.model.Report;

/** One reading of one dump, step by step. Changes; used once. */
final class DumpReading {

  /** How many lines at the head and at the end may be credit lines. */
  private static final int FIRST = 8;

  private static final int LAST = 20;

  private final Dump dump;
  private final Furniture furniture;
  private final Metadata given;
  private final Optional<Moment> crawled;

  DumpReading(Dump dump, Furniture furniture, Metadata given, Optional<Moment> crawled) {
    this.dump = dump;
    this.furniture = furniture;
    this.given = given;
    this.crawled = crawled;
  }

  /** The report of this dump. */
  Report report(String id) {
    for (int i = 0; i < dump.size(); i++) {
      int at = i;
      furniture.reason(dump.line(i)).ifPresent(reason -> dump.mark(at, reason));
    }
    new Neighbours(dump, furniture).mark();
    List<Draft> drafts = TimedPosts.find(dump);
    Header header = new Header(dump);
    header.read();
    Optional<String> title = header.headline();
    if (drafts.isEmpty()) {
      new Ending(dump).mark();
      drafts = HeadedPosts.find(dump, title.or(given::title), crawled.isPresent());
    }
    Contents.mark(dump, drafts, header.title());
    Duplicates.mark(dump, drafts, header.title(), header.headline());
    AuthorBox.mark(dump, header.byline().map(Byline::authors).orElse(List.of()));
    markBylines();
    new Remnants(dump, drafts).mark();
    Optional<Moment> printed =
        header
            .byline()
            .flatMap(Byline::stamp)
            .flatMap(Stamp::moment)
            .or(() -> Dateline.day(dump, year()).map(Moment::of))
            .or(() -> crawled);
    List<Post> posts = Draft.finish(drafts, given.published().or(() -> printed).map(Moment::date));
    Metadata told = metadata(header, posts, printed);
    return new Report(
        id, given.or(told), kind(posts), dump.text(), dump.discarded(), posts, Findings.none());
  }

  private Metadata metadata(Header header, List<Post> posts, Optional<Moment> printed) {
    Optional<Moment> latest =
        posts.stream()
            .flatMap(p -> p.published().stream())
            .max(Comparator.comparing(Moment::atUtc));
    return new Metadata(
        Optional.empty(),
        header
            .outlet()
            .or(() -> header.byline().flatMap(Byline::outlet))
            .or(() -> new OutletName(dump).find()),
        header.headline(),
        authors(header, posts),
        latest.or(() -> printed),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        credits(),
        Optional.empty());
  }

  /** Whom the first and the last lines credit. */
  private List<String> credits() {
    Set<String> credits = new LinkedHashSet<>();
    for (int i = 0; i < dump.size(); i++) {
      if (i < FIRST || i >= dump.size() - LAST) {
        String words = dump.line(i).words();
        CreditLine.of(words).ifPresent(c -> credits.addAll(c.sources()));
        if (dump.byline(i).isPresent()) {
          credits.addAll(CreditLine.inByline(words));
        }
      }
    }
    return new ArrayList<>(credits);
  }

  /** The people of the byline; of a live page without one those of its posts. */
  private static List<String> authors(Header header, List<Post> posts) {
    List<String> authors = header.byline().map(Byline::authors).orElse(List.of());
    return authors.isEmpty()
        ? posts.stream()
            .flatMap(p -> p.author().stream())
            .flatMap(a -> Stream.of(a.split(", ")))
            .distinct()
            .toList()
        : authors;
  }

  /** The year that the page or what is known of it names. */
  private Optional<Integer> year() {
    return given
        .published()
        .or(() -> crawled)
        .map(m -> m.date().getYear())
        .or(() -> Dateline.year(dump));
  }

  private void markBylines() {
    for (int i = 0; i < dump.size(); i++) {
      if (dump.kept(i) && dump.byline(i).isPresent()) {
        dump.mark(i, Reason.BYLINE);
      }
    }
  }

  private Report.Kind kind(List<Post> posts) {
    if (posts.size() >= 2) {
      return Report.Kind.LIVEBLOG;
    }
    int kept = 0;
    int paragraphs = 0;
    for (int i = 0; i < dump.size(); i++) {
      kept += dump.kept(i) ? 1 : 0;
      paragraphs += dump.paragraph(i) ? 1 : 0;
    }
    boolean headed = given.title().isPresent() || kept > 1;
    return paragraphs > 0 && headed ? Report.Kind.ARTICLE : Report.Kind.TEXT;
  }
}
