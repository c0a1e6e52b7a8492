package org.parallax.dumps;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A flattened page whose every code unit keeps the label of the element that it came from.
 *
 * @param page what was flattened
 * @param style how
 * @param text the dump
 * @param labels one for each code unit
 * @param posts for each code unit the number of its post, or -1
 * @param headings for each code unit whether it stands in a heading
 */
record LabelledDump(
    LabelledPage page,
    Flattening style,
    String text,
    List<Label> labels,
    List<Integer> posts,
    List<Boolean> headings) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Where the words start that have a right answer. */
  List<Integer> words() {
    List<Integer> starts = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      if (labels.get(m.start()) != Label.EITHER) {
        starts.add(m.start());
      }
    }
    return starts;
  }

  /** Writes a dump. One throwaway object a dump. */
  static final class Writer {
    private final StringBuilder text = new StringBuilder();
    private final List<Label> labels = new ArrayList<>();
    private final List<Integer> posts = new ArrayList<>();
    private final List<Boolean> headings = new ArrayList<>();
    private int column;

    /** Adds words; white space becomes a line break where the line would be longer than width. */
    void add(LabelledPage.Element element, String words, int width, String indent) {
      int word = 0;
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c == ' ') {
          int next = words.indexOf(' ', i + 1);
          word = (next < 0 ? words.length() : next) - i;
          if (column + word > width) {
            mark("\n" + indent);
            column = indent.length();
            continue;
          }
        }
        put(c, element.label(), element.post(), element.heading());
      }
    }

    /** Adds what the flattening puts between the words of the page. */
    void mark(String marks) {
      for (int i = 0; i < marks.length(); i++) {
        put(marks.charAt(i), Label.EITHER, -1, false);
      }
    }

    private void put(char c, Label label, int post, boolean heading) {
      text.append(c);
      labels.add(label);
      posts.add(post);
      headings.add(heading);
      column = c == '\n' ? 0 : column + 1;
    }

    boolean empty() {
      return text.isEmpty();
    }

    LabelledDump dump(LabelledPage page, Flattening style) {
      return new LabelledDump(page, style, text.toString(), labels, posts, headings);
    }
  }
}
