package org.parallax.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Tells a post of a social network that a page shows: a quotation that links to where it stands.
 * Its words belong to whoever posted it, and the page's text says what matters of them.
 */
final class SocialEmbed {

  /** Parts of the addresses of single posts. */
  private static final List<String> POSTS =
      List.of(
          "twitter.com/",
          "//x.com/",
          "//t.co/",
          "instagram.com/p/",
          "instagram.com/reel/",
          "tiktok.com/@",
          "facebook.com/",
          "threads.net/",
          "threads.com/",
          "bsky.app/profile/",
          "bsky.social/",
          "reddit.com/r/",
          "//t.me/",
          "/statuses/");

  private static final int MOST_LINKS = 20;

  private SocialEmbed() {}

  /** Whether {@code element} is one. */
  static boolean is(Element element) {
    if (!element.normalName().equals("blockquote")) {
      return false;
    }
    String cited = element.attr("cite") + " " + element.attr("data-instgrm-permalink");
    return isPost(cited) || linksLastToPost(element);
  }

  private static boolean linksLastToPost(Element quote) {
    List<Element> links = quote.getElementsByTag("a");
    return !links.isEmpty() && links.size() <= MOST_LINKS && isPost(links.getLast().attr("href"));
  }

  private static boolean isPost(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return POSTS.stream().anyMatch(lower::contains);
  }
}
