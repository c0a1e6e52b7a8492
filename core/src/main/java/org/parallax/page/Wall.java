package org.parallax.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.lexicon.WordList;

/** Tells pages that stand in the way of a report: consent, bot checks, errors, logins. */
final class Wall {

  /** A page with more words shows something of its own. */
  private static final int MOST_WORDS = 180;

  /** More of a page's text is not looked through. */
  private static final int LONGEST_TEXT = 20_000;

  /** What stands in the way, in the order in which it is looked for. */
  private enum Kind {
    CONSENT(
        "the page only asks for consent to cookies: answer it in a browser and save the page again"),
    ROBOT(
        "the site only checks whether a person is reading: open the page in a browser and save it"),
    SCRIPT(
        "the page shows nothing without its scripts: open it in a browser and save it from there"),
    LOGIN(
        "the page only asks to log in: log in with a browser and save the page, or save its text"),
    ERROR("the page is the site's error message: check its address");

    private final String reason;
    private final List<String> phrases;

    Kind(String reason) {
      this.reason = reason;
      String start = name().toLowerCase(Locale.ROOT) + ": ";
      this.phrases =
          WordList.lines(Wall.class, "walls.txt").stream()
              .filter(line -> line.startsWith(start))
              .map(line -> line.substring(start.length()))
              .toList();
    }

    private boolean isIn(String text) {
      return phrases.stream().anyMatch(text::contains);
    }
  }

  private Wall() {}

  /**
   * What the page is in place of a report, and what to do.
   *
   * @param found how many words were taken for its text
   */
  static Optional<String> reason(Document page, int found) {
    if (found > MOST_WORDS) {
      return Optional.empty();
    }
    String names = heading(page);
    for (Kind kind : Kind.values()) {
      if (kind.isIn(names)) {
        return Optional.of(kind.reason);
      }
    }
    String text = page.body().text();
    String lower =
        text.substring(0, Math.min(LONGEST_TEXT, text.length())).toLowerCase(Locale.ROOT);
    if (WordCount.of(lower) > MOST_WORDS) {
      return Optional.empty();
    }
    for (Kind kind : Kind.values()) {
      if (kind != Kind.ERROR && kind.isIn(lower)) {
        return Optional.of(kind.reason);
      }
    }
    return Optional.empty();
  }

  /** The title and the first heading, where errors say that they are one. */
  private static String heading(Document page) {
    Element h1 = page.body().selectFirst("h1");
    return (page.title() + "\n" + (h1 == null ? "" : h1.text())).toLowerCase(Locale.ROOT);
  }
}
