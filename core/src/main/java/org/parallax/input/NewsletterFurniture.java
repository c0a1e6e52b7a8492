package org.parallax.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.parallax.lexicon.WordList;
import org.parallax.model.Discarded;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * Finds the lines of a newsletter that are about the newsletter: how to leave it, why one gets it,
 * where to read it otherwise, whose it is. Immutable, thread-safe.
 */
final class NewsletterFurniture {

  /** A longer line tells something else too. */
  private static final int LONGEST = 300;

  /** Below the lines on how to leave, what is no sentence of this many words is an address. */
  private static final int SHORT_WORDS = 12;

  private final List<String> phrases;

  private NewsletterFurniture(List<String> phrases) {
    this.phrases = List.copyOf(phrases);
  }

  /** Loads the phrases that are part of the program. */
  static NewsletterFurniture load() {
    return new NewsletterFurniture(
        WordList.lines(NewsletterFurniture.class, "newsletter-furniture.txt"));
  }

  /** The lines of {@code text} that tell something else. */
  String without(String text) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    for (Span line : lines(text, 0)) {
      kept.append(text, at, line.start());
      at = Math.min(text.length(), line.end() + 1);
    }
    return kept.append(text, at, text.length()).toString();
  }

  /**
   * What is discarded of {@code report}: what was before, its first part and these lines.
   *
   * @param from where the newsletter begins; what stands before was put there by a mail program
   */
  List<Discarded> mark(Report report, int from) {
    List<Span> spans = new ArrayList<>(lines(report.text(), from));
    if (from > 0) {
      spans.addFirst(new Span(0, from));
    }
    List<Discarded> all = new ArrayList<>();
    NavigableMap<Integer, Span> taken = new TreeMap<>();
    for (Span span : spans) {
      taken.put(span.start(), span);
      all.add(new Discarded(span, Discarded.Reason.BOILERPLATE));
    }
    for (Discarded before : report.discarded()) {
      Map.Entry<Integer, Span> last = taken.lowerEntry(before.span().end());
      if (last == null || !last.getValue().overlaps(before.span())) {
        all.add(before);
      }
    }
    all.sort(Comparator.comparingInt(d -> d.span().start()));
    return all;
  }

  private List<Span> lines(String text, int from) {
    List<Span> lines = new ArrayList<>();
    for (int start = from; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (end > start) {
        lines.add(new Span(start, end));
      }
      start = end + 1;
    }
    int tail = tail(text, lines);
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i >= tail || isFurniture(lines.get(i).of(text))) {
        found.add(lines.get(i));
      }
    }
    return found;
  }

  /** The first line of the end that has only such lines and short ones. */
  private int tail(String text, List<Span> lines) {
    int tail = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i).of(text);
      if (isFurniture(line)) {
        tail = i;
      } else if (!isShort(line)) {
        return tail;
      }
    }
    return lines.size();
  }

  private boolean isFurniture(String line) {
    String lower = line.toLowerCase(Locale.ROOT).replace('’', '\'');
    return line.length() <= LONGEST && phrases.stream().anyMatch(lower::contains);
  }

  private static boolean isShort(String line) {
    String words = line.strip();
    boolean sentence = words.endsWith(".") || words.endsWith("!") || words.endsWith("?");
    return !sentence && words.split("\\s+", SHORT_WORDS + 1).length <= SHORT_WORDS;
  }
}
