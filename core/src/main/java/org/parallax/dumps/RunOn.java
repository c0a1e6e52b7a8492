package org.parallax.dumps;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Span;

/**
 * Cuts a page that was flattened to one line into what its lines may have been: at the ends of
 * sentences, around printed times and around the labels of menus and lists, and before a capital
 * that opens a sentence where the words above it ended without a full stop. One throwaway object a
 * line.
 */
final class RunOn {
  private static final int LONGEST_LABEL = 60;
  private static final int MOST_LABEL_WORDS = 6;
  private static final int NEAR = 4;
  private static final int FEWEST_WORDS = 3;
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "[(“\"]?(?:Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Gen|Lt|Col|Maj|Capt|Sgt|Prof|Rev|Hon|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
              + "|Sept?|Oct|Nov|Dec|No|vs|Jr|Sr|Inc|Co|Corp|Ltd|\\p{Lu}|(?:\\p{L}\\.)+\\p{L})\\.");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"”’»)]*");
  private static final Set<String> OPENERS =
      Set.of(
          "The", "A", "An", "It", "He", "She", "They", "We", "In", "At", "On", "But", "This",
          "These", "There", "When", "After", "As", "About", "More", "Some");
  private static final Set<String> LEADING =
      Set.of(
          "of", "in", "the", "a", "at", "by", "for", "to", "from", "with", "said", "told", "and",
          "or", "on", "as", "per", "is", "was", "that", "says", "called", "named", "via", "into",
          "than");

  private final RunOnWords words;
  private final Furniture furniture;

  private RunOn(RunOnWords words, Furniture furniture) {
    this.words = words;
    this.furniture = furniture;
  }

  /** The pieces of the line, in order; together they have all of its words. */
  static List<Span> pieces(String text, Span line, Furniture furniture) {
    RunOnWords words = new RunOnWords(text, line);
    RunOn run = new RunOn(words, furniture);
    run.sentences();
    run.labels();
    new RunOnStamps(words).cut();
    run.openers();
    return words.pieces(line);
  }

  /** Whether a name or a time behind {@code word} belongs to its sentence, as behind "said". */
  static boolean leading(String word) {
    return LEADING.contains(word);
  }

  private void sentences() {
    for (int i = 0; i + 1 < words.size(); i++) {
      String next = words.word(i + 1);
      boolean opens =
          RunOnWords.capital(next) || Character.isDigit(next.charAt(0)) || next.startsWith("©");
      if (Caption.opensCredit(next)) {
        credit(i + 1);
      } else if (opens
          && !Caption.creditOpens(words.window(words.span(i + 1).start()))
          && ends(words.word(i))) {
        words.cutBefore(i + 1);
      }
    }
  }

  /** "Photo: Jo Black/Agency The ferry was late": the last capital opens the next sentence. */
  private void credit(int label) {
    int end = label + 1;
    while (end < words.size() && end - label <= 2 * NEAR && RunOnWords.capital(words.word(end))) {
      end++;
    }
    if (end > label + 2 && end < words.size() && Character.isLowerCase(words.word(end).charAt(0))) {
      words.cutBefore(end - 1);
    }
  }

  private static boolean ends(String token) {
    return SENTENCE_END.matcher(token).matches() && !ABBREVIATION.matcher(token).matches();
  }

  /** Labels of more words stand for themselves, single words only near other labels. */
  private void labels() {
    int above = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean near = i - above < NEAR;
      boolean opens = RunOnWords.capital(words.word(i)) || words.cutIsBefore(i);
      int end = opens ? labelEnd(i, near, words.cutIsBefore(i)) : i;
      if (end > i) {
        words.cutBefore(i);
        words.cutBefore(end);
        above = end;
        i = end - 1;
      } else if (!RunOnWords.capital(words.word(i))) {
        above = -NEAR;
      }
    }
  }

  private int labelEnd(int from, boolean near, boolean first) {
    int most = Math.min(MOST_LABEL_WORDS, words.size() - from);
    for (int count = most; count >= 1; count--) {
      int end = from + count;
      String label = words.words(from, end);
      boolean closed = end == words.size() || !Character.isLowerCase(words.word(end).charAt(0));
      boolean punctuated = ",:".indexOf(label.charAt(label.length() - 1)) >= 0;
      if (closed
          && !punctuated
          && label.length() < LONGEST_LABEL
          && label(label, count, near, first)) {
        return end;
      }
    }
    return from;
  }

  private boolean label(String words, int count, boolean near, boolean first) {
    String folded = Lines.fold(words);
    return count > 1
        ? furniture.label(folded).isPresent()
        : (near && (furniture.label(folded).isPresent() || furniture.section(folded)))
            || (first && furniture.opensOrParts(folded));
  }

  /** "… in Port X A bridge fell": the headline above has no full stop. */
  private void openers() {
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      count = words.cutIsBefore(i) ? 0 : count + 1;
      String above = words.word(i - 1);
      boolean joined = above.isEmpty() || ",:;—–-".indexOf(above.charAt(above.length() - 1)) >= 0;
      if (count >= FEWEST_WORDS
          && OPENERS.contains(words.word(i))
          && !joined
          && !LEADING.contains(above)
          && Character.isLowerCase(
              words.word(i + 1).isEmpty() ? 'X' : words.word(i + 1).charAt(0))) {
        words.cutBefore(i);
        count = 0;
      }
    }
  }
}
