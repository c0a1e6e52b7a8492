package org.parallax.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the teasers of other reports: elements that look alike and follow each other, each with a
 * heading that links to another page of the site and a few words. On a page that is made of them
 * they are the text.
 */
final class Teasers {

  private static final int FEWEST = 3;

  private static final int STEPS_UP = 6;

  /** The words of a teaser outside links. */
  private static final int LONGEST = 100;

  private static final int LINKED = 3;

  /** Where they hold more of the page's words than this, they are what the page shows. */
  private static final double MOST = 0.7;

  /** So many words under a headline are a report, however many teasers stand beside it. */
  private static final int REPORT = 20;

  private final Contents contents;
  private final Element root;
  private final boolean headed;

  private Teasers(Contents contents, Element root, boolean headed) {
    this.contents = contents;
    this.root = root;
    this.headed = headed;
  }

  /**
   * The elements that are teasers.
   *
   * @param headed whether the page shows its title as a headline
   */
  static Set<Element> of(
      List<Block> blocks, Element root, Contents contents, boolean headed, Deadline deadline) {
    return new Teasers(contents, root, headed).find(blocks, deadline);
  }

  /** Elements that stand side by side and look alike. */
  private record Row(Element around, String shape) {}

  private Set<Element> find(List<Block> blocks, Deadline deadline) {
    Map<Row, Set<Element>> rows = new LinkedHashMap<>();
    for (Block block : blocks) {
      deadline.check();
      if (block.linkDensity() > 0.9 && block.words() >= LINKED && leadsInside(block.element())) {
        climb(block.element(), rows);
      }
    }
    Set<Element> teasers = new HashSet<>();
    for (Set<Element> row : rows.values()) {
      if (row.size() >= FEWEST) {
        teasers.addAll(row);
      }
    }
    int held = teasers.stream().mapToInt(contents::words).sum();
    boolean most = held > MOST * contents.words(root);
    return most && !(headed && proseOutside(blocks, teasers) >= REPORT) ? Set.of() : teasers;
  }

  private static int proseOutside(List<Block> blocks, Set<Element> teasers) {
    return blocks.stream()
        .filter(b -> b.value() > 0 && !Body.stands(b.element(), teasers))
        .mapToInt(Block::words)
        .sum();
  }

  private void climb(Element from, Map<Row, Set<Element>> rows) {
    Element e = from;
    Element up = e.parent();
    for (int n = 0; n < STEPS_UP && up != null && contents.words(e) <= LONGEST; n++) {
      if (contents.words(e) >= Block.SHORT) {
        String shape = e.normalName() + "." + e.className();
        rows.computeIfAbsent(new Row(up, shape), r -> new LinkedHashSet<>()).add(e);
      }
      e = up;
      up = e.parent();
    }
  }

  /** Whether the link of a heading leads to a page of the same site. */
  private boolean leadsInside(Element heading) {
    Element link = heading.selectFirst("a");
    for (Element e = heading; link == null && e != null; e = e.parent()) {
      link = e.normalName().equals("a") ? e : null;
    }
    return link != null && isInside(link.attr("href"));
  }

  private boolean isInside(String address) {
    int start = address.indexOf("//");
    if (start < 0) {
      return !address.startsWith("#") && !address.isEmpty();
    }
    int end = address.indexOf('/', start + 2);
    String host = address.substring(start + 2, end < 0 ? address.length() : end);
    return root.ownerDocument() == null
        || root.ownerDocument().location().isEmpty()
        || root.ownerDocument().location().contains(host.replaceFirst("^www\\.", ""));
  }
}
