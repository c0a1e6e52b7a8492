package org.parallax.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Cuts a page into blocks, without its furniture. One throwaway object a page; walks the tree
 * without recursion.
 */
final class BlockCutter implements NodeFilter {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small",
          "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr", "td",
          "th");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** What parts the cells of a row. */
  static final String BETWEEN_CELLS = " | ";

  /** A cell with more code units than this holds paragraphs. */
  private static final int LONGEST_CELL = 200;

  private final Deadline deadline;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int linked;
  private int inLinks;
  private int inStrong;
  private boolean allStrong = true;
  private boolean space;
  private int breaks;
  private int cellStart;
  private boolean newCell;
  private Element holder;

  private BlockCutter(Element root, Deadline deadline) {
    this.deadline = deadline;
    this.holder = root;
  }

  /** The blocks of {@code root} in reading order. */
  static List<Block> cut(Element root, Furniture furniture, Deadline deadline) {
    BlockCutter cutter = new BlockCutter(root, deadline);
    root.filter(furniture.without(cutter));
    cutter.flush();
    return cutter.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    deadline.check();
    if (node instanceof TextNode text) {
      append(text);
    } else if (node instanceof Element e) {
      switch (e.normalName()) {
        case "br" -> lineBreak();
        case "a" -> inLinks += isLink(e) ? 1 : 0;
        case "b", "strong" -> inStrong++;
        case "td", "th" -> cell();
        default -> {
          if (!INLINE.contains(e.normalName())) {
            flush();
          }
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element e) {
      switch (e.normalName()) {
        case "br" -> {}
        case "a" -> inLinks -= isLink(e) ? 1 : 0;
        case "b", "strong" -> inStrong--;
        case "td", "th" -> cell();
        default -> {
          if (!INLINE.contains(e.normalName())) {
            flush();
          }
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  /** One line break is white space, two end a block. */
  private void lineBreak() {
    space = true;
    breaks++;
    if (breaks > 1) {
      flush();
    }
  }

  /**
   * The cells of a row stand in one line, unless one is long: then the table only sets the page.
   */
  private void cell() {
    if (words.length() - cellStart > LONGEST_CELL) {
      flush();
    }
    newCell = !words.isEmpty();
  }

  /** Whether {@code a} leads away from here; a heading that is its own anchor does not. */
  private static boolean isLink(Element a) {
    return a.hasAttr("href") && !(a.attr("href").startsWith("#") && isInHeading(a));
  }

  private static boolean isInHeading(Element a) {
    Element e = a.parent();
    for (int n = 0; n < 3 && e != null; n++, e = e.parent()) {
      if (HEADINGS.contains(e.normalName())) {
        return true;
      }
    }
    return false;
  }

  private void append(TextNode node) {
    String text = node.getWholeText();
    boolean lines = isPreformatted(node);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (lines && c == '\n') {
        flush();
      } else if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        append(c, node);
      }
    }
  }

  private void append(char c, TextNode node) {
    if (words.isEmpty()) {
      holder = blockAround(node);
      cellStart = 0;
    } else if (newCell) {
      words.append(BETWEEN_CELLS);
      cellStart = words.length();
    } else if (space) {
      words.append(' ');
      linked += inLinks > 0 ? 1 : 0;
    }
    space = false;
    newCell = false;
    breaks = 0;
    words.append(c);
    linked += inLinks > 0 ? 1 : 0;
    allStrong &= inStrong > 0;
  }

  private void flush() {
    if (!words.isEmpty()) {
      blocks.add(new Block(holder, kind(holder), words.toString(), linked, allStrong));
    }
    words.setLength(0);
    linked = 0;
    allStrong = true;
    space = false;
    newCell = false;
    breaks = 0;
  }

  private Element blockAround(TextNode node) {
    Element parent = node.parent();
    Element e = parent == null ? holder : parent;
    Element up = e.parent();
    while (up != null && INLINE.contains(e.normalName())) {
      e = up;
      up = e.parent();
    }
    return e;
  }

  private static Block.Kind kind(Element holder) {
    Element e = holder;
    for (int n = 0; n < 3 && e != null; n++, e = e.parent()) {
      switch (e.normalName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Block.Kind.HEADING;
        }
        case "li", "dd", "dt" -> {
          return Block.Kind.ITEM;
        }
        case "blockquote" -> {
          return Block.Kind.QUOTE;
        }
        case "tr", "table", "tbody" -> {
          return Block.Kind.CELL;
        }
        case "p", "pre" -> {
          if (n > 0) {
            return Block.Kind.PARAGRAPH;
          }
        }
        default -> {}
      }
    }
    return holder.normalName().equals("p") || holder.normalName().equals("pre")
        ? Block.Kind.PARAGRAPH
        : Block.Kind.OTHER;
  }

  private static boolean isPreformatted(TextNode node) {
    Element parent = node.parent();
    return parent != null && parent.normalName().equals("pre");
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Soft hyphens, joiners and marks that only tell a browser where to break or turn. */
  private static boolean isInvisible(char c) {
    return c == '\u00ad'
        || c == '\u200b'
        || c == '\u2060'
        || c == '\ufeff'
        || c == '\u200e'
        || c == '\u200f';
  }
}
