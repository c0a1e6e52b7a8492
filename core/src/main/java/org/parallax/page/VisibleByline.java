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
    List<String> named = linked.isEmpty() ? from(named(page)) : linked;
    return named.isEmpty() ? by(page) : named;
  }

  /** The people in the first short run of words that begins with "By". */
  private static List<String> by(Document page) {
    for (Element e : page.body().getAllElements()) {
      String words = e.text().length() <= LONGEST ? e.text() : e.ownText();
      if (words.length() <= LONGEST
          && (words.startsWith("By ") || words.startsWith("Von ") || words.startsWith("Par "))) {
        List<String> people = Byline.fullNames(words);
        if (!people.isEmpty()) {
          return people;
        }
      }
    }
    return List.of();
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

  /** The links in a byline that are nothing but a name. */
  private static List<String> links(Element byline) {
    Set<String> people = new LinkedHashSet<>();
    if (byline.text().length() <= LONGEST) {
      byline.getElementsByTag("a").forEach(a -> Byline.fullName(a.text()).ifPresent(people::add));
    }
    return new ArrayList<>(people);
  }

  private static List<String> from(List<Element> elements) {
    for (Element e : elements) {
      List<String> links = links(e);
      if (!links.isEmpty()) {
        return links;
      }
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
