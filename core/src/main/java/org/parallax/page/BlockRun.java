package org.parallax.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The items of one list, or the rows of one table, that follow each other.
 *
 * @param blocks one or more
 */
record BlockRun(List<Block> blocks) {

  private static final Set<String> LISTS = Set.of("ul", "ol", "dl");

  private static final int STEPS_UP = 8;

  /** Items with more words on average are paragraphs that stand in a list for other reasons. */
  private static final int LONGEST_ITEM = 60;

  /** The runs of {@code blocks}; what stands in no list and no table is a run of its own. */
  static List<BlockRun> of(List<Block> blocks) {
    List<BlockRun> runs = new ArrayList<>();
    for (int start = 0; start < blocks.size(); ) {
      Optional<Element> list = listAround(blocks.get(start));
      int end = start + 1;
      while (list.isPresent() && end < blocks.size() && listAround(blocks.get(end)).equals(list)) {
        end++;
      }
      runs.add(new BlockRun(blocks.subList(start, end)));
      start = end;
    }
    return runs;
  }

  /** The outermost list, or the table, that a block stands in. */
  private static Optional<Element> listAround(Block block) {
    boolean item = block.kind() == Block.Kind.ITEM;
    if (!item && block.kind() != Block.Kind.CELL) {
      return Optional.empty();
    }
    Optional<Element> list = Optional.empty();
    Element e = block.element();
    for (int n = 0; n < STEPS_UP && e != null; n++, e = e.parent()) {
      if (item ? LISTS.contains(e.normalName()) : e.normalName().equals("table")) {
        list = Optional.of(e);
      }
    }
    return list;
  }

  /** Whether they are items of a list. */
  boolean isList() {
    return blocks.getFirst().kind() == Block.Kind.ITEM
        && words() <= (long) LONGEST_ITEM * blocks.size();
  }

  /** Whether most rows have several cells. */
  boolean isTable() {
    long rows = blocks.stream().filter(b -> b.text().contains(BlockCutter.BETWEEN_CELLS)).count();
    return blocks.getFirst().kind() == Block.Kind.CELL
        && blocks.size() > 1
        && 2 * rows > blocks.size();
  }

  /** Whether one of them reads like prose. */
  boolean hasProse() {
    return blocks.stream().anyMatch(b -> b.value() > 0);
  }

  /** The share of their code units that stand in links. */
  double linkDensity() {
    long linked = blocks.stream().mapToLong(Block::linked).sum();
    return (double) linked / blocks.stream().mapToLong(b -> b.text().length()).sum();
  }

  private int words() {
    return blocks.stream().mapToInt(Block::words).sum();
  }
}
