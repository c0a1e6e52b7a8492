package org.parallax.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A post of a live blog as it stands on the page.
 *
 * @param element what holds it
 * @param mark its time
 * @param day the day that it names, or a heading before it
 * @param blocks its words without time and byline, in reading order
 */
record PostDraft(Element element, TimeMark mark, Optional<DayName> day, List<Block> blocks) {

  private static final int LONGEST_HEADING = 25;
  private static final int LONGEST_LABEL = 40;

  private static final Set<String> LABELS = Set.copyOf(Words.of(PostDraft.class, "post-labels.txt"));

  /** What separates a time from the words after it, and what closes a line in "+++". */
  private static final Pattern ENDS = Pattern.compile("^[\\s:|+•*–—-]+|\\s*\\+{2,3}\\s*$");

  /** Takes the words of a post from its blocks. */
  static PostDraft of(
      Element element, TimeMark mark, Optional<DayName> day, List<Block> all) {
    Optional<String> author = PostByline.of(element, mark);
    List<Block> blocks = new ArrayList<>();
    for (Block block : all) {
      boolean byline = author.filter(a -> PostByline.isByline(block.text(), a)).isPresent();
      boolean furniture = Body.isFurniture(block) || isLabel(block.text());
      if (!byline && !furniture && !isTime(block, mark)) {
        withoutTime(block, mark).ifPresent(blocks::add);
      }
    }
    return new PostDraft(element, mark, mark.day().or(() -> day), blocks);
  }

  private static boolean isTime(Block block, TimeMark mark) {
    String text = block.text();
    return TimeMark.isTime(text)
        || DayName.isAlone(text)
        || Age.find(text, true).isPresent()
        || (mark.element().equals(block.element()) && mark.form() == TimeMark.Form.ALONE);
  }

  private static boolean isLabel(String text) {
    return text.length() <= LONGEST_LABEL && LABELS.contains(text.toLowerCase(Locale.ROOT).strip());
  }

  /** The block without the time, where that stands in its line. */
  private static Optional<Block> withoutTime(Block block, TimeMark mark) {
    String time = mark.words().strip();
    if (time.isEmpty() || !block.text().startsWith(time)) {
      return Optional.of(block);
    }
    String rest = ENDS.matcher(block.text().substring(time.length())).replaceAll("");
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block(block.element(), block.kind(), rest, block.linked(), block.strong()));
  }

  int words() {
    return blocks.stream().mapToInt(Block::words).sum();
  }

  /** How many code units of its words stand in links. */
  int linked() {
    return blocks.stream().mapToInt(Block::linked).sum();
  }

  /** How many code units its words have. */
  int length() {
    return blocks.stream().mapToInt(b -> b.text().length()).sum();
  }

  /** The first block, where it is a heading by its markup, its name or its bold type. */
  Optional<Block> heading() {
    if (blocks.isEmpty() || blocks.getFirst().words() > LONGEST_HEADING) {
      return Optional.empty();
    }
    Block first = blocks.getFirst();
    String name = first.element().className().toLowerCase(Locale.ROOT);
    boolean named = name.contains("title") || name.contains("headline");
    boolean bold = first.strong() && blocks.size() > 1 && !first.text().endsWith(".");
    return first.kind() == Block.Kind.HEADING || named || bold
        ? Optional.of(first)
        : Optional.empty();
  }

  Optional<String> author() {
    return PostByline.of(element, mark);
  }
}
