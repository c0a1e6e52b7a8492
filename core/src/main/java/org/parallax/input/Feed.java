package org.parallax.input;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.parallax.model.Metadata;
import org.parallax.page.Byline;
import org.parallax.page.HtmlFragment;
import org.parallax.page.Limits;

/**
 * An RSS (0.9x, 1.0, 2.0) or Atom feed. It is parsed as browsers parse pages: entities that nobody
 * declared, stray ampersands and a missing end cost no entry; document types are passed over, so
 * that nothing is fetched and nothing expands. For one feed.
 */
final class Feed {

  private static final Pattern MAIL =
      Pattern.compile("\\S{1,100}@\\S{1,100}|\\((?=[^()]{1,80}\\)$)|\\)$");

  private final FeedElement channel;
  private final List<FeedElement> entries;
  private final Optional<URI> address;

  private Feed(FeedElement channel, List<FeedElement> entries, Optional<URI> address) {
    this.channel = channel;
    this.entries = entries;
    this.address = address;
  }

  /**
   * Parses a feed.
   *
   * @param address where it was found, from which relative links start
   */
  static Feed of(String xml, Optional<URI> address, Limits limits) {
    Document document = Parser.xmlParser().setMaxDepth(limits.depth()).parseInput(xml, "");
    List<FeedElement> channels = new ArrayList<>();
    List<FeedElement> entries = new ArrayList<>();
    for (Element e : document.getAllElements()) {
      switch (FeedElement.name(e)) {
        case "channel" -> channels.addFirst(new FeedElement(e));
        case "feed" -> channels.add(new FeedElement(e));
        case "item", "entry" -> entries.add(new FeedElement(e));
        default -> {}
      }
    }
    FeedElement head = channels.isEmpty() ? new FeedElement(document) : channels.getFirst();
    Optional<URI> base = address.or(() -> head.link(Optional.empty()).flatMap(Addresses::of));
    return new Feed(head, entries, base);
  }

  /** How many entries it has. */
  int size() {
    return entries.size();
  }

  /** The entry that stands at {@code index}, from 0. */
  FeedEntry entry(int index) {
    FeedElement entry = entries.get(index);
    Optional<FeedElement> content = content(entry);
    Optional<FeedElement> body =
        content
            .or(() -> entry.first("description", "summary", "media:description"))
            .or(
                () ->
                    entry.all("media:group").stream()
                        .flatMap(g -> g.first("media:description").stream())
                        .findFirst());
    Optional<String> guid = entry.text("guid", "id").or(() -> entry.attribute("rdf:about"));
    return new FeedEntry(
        guid.or(() -> entry.link(address)),
        metadata(entry, guid),
        body.map(FeedElement::html).orElse(""),
        content.isPresent());
  }

  /** Content that stands in the feed; Atom may also point to some elsewhere. */
  private static Optional<FeedElement> content(FeedElement entry) {
    return entry
        .first("content:encoded", "content", "xhtml:body", "body")
        .filter(c -> c.attribute("src").isEmpty());
  }

  private Metadata metadata(FeedElement entry, Optional<String> guid) {
    Optional<String> source =
        entry.all("source").stream()
            .flatMap(s -> s.text("title").or(() -> Optional.of(s.words())).stream())
            .map(HtmlFragment::words)
            .filter(s -> !s.isEmpty())
            .findFirst();
    Optional<String> permanent =
        guid.filter(Addresses::isWeb)
            .filter(
                g ->
                    entry.all("guid").stream()
                        .noneMatch(e -> e.element().attr("isPermaLink").equals("false")));
    Optional<String> original = entry.text("feedburner:origlink");
    return new Metadata(
        entry.link(address).or(() -> permanent),
        source.or(() -> channel.text("title").map(HtmlFragment::words)),
        entry.text("title", "media:title").map(HtmlFragment::words).filter(t -> !t.isEmpty()),
        authors(entry),
        entry
            .text(
                "pubdate",
                "published",
                "dc:date",
                "issued",
                "dcterms:issued",
                "dc:created",
                "created")
            .flatMap(WrittenDate::moment),
        entry.text("updated", "dcterms:modified", "modified").flatMap(WrittenDate::moment),
        Optional.empty(),
        entry.language().or(channel::language),
        original,
        Optional.empty(),
        source.stream().toList(),
        Optional.empty());
  }

  private List<String> authors(FeedElement entry) {
    Set<String> names = new LinkedHashSet<>();
    for (FeedElement creator : entry.all("dc:creator")) {
      names.addAll(Byline.people(HtmlFragment.words(creator.words())));
    }
    addAuthors(entry, names);
    if (names.isEmpty()) {
      addAuthors(channel, names);
    }
    return List.copyOf(names);
  }

  private static void addAuthors(FeedElement element, Set<String> names) {
    for (FeedElement author : element.all("author")) {
      String name = author.text("name").orElseGet(author::words);
      names.addAll(Byline.people(MAIL.matcher(HtmlFragment.words(name)).replaceAll(" ").strip()));
    }
  }
}
