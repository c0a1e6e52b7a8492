package org.parallax.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.model.Discarded.Reason;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;
import org.parallax.model.Post;
import org.parallax.model.Report;

/** One reading of one dump, step by step. Changes; used once. */
final class DumpReading {

  private final DumpText dump;
  private final DumpFurniture furniture;
  private final Metadata given;
  private final Optional<Moment> crawled;

  DumpReading(DumpText dump, DumpFurniture furniture, Metadata given, Optional<Moment> crawled) {
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
    new DumpNeighbours(dump, furniture).mark();
    List<DumpDraft> drafts = DumpPosts.find(dump);
    DumpHeader header = new DumpHeader(dump);
    header.read();
    Optional<String> title = header.headline();
    if (drafts.isEmpty()) {
      new DumpEnd(dump).mark();
      drafts = DumpHeadings.find(dump, title.or(given::title), crawled.isPresent());
    }
    DumpDuplicates.mark(dump, drafts, header.title(), header.headline());
    markBylines();
    Optional<Moment> printed =
        header
            .byline()
            .flatMap(DumpByline::stamp)
            .flatMap(DumpStamp::moment)
            .or(() -> DumpDateline.day(dump, year()).map(Moment::of))
            .or(() -> crawled);
    List<Post> posts =
        DumpDraft.finish(drafts, given.published().or(() -> printed).map(Moment::date));
    Optional<Moment> latest =
        posts.stream()
            .flatMap(p -> p.published().stream())
            .max(Comparator.comparing(Moment::atUtc));
    Metadata told =
        new Metadata(
            Optional.empty(),
            header
                .outlet()
                .or(() -> header.byline().flatMap(DumpByline::outlet))
                .or(() -> new DumpOutlet(dump).find()),
            title,
            authors(header, posts),
            latest.or(() -> printed),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Report(
        id, given.or(told), kind(posts), dump.text(), dump.discarded(), posts, Findings.none());
  }

  /** The people of the byline; of a live page without one those of its posts. */
  private static List<String> authors(DumpHeader header, List<Post> posts) {
    List<String> authors = header.byline().map(DumpByline::authors).orElse(List.of());
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
        .or(() -> DumpDateline.year(dump));
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
