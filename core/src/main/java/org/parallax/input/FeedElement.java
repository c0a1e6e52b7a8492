package org.parallax.input;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * A feed, one of its entries or their source, with the names that RSS and Atom use for its parts.
 *
 * @param element where it stands
 */
record FeedElement(Element element) {

  /** Atom elements inside RSS, and feeds that write all names with a prefix. */
  private static final Set<String> NO_MEANING = Set.of("atom", "atom10", "a10", "rss", "feed");

  private static final int MOST_AROUND = 8;

  /** The name of an element as most feeds write it. */
  static String name(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    int colon = name.indexOf(':');
    return colon > 0 && NO_MEANING.contains(name.substring(0, colon))
        ? name.substring(colon + 1)
        : name;
  }

  /** The parts of this name, in their order. */
  List<FeedElement> all(String name) {
    List<FeedElement> found = new ArrayList<>();
    for (Element child : element.children()) {
      if (name(child).equals(name)) {
        found.add(new FeedElement(child));
      }
    }
    return found;
  }

  /** The first part that has one of these names, by the order of the names, and is not empty. */
  Optional<FeedElement> first(String... names) {
    for (String name : names) {
      for (FeedElement part : all(name)) {
        if (!part.words().isEmpty()) {
          return Optional.of(part);
        }
      }
    }
    return Optional.empty();
  }

  /** The words of the first part of one of these names. */
  Optional<String> text(String... names) {
    return first(names).map(FeedElement::words);
  }

  /** Its words as they stand; markup that is written as text stays markup. */
  String words() {
    return element.wholeText().strip();
  }

  /** The value of an attribute. */
  Optional<String> attribute(String name) {
    return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
  }

  /** Its content as HTML, whether it was written as text, as escaped markup or as markup. */
  String html() {
    if (element.childrenSize() > 0) {
      return element.html();
    }
    String type = element.attr("type");
    return type.equals("text") || type.equals("text/plain")
        ? Entities.escape(element.wholeText())
        : element.wholeText();
  }

  /** The address of the page that it is about, absolute where that can be known. */
  Optional<String> link(Optional<URI> feed) {
    for (FeedElement link : all("link")) {
      String rel = link.attribute("rel").orElse("alternate");
      Optional<String> target = link.attribute("href").or(() -> Optional.of(link.words()));
      if (rel.equals("alternate") && target.filter(t -> !t.isEmpty()).isPresent()) {
        return target.map(t -> absolute(t, feed));
      }
    }
    return Optional.empty();
  }

  /** The language in which it is written. */
  Optional<String> language() {
    return text("language", "dc:language").or(() -> attribute("xml:lang"));
  }

  private String absolute(String target, Optional<URI> feed) {
    List<String> bases = new ArrayList<>();
    Element around = element;
    for (int n = 0; n < MOST_AROUND && around != null; n++, around = around.parent()) {
      if (!around.attr("xml:base").isBlank()) {
        bases.addFirst(around.attr("xml:base").strip());
      }
    }
    feed.map(URI::toString).ifPresent(bases::addFirst);
    String base = "";
    for (String step : bases) {
      base = Addresses.resolve(base, step);
    }
    return Addresses.resolve(base, target);
  }
}
