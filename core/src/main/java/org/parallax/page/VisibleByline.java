package org.parallax.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the people who wrote a report in what the page shows. Everything that could be a byline is
 * weighed: how it is marked, where its link leads, how its words begin, how near the headline it
 * stands. One throwaway object a page.
 */
final class VisibleByline {

  /** The longest run of words that can be a byline, in UTF-16 code units. */
  private static final int LONGEST = 250;

  private static final int LONGEST_NAME = 40;
  private static final int MOST_LINKS = 20;

  /** How much text may stand between a headline and its Byline. */
  private static final int NEAR = 1_500;

  private static final int MARKED = 4;
  private static final int NAMED = 3;
  private static final int HINTED = 2;
  private static final int BESIDE = 1;
  private static final int CLOSE = 2;
  private static final int ENOUGH = 3;

  private static final Pattern CLASS =
      Pattern.compile("byline|author|autor|auteur|autore|writer|contributor|vcard|creator");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "/(?:authors?|autor(?:en|es|in)?|auteurs?|autor[ei]|writers?|contributors?|journalists?|reporters?"
              + "|columnists?|correspondents?|redakteure?|by|bylines?)[/.]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS_OF_SOMEBODY =
      Pattern.compile(
          "/(?:people|person|profiles?|staff|bios?|users?|members?|team|mitarbeiter)[/.]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ROLE =
      Pattern.compile(
          "\\b(?:editor|writer|reporter|correspondent|contribut|columnist|journalist|redakteur|staff)",
          Pattern.CASE_INSENSITIVE);

  /** Parts of a page that name people who did not write the report. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "comment",
          "comments",
          "disqus",
          "respond",
          "related",
          "recommended",
          "teaser",
          "teasers",
          "widget",
          "popular",
          "trending",
          "sidebar",
          "figure",
          "figcaption",
          "caption",
          "credit",
          "photo",
          "menu",
          "nav",
          "navigation",
          "promo",
          "kommentare",
          "kommentar",
          "commentlist",
          "replies",
          "testimonial",
          "carousel",
          "tag",
          "tags",
          "keywords",
          "share",
          "social",
          "newsletter",
          "breadcrumb",
          "breadcrumbs",
          "license",
          "copyright");

  /** Names of the foot of a whole page, where those who made the site are named. */
  private static final Set<String> FOOT =
      Set.of("footer", "site-footer", "page-footer", "colophon", "credits", "site-info");

  private static final Set<String> ELSEWHERE_TAGS =
      Set.of(
          "figure",
          "figcaption",
          "nav",
          "form",
          "select",
          "script",
          "style",
          "noscript",
          "template");

  /** Words that may be a byline and the people in them. */
  private record Candidate(Element element, List<String> names, int weight) {}

  private final Document page;
  private final Optional<Element> headline;
  private final SiteNames site;
  private final DateWords.Order order;
  private final Deadline deadline;
  private final Map<Element, Integer> lengths = new HashMap<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Candidate> bodies = new ArrayList<>();
  private int since = -1;

  VisibleByline(
      Document page,
      Optional<Element> headline,
      SiteNames site,
      DateWords.Order order,
      Deadline deadline) {
    this.page = page;
    this.headline = headline;
    this.site = site;
    this.order = order;
    this.deadline = deadline;
  }

  /** Reads the page; once, before anything is asked. */
  void read() {
    measure();
    collect();
  }

  /** The people of the weightiest byline, in its order; empty where none has enough weight. */
  List<String> people() {
    return best(candidates).map(this::together).orElse(List.of());
  }

  /** The organisation of the weightiest byline that names no person. */
  Optional<String> organisation() {
    return best(bodies).map(c -> c.names.getFirst());
  }

  private static Optional<Candidate> best(List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> c.weight >= ENOUGH)
        .min(Comparator.comparingInt(c -> -c.weight));
  }

  /** Counts the characters that each element holds, once. */
  private void measure() {
    page.body()
        .traverse(
            new NodeVisitor() {
              @Override
              public void head(Node node, int depth) {
                deadline.check();
              }

              @Override
              public void tail(Node node, int depth) {
                int own =
                    node instanceof TextNode t
                        ? t.getWholeText().strip().length()
                        : node instanceof Element e ? lengths.getOrDefault(e, 0) : 0;
                if (own > 0 && node.parent() instanceof Element parent) {
                  lengths.merge(parent, own, Integer::sum);
                }
              }
            });
  }

  private void collect() {
    List<Element> open = new ArrayList<>(List.of(page.body()));
    while (!open.isEmpty()) {
      deadline.check();
      Element e = open.removeLast();
      boolean holdsHeadline = headline.filter(h -> holds(e, h)).isPresent();
      if (!holdsHeadline && isElsewhere(e)) {
        continue;
      }
      if (headline.filter(e::equals).isPresent()) {
        since = 0;
      } else {
        weigh(e, holdsHeadline);
      }
      since = since < 0 ? since : since + e.ownText().length();
      List<Element> children = e.children();
      for (int i = children.size() - 1; i >= 0; i--) {
        open.add(children.get(i));
      }
    }
  }

