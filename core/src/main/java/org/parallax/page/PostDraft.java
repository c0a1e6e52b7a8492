package org.parallax.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A post of a live blog as it stands on the page.
 *
 * @param element what holds it
 * @param mark its time
 * @param blocks its words without time and byline, in reading order
 */
record PostDraft(Element element, TimeMark mark, List<Block> blocks) {

  private static final int LONGEST_HEADING = 25;
  private static final int MOST_BESIDE = 12;

  /** Takes the words of a post from its blocks. */
  static PostDraft of(Element element, TimeMark mark, List<Block> all) {
    Optional<String> author = author(element, mark);
    List<Block> blocks = new ArrayList<>();
    for (Block block : all) {
      boolean byline = author.filter(a -> isByline(block.text(), a)).isPresent();
      if (!byline && !TimeMark.isTime(block.text()) && !Body.isFurniture(block)) {
        withoutTime(block, mark).ifPresent(blocks::add);
      }
    }
    return new PostDraft(element, mark, blocks);
  }

  private static boolean isByline(String text, String author) {
    return text.length() < author.length() + 45 && text.contains(author);
  }

  /** The block without the time, where that stands in its line. */
  private static Optional<Block> withoutTime(Block block, TimeMark mark) {
    String time = mark.element().text();
    if (time.isEmpty() || !block.text().startsWith(time)) {
      return Optional.of(block);
    }
    String rest = block.text().substring(time.length()).replaceFirst("^[\\s:|–—-]+", "");
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
    return author(element, mark);
  }

  /** The author that the post names, in an element called so or beside the time. */
  private static Optional<String> author(Element post, TimeMark mark) {
    for (Element e : post.getAllElements()) {
      String name = e.className().toLowerCase(Locale.ROOT);
      boolean named =
          name.contains("author")
              || name.contains("byline")
              || e.attr("rel").equals("author")
              || e.attr("itemprop").equals("author");
      if (named && e.text().length() < 80) {
        List<String> people = Byline.fullNames(e.text());
        if (!people.isEmpty()) {
          return Optional.of(people.getFirst());
        }
      }
    }
    return beside(mark.element())
        .or(() -> Optional.ofNullable(mark.element().parent()).flatMap(PostDraft::beside));
  }

  private static Optional<String> beside(Element e) {
    Element around = e.parent();
    if (around == null || around.childrenSize() > MOST_BESIDE) {
      return Optional.empty();
    }
    for (Element sibling : e.siblingElements()) {
      Optional<String> name = Byline.fullName(sibling.text());
      if (name.isPresent() && !sibling.normalName().startsWith("h")) {
        return name;
      }
    }
    return Optional.empty();
  }
}
