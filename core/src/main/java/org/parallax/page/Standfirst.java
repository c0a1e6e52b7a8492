package org.parallax.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.parallax.lexicon.WordList;

/**
 * Finds the standfirst: the summary between the headline and the text, which often stands apart
 * from it. It is told by its name or by following the headline directly.
 */
final class Standfirst {

  private static final Set<String> NAMES =
      Set.copyOf(WordList.lines(Standfirst.class, "standfirst.txt"));

  private static final int LONGEST = 70;

  /** How far it stands behind the headline, in blocks. */
  private static final int NEAR = 6;

  private static final int STEPS_UP = 2;

  private Standfirst() {}

  /**
   * The standfirst where the page has one that the text does not repeat.
   *
   * @param blocks all of the page
   * @param text those that are its text
   */
  static Optional<Block> find(List<Block> blocks, Element headline, List<Block> text) {
    Set<Block> kept = new HashSet<>(text);
    int start = 0;
    while (start < blocks.size() && !blocks.get(start).element().equals(headline)) {
      start++;
    }
    for (int i = start + 1; i < Math.min(blocks.size(), start + 1 + NEAR); i++) {
      Block block = blocks.get(i);
      if (kept.contains(block)) {
        return Optional.empty();
      }
      if (isSummary(block) && (isNamed(block.element()) || follows(block.element(), headline))) {
        return Optional.of(block).filter(b -> !repeats(text, b));
      }
    }
    return Optional.empty();
  }

  private static boolean isSummary(Block block) {
    return block.words() >= Block.SHORT
        && block.words() <= LONGEST
        && block.linkDensity() < 0.3
        && !Body.isFurniture(block);
  }

  private static boolean isNamed(Element element) {
    Element e = element;
    for (int n = 0; n <= STEPS_UP && e != null; n++, e = e.parent()) {
      for (String name :
          ElementNames.words(e.className() + " " + e.id() + " " + e.attr("itemprop"))) {
        if (NAMES.contains(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether nothing stands between an element and the headline. */
  private static boolean follows(Element element, Element headline) {
    Element next = headline.nextElementSibling();
    return next != null && (next.equals(element) || next.equals(element.parent()));
  }

  private static boolean repeats(List<Block> text, Block summary) {
    return text.stream().limit(3).anyMatch(b -> b.text().startsWith(summary.text()));
  }
}
