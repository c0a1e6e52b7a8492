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
      double value = value(block);
      for (Element e = block.element(); e != null; e = e.parent()) {
        sums.merge(e, value, Double::sum);
      }
    }
    Element best = root;
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
    for (Block block : blocks) {
      if (isProse(block)) {
        kept.addAll(waiting);
        waiting.clear();
        kept.add(block);
      } else if (mayBeProse(block, title)) {
        waiting.add(block);
      } else if (block.kind() == Block.Kind.HEADING) {
        waiting.clear();
      }
    }
    waiting.stream()
        .filter(b -> b.kind() != Block.Kind.HEADING && b.endsSentence())
        .forEach(kept::add);
    return kept;
  }

  private static boolean isProse(Block block) {
    return value(block) > 0 && !isFurniture(block);
  }

  /** Whether a short block is kept where prose follows. */
  private static boolean mayBeProse(Block block, String title) {
    return block.linkDensity() <= 0.5
        && !isFurniture(block)
        && !block.text().equalsIgnoreCase(title)
        && !block.element().normalName().equals("h1")
        && block.text().codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isFurniture(Block block) {
    String text = block.text().toLowerCase(Locale.ROOT);
    return block.words() < 40 && LEAD_INS.stream().anyMatch(text::startsWith);
  }

  private static List<Block> withoutDuplicates(List<Block> blocks) {
    Set<String> seen = new HashSet<>();
    return blocks.stream().filter(b -> b.words() < 5 || seen.add(b.text())).toList();
  }
}
