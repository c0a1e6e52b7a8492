package org.parallax.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the text of a page among its blocks. Each block has a value, its words where it reads like
 * prose and less than nothing where it reads like links and labels; the body is the deepest element
 * that holds nearly the highest sum (the maximum subsequence of Pasternack and Roth, "Extracting
 * article text from the web with maximum subsequence segmentation", WWW 2009, over the tree in
 * place of the sequence). Inside it each block is judged by itself and by its neighbours.
 */
final class Body {

  /** How much of the sum an element must keep for the search to go down to it. */
  private static final double NEARLY_ALL = 0.85;

  /** How much more a block weighs that stands where markup says that the body is. */
  private static final double HINTED = 2;

  private static final List<String> BODY_NAMES =
      List.of(
          "articlebody",
          "article-body",
          "article_body",
          "article__body",
          "article-content",
          "article__content",
          "article-text",
          "entry-content",
          "post-content",
          "post-body",
          "story-body",
          "storybody",
          "story-content",
          "story-text",
          "body-content",
          "maincontent",
          "main-content");

  /** A longer run of short blocks is a menu. */
  private static final int LONGEST_RUN = 5;

  private static final int SHORT = 8;
  private static final int LONG = 25;

  private static final Set<String> LEAD_INS =
      Set.copyOf(Words.of(Body.class, "furniture-phrases.txt"));

  private Body() {}

  /** The blocks of the text in reading order. */
  static List<Block> of(List<Block> blocks, Element root, String title) {
    Element body = holder(blocks, root);
    List<Block> inside = blocks.stream().filter(b -> isInside(b.element(), body)).toList();
    return withoutDuplicates(judged(inside, title));
  }

  private static Element holder(List<Block> blocks, Element root) {
    Map<Element, Double> sums = new HashMap<>();
    for (Block block : blocks) {
      double value = value(block) * (isHinted(block.element()) ? HINTED : 1);
      for (Element e = block.element(); e != null; e = e.parent()) {
        sums.merge(e, value, Double::sum);
      }
    }
    Element best = highest(blocks, sums, root);
    while (true) {
      Element next = null;
      for (Element child : best.children()) {
        double sum = sums.getOrDefault(child, 0.0);
        if (sum > 0 && (next == null || sum > sums.getOrDefault(next, 0.0))) {
          next = child;
        }
      }
      if (next == null
          || sums.getOrDefault(next, 0.0) < NEARLY_ALL * sums.getOrDefault(best, 0.0)) {
        return best;
      }
      best = next;
    }
  }

  /** The element with the highest sum; of several the first that a block leads to. */
  private static Element highest(List<Block> blocks, Map<Element, Double> sums, Element root) {
    Element best = root;
    for (Block block : blocks) {
      for (Element e = block.element(); e != null; e = e.parent()) {
        if (sums.getOrDefault(e, 0.0) > sums.getOrDefault(best, 0.0)) {
          best = e;
        }
      }
    }
    return best;
  }

  /** Whether markup says that the element or one around it is an article's body. */
  private static boolean isHinted(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      String names = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
      if (e.attr("itemprop").contains("articleBody")
          || BODY_NAMES.stream().anyMatch(names::contains)) {
        return true;
      }
    }
    return false;
  }

  private static double value(Block block) {
    int words = block.words();
    double links = block.linkDensity();
    if (links > 0.5) {
      return -words - 2.0;
    }
    if (words >= LONG || (words >= SHORT && block.endsSentence())) {
      return words * (1 - 1.5 * links);
    }
    return block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING ? 0 : -2;
  }

  private static boolean isInside(Element element, Element body) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.equals(body)) {
        return true;
      }
    }
    return false;
  }

  private static List<Block> judged(List<Block> blocks, String title) {
    List<Block> kept = new ArrayList<>();
    List<Block> waiting = new ArrayList<>();
    boolean announced = false;
    for (Block block : blocks) {
      boolean listed = block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.CELL;
      if (isProse(block) || (listed && announced && !isFurniture(block))) {
        if (waiting.size() <= LONGEST_RUN) {
          kept.addAll(waiting);
        }
        waiting.clear();
        kept.add(block);
        announced = listed ? announced : block.text().endsWith(":");
      } else if (mayBeProse(block, title)) {
        waiting.add(block);
        announced = false;
      } else {
        announced = false;
        waiting.removeIf(b -> b.kind() == Block.Kind.HEADING);
      }
    }
    waiting.stream()
        .filter(
            b ->
                b.kind() != Block.Kind.HEADING
                    && (b.endsSentence() || b.words() >= SHORT || isCredit(b)))
        .forEach(kept::add);
    return kept;
  }

  /** Whether a block tells whose report it is: "(Meridian)", "Additional reporting by …". */
  private static boolean isCredit(Block block) {
    String text = block.text();
    return (text.endsWith(")") && text.indexOf('(') >= 0)
        || text.toLowerCase(Locale.ROOT).contains("reporting by");
  }

  private static boolean isProse(Block block) {
    return value(block) > 0 && !isFurniture(block);
  }

  /** Whether a short block is kept where prose follows. */
  private static boolean mayBeProse(Block block, String title) {
    boolean marked = block.kind() != Block.Kind.OTHER && block.kind() != Block.Kind.CELL;
    return block.linkDensity() <= 0.5
        && !isFurniture(block)
        && !isDated(block)
        && (marked || block.endsSentence())
        && !block.text().equalsIgnoreCase(title)
        && !block.element().normalName().equals("h1")
        && block.text().codePoints().anyMatch(Character::isLetter);
  }

  /** Whether a block is a date, with a name perhaps. */
  private static boolean isDated(Block block) {
    return block.words() < SHORT
        && !block.endsSentence()
        && DateWords.inWords(block.text(), DateWords.Order.DAY_FIRST).isPresent();
  }

  /** Whether a block begins as lines do that point elsewhere or ask for something. */
  static boolean isFurniture(Block block) {
    String text = block.text().toLowerCase(Locale.ROOT);
    return block.words() < 40 && LEAD_INS.stream().anyMatch(text::startsWith);
  }

  private static List<Block> withoutDuplicates(List<Block> blocks) {
    Set<String> seen = new HashSet<>();
    return blocks.stream().filter(b -> b.words() < 5 || seen.add(b.text())).toList();
  }
}
