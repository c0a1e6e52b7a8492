package org.parallax.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.parallax.lexicon.WordList;
import tools.jackson.databind.JsonNode;

/**
 * Tells whether a page shows only the beginning of its text and wants a subscription for the rest:
 * it says so in words or in its description, and what it shows is short or breaks off. Pages that
 * carry such words and the whole text are complete.
 */
final class Paywall {

  private static final Set<String> PROMPTS =
      Set.copyOf(WordList.lines(Paywall.class, "paywall-phrases.txt"));

  /** A longer text that ends as texts do is taken for whole. */
  private static final int LONGEST_STUB = 220;

  /** A longer text of a page that asks for nothing is a short report. */
  private static final int LONGEST_SUMMARY = 100;

  /** A longer text is whole even where its end is odd. */
  private static final int LONGEST_CUT = 600;

  private static final int LONGEST_PROMPT = 400;

  private Paywall() {}

  /**
   * Whether the text goes on behind a paywall.
   *
   * @param body what was found of it
   */
  static boolean cuts(List<Block> body, Element root, JsonLd described, Deadline deadline) {
    int words = body.stream().mapToInt(Block::words).sum();
    boolean odd = words <= LONGEST_CUT && breaksOff(body.getLast());
    return (isDeclared(described) && (odd || words <= LONGEST_SUMMARY))
        || ((odd || words <= LONGEST_STUB) && isPrompted(root, deadline));
  }

  private static boolean breaksOff(Block last) {
    String text = last.text();
    return text.endsWith("…") || text.endsWith("...") || !last.endsSentence();
  }

  /** Whether the description says that the text is not free. */
  private static boolean isDeclared(JsonLd described) {
    return described
        .article()
        .map(a -> a.path("isAccessibleForFree"))
        .filter(Paywall::isFalse)
        .isPresent();
  }

  private static boolean isFalse(JsonNode value) {
    return value.isBoolean() ? !value.asBoolean() : value.asString("").equalsIgnoreCase("false");
  }

  private static boolean isPrompted(Element root, Deadline deadline) {
    for (Element e : root.getAllElements()) {
      deadline.check();
      String own = e.ownText();
      if (!own.isEmpty() && own.length() < LONGEST_PROMPT && isPrompt(own)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrompt(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return PROMPTS.stream().anyMatch(lower::contains);
  }
}
