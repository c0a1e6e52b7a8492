package org.parallax.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page with few words in them, among which its byline and its date are, in their
 * order; what belongs to other items, comments, menus and pictures is left out. One throwaway
 * object a page.
 */
final class ShortLines {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[\\s_-]+");

  /** The most words that a line may have, in UTF-16 code units. */
  static final int LONGEST = 250;

  /** How much text may stand between a headline and its byline or date below and above it. */
  private static final int NEAR = 1_500;

  private static final int NEAR_ABOVE = 300;

  private static final int MOST = 20_000;

  /** An element with more nodes in it is no line. */
  private static final int MOST_NODES = 250;

  /** Parts of a page that speak of something else. */
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
          "tweet",
          "tag",
          "tags",
          "keywords",
          "share",
          "social",
          "newsletter",
          "breadcrumb",
          "breadcrumbs",
          "license",
          "copyright",
          "cookie",
          "cookies",
          "consent",
          "modal",
          "privacy");

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

  /**
   * An element with few words.
   *
   * @param element the element
   * @param words all that it shows, or only its own where it holds the headline or much text
   * @param close whether it stands soon after the headline or little above it
   * @param cut whether these are only the first words of a paragraph
   */
  record Line(Element element, String words, boolean close, boolean cut) {}

  private final Document page;
  private final Optional<Element> headline;
  private final Contents contents;
  private final Deadline deadline;
  private final List<Line> lines = new ArrayList<>();
  private final List<Integer> offsets = new ArrayList<>();
  private final Set<Element> aroundHeadline = new HashSet<>();
  private final Map<String, Boolean> elsewhere = new HashMap<>();
  private int offset;
  private int headlineAt = -1;

  private ShortLines(
      Document page, Optional<Element> headline, Contents contents, Deadline deadline) {
    this.page = page;
    this.headline = headline;
    this.contents = contents;
    this.deadline = deadline;
    headline.ifPresent(h -> h.parents().forEach(aroundHeadline::add));
    headline.ifPresent(aroundHeadline::add);
  }

  /** Reads {@code page}, whose headline is in {@code headline}. */
  static ShortLines of(
      Document page, Optional<Element> headline, Contents contents, Deadline deadline) {
    ShortLines read = new ShortLines(page, headline, contents, deadline);
    read.collect();
    read.place();
    return read;
  }

  /** The lines in the order of the page. */
  List<Line> all() {
    return lines;
  }

  /** Whether all that {@code element} shows is a line. */
  boolean isShort(Element element) {
    return contents.isWithin(element, LONGEST, MOST_NODES);
  }

  private void collect() {
    List<Element> open = new ArrayList<>(List.of(page.body()));
    while (!open.isEmpty() && lines.size() < MOST) {
      deadline.check();
      Element e = open.removeLast();
      boolean holdsHeadline = aroundHeadline.contains(e);
      if (!holdsHeadline && isElsewhere(e)) {
        continue;
      }
      if (headline.filter(e::equals).isPresent()) {
        headlineAt = offset;
      } else {
        add(e, holdsHeadline);
      }
      offset += e.ownText().length();
      List<Element> children = e.children();
      for (int i = children.size() - 1; i >= 0; i--) {
        open.add(children.get(i));
      }
    }
  }

  private void add(Element e, boolean holdsHeadline) {
    boolean whole = isShort(e) && !holdsHeadline && !contents.isEmpty(e);
    String words = whole ? e.text() : e.ownText();
    boolean cut = words.length() > LONGEST;
    boolean unseen = words.isEmpty() && (e.hasAttr("content") || e.hasAttr("itemprop"));
    if (!words.isEmpty() || unseen) {
      lines.add(new Line(e, cut ? words.substring(0, LONGEST) : words, holdsHeadline, cut));
      offsets.add(offset);
    }
  }

  /** Says of each line whether it is close, now that it is known where the headline stands. */
  private void place() {
    for (int i = 0; i < lines.size() && headlineAt >= 0; i++) {
      int away = offsets.get(i) - headlineAt;
      Line line = lines.get(i);
      boolean close = line.close || (away >= -NEAR_ABOVE && away <= NEAR);
      lines.set(i, new Line(line.element, line.words, close, line.cut));
    }
  }

  /** Whether {@code inner} is {@code e} or stands in it. */
  static boolean holds(Element e, Element inner) {
    for (Element at = inner; at != null; at = at.parent()) {
      if (at.equals(e)) {
        return true;
      }
    }
    return false;
  }

  private boolean isElsewhere(Element e) {
    boolean pageFooter = e.normalName().equals("footer") && e.closest("article, main") == null;
    if (pageFooter
        || SocialEmbed.is(e)
        || ELSEWHERE_TAGS.contains(e.normalName())
        || FOOT.contains(e.id())) {
      return true;
    }
    String names = e.className() + " " + e.id();
    return names.length() > 1 && elsewhere.computeIfAbsent(names, ShortLines::sayElsewhere);
  }

  private static boolean sayElsewhere(String names) {
    return SPACE.splitAsStream(names).anyMatch(FOOT::contains)
        || NO_WORD.splitAsStream(names.toLowerCase(Locale.ROOT)).anyMatch(ELSEWHERE::contains);
  }
}
