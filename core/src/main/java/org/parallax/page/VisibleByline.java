package org.parallax.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Finds the people who wrote a report in what the page shows. Everything that could be a byline is
 * weighed: how it is marked, where its link leads, how its words begin, how near the headline it
 * stands. One throwaway object a page.
 */
final class VisibleByline {

  private static final int LONGEST_NAME = 40;
  private static final int MOST_LINKS = 20;

  private static final int MARKED = 4;
  private static final int NAMED = 3;
  private static final int HINTED = 2;
  private static final int BESIDE = 1;
  private static final int CLOSE = 2;
  private static final int ENOUGH = 3;
  private static final int SURE = 5;

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

  /** Words that may be a byline and the people in them. */
  private record Candidate(Element element, String words, List<String> names, int weight) {}

  private final ShortLines lines;
  private final SiteNames site;
  private final DateWords.Order order;
  private final Deadline deadline;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Candidate> bodies = new ArrayList<>();

  private VisibleByline(
      ShortLines lines, SiteNames site, DateWords.Order order, Deadline deadline) {
    this.lines = lines;
    this.site = site;
    this.order = order;
    this.deadline = deadline;
  }

  /** The bylines of a page. */
  static VisibleByline of(
      ShortLines lines, SiteNames site, DateWords.Order order, Deadline deadline) {
    VisibleByline read = new VisibleByline(lines, site, order, deadline);
    read.weighAll();
    return read;
  }

  private void weighAll() {
    for (ShortLines.Line line : lines.all()) {
      deadline.check();
      if (!line.cut()) {
        weigh(line);
      }
    }
  }

  /** The people of the weightiest byline, in its order; empty where none has enough weight. */
  List<String> people() {
    return best(candidates).map(this::together).orElse(List.of());
  }

  /** The organisation of the weightiest byline that names no person. */
  Optional<String> organisation() {
    return best(bodies).map(c -> c.names.getFirst());
  }

  /** The words of all that surely are bylines, those of organisations too. */
  List<String> words() {
    return Stream.concat(candidates.stream(), bodies.stream())
        .filter(c -> c.weight >= SURE)
        .map(c -> c.words)
        .toList();
  }

  private static Optional<Candidate> best(List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> c.weight >= ENOUGH)
        .min(Comparator.comparingInt(c -> -c.weight));
  }

  private void weigh(ShortLines.Line line) {
    Element e = line.element();
    String words = line.words();
    boolean close = line.close();
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
      candidates.add(new Candidate(e, words, people, weight + more));
    } else if (weight > 0 && (close || mark(e) >= MARKED)) {
      Byline.organisation(mark(e) >= MARKED ? field(e, words) : words)
          .filter(n -> !site.isSite(n))
          .ifPresent(n -> bodies.add(new Candidate(e, words, List.of(n), weight + more)));
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
    if (!lines.isShort(e)) {
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
        && lines.isShort(parent)
        && DateWords.inWords(parent.text(), order).isPresent();
  }

  /** The people of {@code best} and of those that stand in one small place with it. */
  private List<String> together(Candidate best) {
    Element place = best.element;
    while (place.parent() != null && lines.isShort(place.parent())) {
      place = place.parent();
    }
    Set<String> people = new LinkedHashSet<>();
    for (Candidate c : candidates) {
      deadline.check();
      boolean beside =
          mark(c.element) >= MARKED && Objects.equals(c.element.parent(), best.element.parent());
      if (c.weight >= best.weight - 1 && (beside || ShortLines.holds(place, c.element))) {
        people.addAll(c.names);
      }
    }
    // The place as a whole may have been read as a name with what follows it.
    people.removeIf(n -> people.stream().anyMatch(other -> n.startsWith(other + " ")));
    return new ArrayList<>(people);
  }
}
