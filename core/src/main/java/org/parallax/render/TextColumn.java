package org.parallax.render;

import java.util.List;
import java.util.function.Consumer;

/** Text wrapped to the width of a terminal, line by line. For one page. */
final class TextColumn {

  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String ACCENT = "\u001b[36m";
  private static final String PLAIN = "\u001b[0m";
  private static final int LONGEST = 600;

  private final int width;
  private final boolean colour;
  private final String formats;
  private final StringBuilder out = new StringBuilder();

  /**
   * Begins a page.
   *
   * @param formats the formats of the command that have all where rows are left out here
   */
  TextColumn(int width, boolean colour, String formats) {
    this.width = width;
    this.colour = colour;
    this.formats = formats;
  }

  String text() {
    return out.toString();
  }

  void title(String words) {
    wrap("", words, BOLD);
  }

  void heading(String words) {
    out.append('\n');
    wrap("", words.toUpperCase(java.util.Locale.ROOT), ACCENT);
  }

  void line(int indent, String words) {
    wrap(" ".repeat(indent), words, "");
  }

  void item(String words) {
    numbered("-", words);
  }

  void numbered(String mark, String words) {
    wrap(mark + " ", words, "");
  }

  void note(String words) {
    wrap("    ", words, DIM);
  }

  /** A heading and the first of its rows; nothing at all where there are none. */
  <T> void section(String heading, List<T> rows, int most, Consumer<T> row) {
    if (!rows.isEmpty()) {
      heading(heading);
      rows(rows, most, row);
    }
  }

  /** The first rows, and how many are left out. */
  <T> void rows(List<T> rows, int most, Consumer<T> row) {
    rows.stream().limit(most).forEach(row);
    more(rows.size() - most);
  }

  /** That rows are left out, and where they are. */
  void more(int left) {
    if (left > 0) {
      note("… and " + left + " more (--format " + formats + " shows all)");
    }
  }

  /** Control characters of a page must not reach the terminal. */
  private static String safe(String words) {
    StringBuilder safe = new StringBuilder(words.length());
    words.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(safe::appendCodePoint);
    return safe.length() <= LONGEST ? safe.toString() : safe.substring(0, LONGEST - 1) + "…";
  }

  private void wrap(String first, String words, String style) {
    String indent = " ".repeat(first.length());
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : safe(words).split(" +", -1)) {
      if (!empty && line.length() + 1 + word.length() > width) {
        flush(line, style);
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    flush(line, style);
  }

  private void flush(StringBuilder line, String style) {
    boolean styled = colour && !style.isEmpty();
    out.append(styled ? style : "")
        .append(line.toString().stripTrailing())
        .append(styled ? PLAIN : "")
        .append('\n');
  }
}
