package org.parallax.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the people who wrote a report in meta elements, microdata and the byline on the page. */
final class VisibleByline {

  private static final int LONGEST = 200;

  private VisibleByline() {}

  /** The people, from the first kind of place that names any. */
  static List<String> find(Document page, MetaElements metas) {
    for (String name :
        List.of(
            "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "byl",
            "citation_author",
            "twitter:data1")) {
      Set<String> people = new LinkedHashSet<>();
      for (String content : metas.all(name)) {
        people.addAll(
            name.startsWith("twitter") ? Byline.fullNames(content) : Byline.people(content));
      }
      if (!people.isEmpty()) {
        return new ArrayList<>(people);
      }
    }
    List<String> marked = from(page.getElementsByAttributeValue("itemprop", "author"));
    if (!marked.isEmpty()) {
      return marked;
    }
    List<String> linked = from(page.getElementsByAttributeValueContaining("rel", "author"));
    return linked.isEmpty() ? from(named(page)) : linked;
  }

  private static List<Element> named(Document page) {
    List<Element> found = new ArrayList<>();
    for (Element e : page.body().getAllElements()) {
      String name = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
      if (name.contains("byline") || name.contains("author") || name.contains("autor")) {
        found.add(e);
      }
    }
    return found;
  }

  private static List<String> from(List<Element> elements) {
    for (Element e : elements) {
      Element name = e.getElementsByAttributeValue("itemprop", "name").first();
      String words = (name == null ? e : name).text();
      if (words.isEmpty() && name != null) {
        words = name.attr("content");
      }
      if (words.length() <= LONGEST) {
        List<String> people = Byline.fullNames(words);
        if (!people.isEmpty()) {
          return people;
        }
      }
    }
    return List.of();
  }
}
