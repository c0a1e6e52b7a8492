package org.parallax.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.parallax.lexicon.WordList;

/**
 * Finds the summary that a live blog keeps above its posts: a heading such as "Key points" with the
 * lines under it. A list that only links to the posts or repeats their headings is none.
 */
final class Summary {

  private static final int MOST_WORDS = 400;
  private static final int LONGEST_HEADING = 60;
  private static final int HIGHEST = 3;
  private static final double MOST_LINKED = 0.6;

  private static final Set<String> HEADINGS =
      Set.copyOf(WordList.lines(Summary.class, "pinned-words.txt"));

  private Summary() {}

  /** The blocks of the summary, its heading first; none where there is no summary. */
  static List<Block> above(List<PostDraft> posts, List<Block> blocks) {
    Set<Element> posted = Set.copyOf(posts.stream().map(PostDraft::element).toList());
    for (int i = 0; i < blocks.size() && !isInside(blocks.get(i).element(), posted); i++) {
      if (!posts.isEmpty() && isHeading(blocks.get(i).text())) {
        List<Block> found = under(blocks, i, posted);
        if (found.size() > 1 && !isIndex(found.subList(1, found.size()), posts)) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Whether most lines only repeat how posts begin, with their times perhaps. */
  private static boolean isIndex(List<Block> lines, List<PostDraft> posts) {
    long repeated =
        lines.stream()
            .map(Block::text)
            .filter(
                line ->
                    TimeMark.isTime(line)
                        || posts.stream()
                            .anyMatch(p -> line.contains(p.blocks().getFirst().text())))
            .count();
    return repeated > lines.size() / 2;
  }

  private static boolean isHeading(String text) {
    return text.length() <= LONGEST_HEADING
        && HEADINGS.contains(
            text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[:.\\s]+$", ""));
  }

  /** The blocks after the heading in the first element around it that holds more than it. */
  private static List<Block> under(List<Block> blocks, int heading, Set<Element> posted) {
    Element around = blocks.get(heading).element();
    List<Block> found = List.of();
    for (int n = 0; n < HIGHEST && around != null && found.size() < 2; n++) {
      around = around.parent();
      found =
          inside(around == null ? blocks.get(heading).element() : around, blocks, heading, posted);
    }
    int length = found.stream().skip(1).mapToInt(b -> b.text().length()).sum();
    int linked = found.stream().skip(1).mapToInt(Block::linked).sum();
    int words = found.stream().mapToInt(Block::words).sum();
    return words <= MOST_WORDS && linked <= MOST_LINKED * length ? found : List.of();
  }

  private static List<Block> inside(
      Element around, List<Block> blocks, int from, Set<Element> posted) {
    List<Block> found = new ArrayList<>();
    for (Block block : blocks.subList(from, blocks.size())) {
      if (!isInside(block.element(), Set.of(around)) || isInside(block.element(), posted)) {
        break;
      }
      found.add(block);
    }
    return found;
  }

  private static boolean isInside(Element element, Set<Element> wanted) {
    for (Element e = element; e != null; e = e.parent()) {
      if (wanted.contains(e)) {
        return true;
      }
    }
    return false;
  }
}