  private static boolean holds(Element e, Element inner) {
    for (Element at = inner; at != null; at = at.parent()) {
      if (at.equals(e)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isElsewhere(Element e) {
    if (ELSEWHERE_TAGS.contains(e.normalName())) {
      return true;
    }
    if (FOOT.contains(e.id())
        || e.classNames().stream().anyMatch(FOOT::contains)
        || isPageFooter(e)) {
      return true;
    }
    for (String word : (e.className() + " " + e.id()).toLowerCase(Locale.ROOT).split("[\\s_-]+")) {
      if (ELSEWHERE.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPageFooter(Element e) {
    return e.normalName().equals("footer") && e.closest("article, main") == null;
  }

  private void weigh(Element e, boolean holdsHeadline) {
    boolean small = lengths.getOrDefault(e, 0) <= LONGEST && !holdsHeadline;
    String words = small ? e.text() : e.ownText();
    if (words.length() > LONGEST) {
      return;
    }
    boolean close = holdsHeadline || (since >= 0 && since <= NEAR);
    int weight = mark(e) + (Byline.isSigned(words) ? NAMED : 0);
    boolean bare = weight == 0 && close && words.length() <= LONGEST_NAME && besideDate(e);
    if (weight == 0 && !(bare && Byline.fullName(words).isPresent())) {
      return;
    }
    List<String> people = new ArrayList<>(people(e, words, close));
    people.removeIf(site::isSite);
    int more =
        (close ? CLOSE : 0)
            + (besideDate(e) ? BESIDE : 0)
            + (ROLE.matcher(words).find() ? BESIDE : 0);
    if (!people.isEmpty()) {
      candidates.add(new Candidate(e, people, weight + more));
    } else if (weight > 0 && (close || mark(e) >= MARKED)) {
      Byline.organisation(mark(e) >= MARKED ? field(e, words) : words)
          .filter(n -> !site.isSite(n))
          .ifPresent(n -> bodies.add(new Candidate(e, List.of(n), weight + more)));
    }
  }

  private List<String> people(Element e, String words, boolean close) {
    List<String> links = links(e, words);
    if (!links.isEmpty()) {
      return links;
    }
    if (mark(e) >= MARKED) {
      return Byline.people(field(e, words));
    }
    List<String> full = Byline.fullNames(words);
    if (!full.isEmpty() || !close) {
      return full;
    }
    boolean linked = e.normalName().equals("a") && mark(e) >= NAMED && words.indexOf(' ') < 0;
    return linked ? Byline.people(words) : Byline.oneName(words).stream().toList();
  }

  /** What a marked element holds: its name, where it has one, which may not be shown. */
  private static String field(Element e, String words) {
    Element name = e.getElementsByAttributeValue("itemprop", "name").first();
    String field =
        name == null ? words : name.text().isBlank() ? name.attr("content") : name.text();
    return field.isBlank() ? e.attr("content") : field;
  }

  /** The links in a byline that are nothing but a name and lead to somebody, or follow "By". */
  private List<String> links(Element e, String words) {
    if (lengths.getOrDefault(e, 0) > LONGEST) {
      return List.of();
    }
    Set<String> people = new LinkedHashSet<>();
    String rest = Byline.isSigned(words) ? Byline.afterSignature(words) : "";
    for (Element link : e.getElementsByTag("a").stream().limit(MOST_LINKS).toList()) {
      String name = link.text();
      boolean next = !name.isEmpty() && rest.startsWith(name);
      if (next || mark(link) > 0) {
        Byline.fullName(name).ifPresent(people::add);
      }
      rest = next ? Byline.afterSeparator(rest.substring(name.length())) : rest;
    }
    return new ArrayList<>(people);
  }

  private static int mark(Element e) {
    boolean property =
        e.attr("itemprop").contains("author")
            || e.attr("property").endsWith("author")
            || e.attr("property").equals("dc:creator")
            || List.of(e.attr("rel").split(" ")).contains("author");
    if (property) {
      return MARKED;
    }
    String name = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
    String address = e.normalName().equals("a") ? e.attr("href") + "/" : "";
    if (ADDRESS.matcher(address).find() || CLASS.matcher(name).find()) {
      return NAMED;
    }
    return ADDRESS_OF_SOMEBODY.matcher(address).find() ? HINTED : 0;
  }

  private boolean besideDate(Element e) {
    Element parent = e.parent();
    return parent != null
        && lengths.getOrDefault(parent, 0) <= LONGEST
        && DateWords.inWords(parent.text(), order).isPresent();
  }

  /** The people of {@code best} and of those that stand in one small place with it. */
  private List<String> together(Candidate best) {
    Element place = best.element;
    while (place.parent() != null && lengths.getOrDefault(place.parent(), 0) <= LONGEST) {
      place = place.parent();
    }
    Set<String> people = new LinkedHashSet<>();
    for (Candidate c : candidates) {
      deadline.check();
      if (c.weight >= best.weight - 1 && holds(place, c.element)) {
        people.addAll(c.names);
      }
    }
    // The place as a whole may have been read as a name with what follows it.
    people.removeIf(n -> people.stream().anyMatch(other -> n.startsWith(other + " ")));
    return new ArrayList<>(people);
  }
}
