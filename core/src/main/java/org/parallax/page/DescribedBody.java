package org.parallax.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * The text of a report as the page's description gives it. It may be cut, stale or another one, so
 * it counts only where the page confirms it: what the page shows stands in it, and it goes on from
 * there.
 */
final class DescribedBody {

  private static final Pattern LINES = Pattern.compile("\\R+");

  /** How many letters and digits of a block must stand in the description. */
  private static final int COMPARED = 60;

  /** The share of the page's words that the description must confirm. */
  private static final double CONFIRMED = 0.8;

  /** How much longer than the page's text it is. */
  private static final double LONGER = 1.5;

  private DescribedBody() {}

  /**
   * The description's text, where it holds what the page shows and much more.
   *
   * @param shown what the page shows
   */
  static Optional<List<Block>> beyond(List<Block> shown, JsonLd described) {
    Optional<String> text =
        described
            .article()
            .flatMap(a -> described.text(a, "articleBody"))
            .map(DescribedBody::plain);
    if (shown.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    boolean longer = WordCount.of(text.get()) > LONGER * words(shown);
    return longer && confirms(shown, text.get())
        ? Optional.of(blocks(shown.getFirst(), text.get()))
        : Optional.empty();
  }

  private static boolean confirms(List<Block> shown, String text) {
    String letters = letters(text);
    List<Block> found =
        shown.stream().filter(b -> letters.contains(start(letters(b.text())))).toList();
    return words(found) >= CONFIRMED * words(shown);
  }

  private static String start(String letters) {
    // A stub often ends in an ellipsis or in the middle of a word.
    return letters.substring(0, Math.min(letters.length(), COMPARED));
  }

  private static int words(List<Block> blocks) {
    return blocks.stream().mapToInt(Block::words).sum();
  }

  private static List<Block> blocks(Block first, String text) {
    List<Block> blocks = new ArrayList<>();
    for (String line : LINES.split(text)) {
      String squeezed = line.strip().replaceAll("\\s+", " ");
      if (!squeezed.isEmpty()) {
        blocks.add(new Block(first.element(), Block.Kind.PARAGRAPH, squeezed, 0, false));
      }
    }
    return blocks;
  }

  private static String plain(String text) {
    return text.indexOf("</") >= 0 ? Jsoup.parseBodyFragment(text).wholeText() : text;
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
