package org.parallax.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds a page's headline among the places that give it, without the site's name. */
final class Headline {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+(?:[|•·»:–—~-]|::)\\s+|\\s*[|»]\\s*");

  private final Document page;
  private final Optional<String> outlet;

  Headline(Document page, Optional<String> outlet) {
    this.page = page;
    this.outlet = outlet;
  }

  /**
   * The headline.
   *
   * @param claimed what descriptions of the page give, the best first
   */
  Optional<String> find(List<String> claimed) {
    List<String> shown =
        page.getElementsByTag("h1").stream()
            .map(Element::text)
            .map(String::strip)
            .filter(t -> !t.isEmpty() && !isSite(t))
            .toList();
    // What the page shows decides where a description confirms it.
    for (String claim : claimed) {
      for (String heading : shown) {
        if (same(heading, claim) || same(heading, withoutSite(claim))) {
          return Optional.of(heading);
        }
      }
    }
    Optional<String> titled = Optional.of(page.title()).filter(t -> !t.isBlank());
    for (String heading : shown) {
      if (heading.length() > 8
          && titled.filter(t -> words(t).containsAll(words(heading))).isPresent()) {
        return Optional.of(heading);
      }
    }
    return claimed.stream()
        .map(this::withoutSite)
        .filter(t -> !isSite(t))
        .findFirst()
        .or(() -> shown.size() == 1 ? Optional.of(shown.getFirst()) : Optional.empty())
        .or(() -> titled.map(this::withoutSite))
        .or(() -> shown.stream().findFirst());
  }

  /** The title without the part, before or after a separator, that names the site. */
  String withoutSite(String title) {
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
      return title.strip();
    }
    if (isSite(title.substring(lastEnd))) {
      return withoutSite(title.substring(0, lastStart));
    }
    if (isSite(title.substring(0, firstStart))) {
      return withoutSite(title.substring(firstEnd));
    }
    boolean shortTail = title.length() - lastEnd < 25 && lastStart > 2 * (title.length() - lastEnd);
    boolean sureMark = title.substring(lastStart, lastEnd).indexOf('|') >= 0;
    return sureMark && shortTail ? withoutSite(title.substring(0, lastStart)) : title.strip();
  }

  private boolean isSite(String part) {
    String name = letters(part);
    if (name.isEmpty()) {
      return true;
    }
    boolean outletsName =
        outlet
            .map(Headline::letters)
            .filter(o -> o.equals(name) || o.equals("the" + name) || name.equals("the" + o))
            .isPresent();
    return outletsName || (name.length() > 2 && letters(host()).contains(name));
  }

  private String host() {
    String base = page.location();
    int start = base.indexOf("://");
    int end = start < 0 ? -1 : base.indexOf('/', start + 3);
    return start < 0 ? "" : base.substring(start + 3, end < 0 ? base.length() : end);
  }

  private static boolean same(String a, String b) {
    return letters(a).equals(letters(b));
  }

  private static String letters(String s) {
    return s.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Set<String> words(String s) {
    return Set.copyOf(
        Pattern.compile("[^\\p{L}\\p{N}]+")
            .splitAsStream(s.toLowerCase(Locale.ROOT))
            .filter(w -> !w.isEmpty())
            .collect(Collectors.toSet()));
  }
}
