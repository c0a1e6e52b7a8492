package org.parallax.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * What a page's site calls itself: in its descriptions, in the name of its host and on what leads
 * to its front page. Immutable.
 */
final class SiteNames {

  private static final int LONGEST = 60;
  private static final int FRONT_LINKS = 2;
  private static final int SHORTEST_INSIDE = 4;
  private static final Pattern ARCHIVED =
      Pattern.compile("https?://web\\.archive\\.org/web/[^/]{1,20}/(.{1,500})");
  private static final Pattern FRONT = Pattern.compile("/?(?:index\\.\\w{1,5})?");

  /** Words that sites add to their names or leave out. */
  private static final Set<String> LOOSE =
      Set.of("the", "der", "die", "das", "le", "la", "el", "il");

  private final Optional<String> outlet;
  private final Set<String> names;
  private final String host;

  private SiteNames(Optional<String> outlet, Set<String> names, String host) {
    this.outlet = outlet;
    this.names = names;
    this.host = host;
  }

  /** The names that {@code page} gives its site. */
  static SiteNames of(
      Document page,
      JsonLd described,
      MetaElements metas,
      Optional<String> url,
      Deadline deadline) {
    String host = host(url.orElse(page.location()));
    List<String> given = given(described, metas);
    Set<String> names = new LinkedHashSet<>();
    given.forEach(n -> names.add(letters(n)));
    metas.first("twitter:site").map(SiteNames::letters).ifPresent(names::add);
    names.addAll(onFrontLinks(page, host, deadline));
    names.removeIf(n -> n.length() < 2 || n.equals("home"));
    Optional<String> outlet =
        given.stream().findFirst().or(() -> inTitle(page, host)).or(() -> address(host));
    return new SiteNames(outlet, Set.copyOf(names), letters(host));
  }

  /** What the first links to the front page show, where the site's name stands on most pages. */
  private static Set<String> onFrontLinks(Document page, String host, Deadline deadline) {
    Set<String> names = new LinkedHashSet<>();
    for (Element link : page.getElementsByTag("a")) {
      deadline.check();
      if (leadsToFront(bare(link.attr("href")), host)) {
        Element picture = link.getElementsByTag("img").first();
        String shown = link.text().isBlank() && picture != null ? picture.attr("alt") : link.text();
        if (!shown.isBlank() && shown.length() <= LONGEST) {
          names.add(letters(shown));
        }
      }
      if (names.size() == FRONT_LINKS) {
        break;
      }
    }
    return names;
  }

  /** Whether an address has no path, and no host but the page's own. */
  private static boolean leadsToFront(String address, String host) {
    String own = host(address.startsWith("//") ? "https:" + address : address);
    if (own.isEmpty()) {
      return address.startsWith("/") && FRONT.matcher(address).matches();
    }
    String path = address.substring(address.toLowerCase(Locale.ROOT).indexOf(own) + own.length());
    return own.equals(host) && FRONT.matcher(path).matches();
  }

  private static List<String> given(JsonLd described, MetaElements metas) {
    List<String> given = new ArrayList<>();
    described
        .article()
        .flatMap(a -> described.names(a, "publisher").stream().findFirst())
        .ifPresent(given::add);
    for (String name : List.of("og:site_name", "application-name", "dc.publisher", "publisher")) {
      metas.first(name).ifPresent(given::add);
    }
    for (JsonNode site : described.sites()) {
      described.text(site, "name").ifPresent(given::add);
    }
    given.removeIf(n -> n.startsWith("http") || n.length() > LONGEST || n.isBlank());
    return given;
  }

  /** The end of the title, where the host is named after it. */
  private static Optional<String> inTitle(Document page, String host) {
    String title = page.title();
    List<String> parts =
        List.of(Headline.SEPARATOR.split(title.substring(0, Math.min(title.length(), 500))));
    String last = parts.isEmpty() ? "" : parts.getLast().strip();
    boolean named =
        parts.size() > 1
            && letters(last).length() >= SHORTEST_INSIDE
            && letters(host).contains(letters(last));
    return named ? Optional.of(last) : Optional.empty();
  }

  private static Optional<String> address(String host) {
    return host.isEmpty() ? Optional.empty() : Optional.of(host);
  }

  /**
   * The name of the host without what stands before the site's own; an archived page's own host.
   */
  private static String host(String url) {
    String base = bare(url);
    int start = base.indexOf("://");
    if (start < 0) {
      return "";
    }
    String rest = base.substring(start + 3);
    int end = 0;
    while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return rest.substring(0, end)
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:www\\d?|m|amp)\\.", "");
  }

  private static String bare(String url) {
    var archived = ARCHIVED.matcher(url);
    return archived.matches() ? archived.group(1) : url;
  }

  /** Who publishes the page: the best of the names, else that of the host. */
  Optional<String> outlet() {
    return outlet;
  }

  /** Whether {@code words} are nothing but one of the names, as a whole or but for small words. */
  boolean isSite(String words) {
    String plain = letters(words);
    if (plain.isEmpty()) {
      return true;
    }
    if (names.contains(plain) || (plain.length() > 2 && host.contains(plain))) {
      return true;
    }
    String loose = loose(words);
    return names.stream().anyMatch(n -> n.equals(loose) || loose.equals(loose(n)))
        || (loose.length() >= SHORTEST_INSIDE && host.startsWith(loose));
  }

  private static String loose(String words) {
    StringBuilder kept = new StringBuilder();
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!LOOSE.contains(word)) {
        kept.append(word);
      }
    }
    return kept.toString();
  }

  /** The letters and digits of {@code words}, in lower case. */
  static String letters(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
