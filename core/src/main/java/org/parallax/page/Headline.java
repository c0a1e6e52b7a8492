package org.parallax.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds a page's headline among the places that give it, without the site's name. What the page
 * shows as its heading decides; its descriptions say which heading that is, since many are written
 * for search engines.
 */
final class Headline {

  /** What stands between a headline and the names of a section or a site. */
  static final Pattern SEPARATOR = Pattern.compile("\\s(?:[|•·»:–—~-]|::|\\|\\|)\\s|\\s?[|»]\\s?");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST = 400;
  private static final int MOST_HEADINGS = 300;
  private static final int MOST_TITLES = 5;
  private static final int FEWEST_LETTERS = 8;
  private static final double AKIN = 0.2;

  /** Names of elements inside a heading that stand above or below the headline proper. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "kicker|label|overline|eyebrow|sub-?title|sub-?head|topline|dachzeile|category|rubric"
              + "|sr-only|visually-?hidden|screen-reader",
          Pattern.CASE_INSENSITIVE);

  /** A heading that the page shows. */
  private record Heading(Element element, String words) {}

  private final Document page;
  private final SiteNames site;
  private final Optional<String> section;
  private final Deadline deadline;

  Headline(Document page, SiteNames site, Optional<String> section, Deadline deadline) {
    this.page = page;
    this.site = site;
    this.section = section;
    this.deadline = deadline;
  }

  /**
   * The headline.
   *
   * @param described what descriptions of the page give, the best first
   */
  Optional<String> find(List<String> described) {
    return Optional.<String>empty()
        .or(() -> shown(described).map(Heading::words))
        .or(() -> claims(described).stream().map(this::withoutSite).filter(this::isOwn).findFirst())
        .or(() -> headings("h1").stream().map(Heading::words).findFirst());
  }

  /** The element that shows the headline. */
  Optional<Element> element(List<String> described) {
    return shown(described)
        .map(Heading::element)
        .or(() -> headings("h1").stream().map(Heading::element).findFirst());
  }

  private Optional<Heading> shown(List<String> described) {
    List<String> claims = claims(described);
    List<Heading> first = headings("h1");
    return same(claims, first)
        .or(() -> same(claims, headings("h2, h3, [itemprop=headline]")))
        .or(() -> akin(claims, first));
  }

  /** What is said to be the headline, with the title of the window last. */
  private List<String> claims(List<String> described) {
    List<String> claims = new ArrayList<>(described);
    page.head().getElementsByTag("title").stream()
        .limit(MOST_TITLES)
        .map(Element::text)
        .forEach(claims::add);
    claims.replaceAll(c -> c.substring(0, Math.min(c.length(), LONGEST)).strip());
    claims.removeIf(c -> !isOwn(c));
    return claims;
  }

  private List<Heading> headings(String tags) {
    List<Heading> headings = new ArrayList<>();
    for (Element e : page.body().select(tags)) {
      deadline.check();
      String words = headings.size() < MOST_HEADINGS ? words(e) : "";
      if (!words.isEmpty() && words.length() <= LONGEST && isOwn(words)) {
        headings.add(new Heading(e, words));
      }
    }
    return headings;
  }

  private boolean isOwn(String words) {
    return !site.isSite(words);
  }

  private static String words(Element heading) {
    if (heading.childrenSize() == 0) {
      return heading.text().strip();
    }
    Element copy = heading.clone();
    copy.getAllElements().stream()
        .skip(1)
        .filter(e -> ASIDE.matcher(e.className()).find())
        .toList()
        .forEach(Element::remove);
    String rest = copy.text().strip();
    return SiteNames.letters(rest).length() < FEWEST_LETTERS ? heading.text().strip() : rest;
  }

  /** The heading that says what a description says, or one part of it. */
  private Optional<Heading> same(List<String> claims, List<Heading> headings) {
    for (String claim : claims) {
      for (Heading heading : headings) {
        deadline.check();
        if (same(heading.words, claim) || same(heading.words, withoutSite(claim))) {
          return Optional.of(heading);
        }
        if (SiteNames.letters(claim).length() > FEWEST_LETTERS
            && heading.words.endsWith(" " + claim)) {
          return Optional.of(new Heading(heading.element, claim));
        }
      }
    }
    for (String claim : claims) {
      List<String> parts = List.of(SEPARATOR.split(claim));
      for (Heading heading : headings) {
        deadline.check();
        boolean enough = SiteNames.letters(heading.words).length() >= FEWEST_LETTERS;
        if (enough && parts.size() > 1 && parts.stream().anyMatch(p -> same(heading.words, p))) {
          return Optional.of(heading);
        }
      }
    }
    return Optional.empty();
  }

  /** The heading that shares the most words with a description, where it shares enough. */
  private Optional<Heading> akin(List<String> claims, List<Heading> headings) {
    Optional<Heading> best = Optional.empty();
    double most = AKIN;
    for (Heading heading : headings) {
      Set<String> shown = wordSet(heading.words);
      for (String claim : claims) {
        deadline.check();
        double share = share(shown, wordSet(claim));
        if (share > most) {
          most = share;
          best = Optional.of(heading);
        }
      }
    }
    return best;
  }

  private static double share(Set<String> a, Set<String> b) {
    long both = a.stream().filter(b::contains).count();
    return both / (double) Math.max(1, Math.min(a.size(), b.size()));
  }

  /** The title without the part, before or after a separator, that names the site. */
  String withoutSite(String title) {
    String rest = title.strip();
    while (true) {
      String shorter = cut(rest);
      if (shorter.equals(rest)) {
        return rest;
      }
      rest = shorter;
    }
  }

  private String cut(String title) {
    var m = SEPARATOR.matcher(title);
    int firstEnd = -1;
    int firstStart = -1;
    int lastStart = -1;
    int lastEnd = -1;
    while (m.find()) {
      if (firstEnd < 0) {
        firstStart = m.start();
        firstEnd = m.end();
      }
      lastStart = m.start();
      lastEnd = m.end();
    }
    if (lastStart <= 0) {
      return title;
    }
    if (isAside(title.substring(lastEnd))) {
      return title.substring(0, lastStart).strip();
    }
    if (isAside(title.substring(0, firstStart))) {
      return title.substring(firstEnd).strip();
    }
    boolean shortTail = title.length() - lastEnd < 25 && lastStart > 2 * (title.length() - lastEnd);
    boolean sureMark = title.substring(lastStart, lastEnd).indexOf('|') >= 0;
    return sureMark && shortTail ? title.substring(0, lastStart).strip() : title;
  }

  private boolean isAside(String part) {
    return site.isSite(part) || section.filter(s -> same(s, part)).isPresent();
  }

  private static boolean same(String a, String b) {
    return SiteNames.letters(a).equals(SiteNames.letters(b));
  }

  private static Set<String> wordSet(String s) {
    return NO_WORD
        .splitAsStream(s.toLowerCase(Locale.ROOT))
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
