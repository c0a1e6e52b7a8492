package org.parallax.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.parallax.lexicon.WordList;

/**
 * A post of a live blog as it stands on the page.
 *
 * @param element what holds it
 * @param mark its time
 * @param day the day that it names, or a heading before it
 * @param blocks its words without time and byline, in reading order
 * @param byline who wrote it
 * @param isPinned whether the page says that it is kept at the top
 */
record PostDraft(
    Element element,
    TimeMark mark,
    Optional<DayName> day,
    List<Block> blocks,
    Optional<PostByline> byline,
    boolean isPinned) {

  private static final int LONGEST_HEADING = 25;
  private static final int LONGEST_LABEL = 40;

  /** A heading with more words than this tells something. */
  private static final int MOST_PLEA = 4;

  private static final Set<String> LABELS =
      Set.copyOf(WordList.lines(PostDraft.class, "post-labels.txt"));

  /** What posts are called that are kept at the top. */
  private static final Set<String> PINS =
      Set.of("pinned", "sticky", "angeheftet", "épinglé", "fijado", "fixado");

  /** "READ:" and its like before a link to another report. */
  private static final Pattern POINTER = Pattern.compile("^\\p{Lu}[\\p{Lu} ]{2,14}[:|]");

  /** What the answer to a comment is called. */
  private static final Set<String> REPLIES =
      Set.of(
          "reply",
          "antworten",
          "répondre",
          "rispondi",
          "responder",
          "svar",
          "svara",
          "beantwoorden",
          "odpowiedz");

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

  /** What separates a time from the words after it, and what closes a line in "+++". */
  private static final Pattern ENDS = Pattern.compile("^[\\s:|+•*–—-]+|\\s*\\+{2,3}\\s*$");

  /** Takes the words of a post from its blocks. */
  static PostDraft of(Element element, TimeMark mark, Optional<DayName> day, List<Block> all) {
    Optional<PostByline> byline = PostByline.of(element, mark).or(() -> PostByline.signature(all));
    List<Block> blocks = new ArrayList<>();
    for (Block block : all) {
      boolean signature = byline.filter(b -> b.holds(block)).isPresent();
      if (!signature && !isFurniture(block) && !isTime(block, mark)) {
        withoutTime(block, mark).ifPresent(blocks::add);
      }
    }
    boolean pinned = isCalledPinned(element) || all.stream().anyMatch(b -> isPin(b.text()));
    return new PostDraft(element, mark, mark.day().or(() -> day), blocks, byline, pinned);
  }

  private static boolean isCalledPinned(Element element) {
    return saysPinned(element.className()) || element.attr("data-pinned").equals("true");
  }

  private static boolean isPin(String text) {
    return isLabel(text) && saysPinned(text);
  }

  private static boolean saysPinned(String words) {
    return NOT_LETTERS.splitAsStream(words.toLowerCase(Locale.ROOT)).anyMatch(PINS::contains);
  }

  private static boolean isTime(Block block, TimeMark mark) {
    String text = block.text();
    return TimeMark.isTime(text)
        || TimeMark.isUpdate(text)
        || DayName.isAlone(text)
        || Age.find(text, true).isPresent()
        || (mark.element().equals(block.element()) && mark.form() == TimeMark.Form.ALONE);
  }

  /** Whether a block asks for something or is made of labels; a heading may begin as pleas do. */
  private static boolean isFurniture(Block block) {
    boolean heading = block.kind() == Block.Kind.HEADING && block.linked() == 0;
    return (Body.isFurniture(block) && !(heading && block.words() > MOST_PLEA))
        || isLabel(block.text())
        || isLabels(block)
        || (block.linkDensity() > 0.5 && POINTER.matcher(block.text()).find())
        || (block.kind() == Block.Kind.OTHER
            && block.text().codePoints().noneMatch(Character::isLetter));
  }

  /** Whether a line is nothing but several labels side by side. */
  private static boolean isLabels(Block block) {
    return block.text().length() <= LONGEST_LABEL
        && block.element().text().length() <= 2 * LONGEST_LABEL
        && block
            .element()
            .nodeStream(TextNode.class)
            .filter(t -> !t.isBlank())
            .allMatch(t -> isLabel(t.text()));
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

  /** Whether the headline of the page stands in it, which then is no post but the page's head. */
  boolean holdsHeadline() {
    return blocks.stream().anyMatch(b -> isHeadline(b.element()));
  }

  private static boolean isHeadline(Element element) {
    Element e = element;
    while (e != null && !e.normalName().equals("h1")) {
      e = e.parent();
    }
    return e != null;
  }

  /** Whether readers are asked to answer it, as comments are. */
  boolean isComment() {
    return element
        .nodeStream(TextNode.class)
        .map(t -> t.text().strip())
        .filter(t -> t.length() <= LONGEST_LABEL)
        .anyMatch(t -> REPLIES.contains(t.toLowerCase(Locale.ROOT)));
  }

  /** Whether its heading leads to another page, as that of a report in a list does. */
  boolean isTeaser() {
    return heading().filter(h -> h.linked() > h.text().length() / 2).map(Block::element).stream()
        .flatMap(e -> Stream.concat(e.getElementsByTag("a").stream(), e.parents().stream()))
        .filter(e -> e.normalName().equals("a"))
        .map(a -> a.attr("href"))
        .anyMatch(href -> !href.isEmpty() && href.indexOf('#') < 0 && !href.startsWith("?"));
  }

  /**
   * The page's own name of the post: an identifier of what holds it or of the one thing in that.
   */
  Optional<String> name() {
    Element inner = element.childrenSize() == 1 ? element.child(0) : element;
    return Stream.of(element.id(), inner.id(), element.attr("data-id"), inner.attr("data-id"))
        .filter(id -> !id.isBlank() && id.chars().noneMatch(Character::isWhitespace))
        .findFirst();
  }

  Optional<String> author() {
    return byline.map(PostByline::author);
  }
}
