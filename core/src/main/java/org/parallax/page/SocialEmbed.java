package org.parallax.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells a post of a social network that a page shows: a quotation with the marks of the network's
 * own code, or one that is signed with the address of the post and its day. Its words and its day
 * belong to whoever posted it, and the page's text says what matters of them.
 */
final class SocialEmbed {

  /** The addresses of single posts. */
  private static final Pattern POST =
      Pattern.compile(
          "(?:twitter|//x|\\.x)\\.com/[^/]{1,40}/status(?:es)?/|//t\\.co/|instagram\\.com/(?:[^/]{1,40}/)?(?:p|reel|tv)/"
              + "|tiktok\\.com/@|facebook\\.com/(?:[^?#]{0,80}(?:posts|videos|photos|reel)/|permalink|story\\.php|photo)"
              + "|threads\\.(?:net|com)/@|bsky\\.app/profile/|reddit\\.com/r/|//t\\.me/[^/]{1,40}/\\d|/statuses/");

  /** The classes that the networks' own code gives a quotation. */
  private static final Set<String> CLASSES =
      Set.of(
          "twitter-tweet",
          "twitter-video",
          "instagram-media",
          "tiktok-embed",
          "fb-xfbml-parse-ignore",
          "text-post-media",
          "bluesky-embed",
          "reddit-embed-bq",
          "reddit-card",
          "mastodon-embed");

  /** The name of who posted: "Port (@port)". */
  private static final Pattern HANDLE = Pattern.compile("\\(?@[\\w.]{2,40}\\)?");

  private static final int MOST_LINKS = 20;
  private static final int LONGEST_ADDRESS = 500;

  private SocialEmbed() {}

  /** Whether {@code element} is one. */
  static boolean is(Element element) {
    if (!element.normalName().equals("blockquote")) {
      return false;
    }
    return element.classNames().stream().anyMatch(CLASSES::contains)
        || isPost(element.attr("cite"))
        || isPost(element.attr("data-instgrm-permalink"))
        || isSignedWithPost(element);
  }

  /** Ends with a link to the post, and says who posted it or when. */
  private static boolean isSignedWithPost(Element quote) {
    List<Element> links = quote.getElementsByTag("a");
    if (links.isEmpty() || links.size() > MOST_LINKS) {
      return false;
    }
    Element last = links.getLast();
    return isPost(last.attr("href"))
        && (DateWords.inWords(last.text(), DateWords.Order.DAY_FIRST).isPresent()
            || HANDLE.matcher(quote.text()).find());
  }

  private static boolean isPost(String address) {
    String start = address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
    return POST.matcher(start.toLowerCase(Locale.ROOT)).find();
  }
}
