package org.parallax.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the element that holds the text of a page. Each block has a value, its words where it reads
 * like prose and less than nothing where it reads like links and labels; the text is held by the
 * deepest element that has nearly the highest sum (the maximum subsequence of Pasternack and Roth,
 * "Extracting article text from the web with maximum subsequence segmentation", WWW 2009, over the
 * tree in place of the sequence). One throwaway object a page.
 */
final class TextHolder implements NodeVisitor {

  /** How much of the sum an element must keep for the search to go down to it. */
  private static final double NEARLY_ALL = 0.85;

  /** How much of the prose it must keep. */
  private static final double MOST = 0.7;

  /** How much more a block weighs that stands where markup says that the text is. */
  private static final double HINTED = 2;

  /** How much less a block weighs that stands before the headline. */
  private static final double BEFORE_HEADLINE = 0.3;

  /** The share of the prose that the text holds at least. */
  private static final double FEWEST = 0.25;

  private final Map<Element, Double> sums = new HashMap<>();
  private final Map<Element, Double> own = new HashMap<>();
  private final ElementNames names;
  private final Optional<Element> headline;
  private final Deadline deadline;
  private int hints;
  private boolean before;
  private double sum;
  private double highest;
  private Element best;

  private TextHolder(
      Element root, Optional<Element> headline, ElementNames names, Deadline deadline) {
    this.names = names;
    this.best = root;
    this.headline = headline;
    this.before = headline.isPresent();
    this.deadline = deadline;
  }

  /**
   * The holder of the text.
   *
   * @param headline what holds the headline, where the page shows it
   */
  static Element find(
      List<Block> blocks, Element root, Optional<Element> headline, Deadline deadline) {
    ElementNames names = new ElementNames();
    TextHolder all = new TextHolder(root, headline, names, deadline);
    TextHolder prose = new TextHolder(root, headline, names, deadline);
    for (Block block : blocks) {
      all.own.merge(block.element(), block.value(), Double::sum);
      prose.own.merge(block.element(), Math.max(0, block.value()), Double::sum);
    }
    root.traverse(all);
    root.traverse(prose);
    Element holder = all.deepest(prose);
    double share = prose.sums.getOrDefault(holder, 0.0) / prose.sums.getOrDefault(prose.best, 1.0);
    // A text with long lists of links has no high sum.
    return share < FEWEST ? prose.deepest(prose) : holder;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element e) {
      deadline.check();
      hints += names.sayText(e) ? 1 : 0;
      before &= !headline.filter(e::equals).isPresent();
      sums.put(e, -sum);
      double value = own.getOrDefault(e, 0.0) * (hints > 0 ? HINTED : 1);
      sum += value > 0 && before ? value * BEFORE_HEADLINE : value;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element e) {
      hints -= names.sayText(e) ? 1 : 0;
      double held = sums.merge(e, sum, Double::sum);
      if (held > highest && !isParagraph(e)) {
        highest = held;
        best = e;
      }
    }
  }

  /** The other paragraphs of a short report may weigh little, so no single one is the text. */
  private static boolean isParagraph(Element element) {
    return element.normalName().equals("p");
  }

  private double sum(Element element) {
    return sums.getOrDefault(element, 0.0);
  }

  /** Goes down as long as nearly all of the sum and most of the prose stay. */
  private Element deepest(TextHolder prose) {
    Element holder = best;
    while (true) {
      Element next = null;
      for (Element child : holder.children()) {
        if (sum(child) > 0 && !isParagraph(child) && (next == null || sum(child) > sum(next))) {
          next = child;
        }
      }
      if (next == null
          || sum(next) < NEARLY_ALL * sum(holder)
          || prose.sum(next) < MOST * prose.sum(holder)) {
        return holder;
      }
      holder = next;
    }
  }
}
