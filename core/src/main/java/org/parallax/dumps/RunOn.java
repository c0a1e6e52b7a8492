package org.parallax.dumps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parallax.model.Span;

/**
 * Cuts a page that was flattened to one line into what its lines may have been: at the ends of
 * sentences, around printed times and around the labels of menus and lists, and before a capital
 * that opens a sentence where the words above it ended without a full stop. One throwaway object a
 * line.
 */
final class RunOn {
  private static final int WINDOW = 60;
  private static final int MOST_LABEL_WORDS = 6;
  private static final int NEAR = 4;
  private static final int FEWEST_WORDS = 3;
  private static final Pattern LEADS =
      Pattern.compile("(?i)(?:first|last|originally|published|updated|posted|date|on|at):?");
  private static final Pattern WEEKDAYS =
      Pattern.compile("(?i)(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?");
  private static final Pattern MONTHS =
      Pattern.compile("(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?");
  private static final Pattern CLOCK = Pattern.compile("\\d[:.h-]\\d\\d|\\d[ap]\\.?m");
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

  private final String text;
  private final List<Span> tokens = new ArrayList<>();
  private final Furniture furniture;
  private final TreeSet<Integer> cuts = new TreeSet<>();
  private final Map<String, Integer> namesBehindTimes = new HashMap<>();

  private RunOn(String text, Span span, Furniture furniture) {
    this.text = text;
    this.furniture = furniture;
    int at = span.start();
    while (at < span.end()) {
      int end = at;
      while (end < span.end() && !Lines.blank(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        tokens.add(new Span(at, end));
      }
      at = end + 1;
    }
  }

  /** The pieces of the line, in order; together they have all of its words. */
  static List<Span> pieces(String text, Span line, Furniture furniture) {
    RunOn run = new RunOn(text, line, furniture);
    run.sentences();
    run.labels();
    run.stamps();
    run.openers();
    List<Span> pieces = new ArrayList<>();
    run.cuts.add(line.end());
    int from = line.start();
    for (int cut : run.cuts) {
      if (cut > from) {
        pieces.add(new Span(from, cut));
        from = cut;
      }
    }
    return pieces;
  }

  private String token(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).of(text);
  }

  private void cutBefore(int i) {
    if (i < tokens.size()) {
      cuts.add(tokens.get(i).start());
    }
  }

  private boolean cutIsBefore(int i) {
    return i <= 0 || (i < tokens.size() && cuts.contains(tokens.get(i).start()));
  }

  private static boolean capital(String token) {
    int at = 0;
    while (at < token.length() && "“\"‘'(".indexOf(token.charAt(at)) >= 0) {
      at++;
    }
    return at < token.length() && Character.isUpperCase(token.charAt(at));
  }

  private void sentences() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String next = token(i + 1);
      boolean opens = capital(next) || Character.isDigit(next.charAt(0)) || next.startsWith("©");
      if (Caption.opensCredit(next)) {
        credit(i + 1);
      } else if (opens && !Caption.creditOpens(window(i + 1)) && ends(token(i))) {
        cutBefore(i + 1);
      }
    }
  }

  /** "Photo: Jo Black/Agency The ferry was late": the last capital opens the next sentence. */
  private void credit(int label) {
    int end = label + 1;
    while (end < tokens.size() && end - label <= 2 * NEAR && capital(token(end))) {
      end++;
    }
    if (end > label + 2 && end < tokens.size() && Character.isLowerCase(token(end).charAt(0))) {
      cutBefore(end - 1);
    }
  }

  private static boolean ends(String token) {
    return SENTENCE_END.matcher(token).matches() && !ABBREVIATION.matcher(token).matches();
  }

  private String window(int i) {
    int from = tokens.get(i).start();
    return text.substring(from, Math.min(tokens.getLast().end(), from + WINDOW));
  }

  /** Labels of more words stand for themselves, single words only near other labels. */
  private void labels() {
    int above = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean near = i - above < NEAR;
      boolean opens = capital(token(i)) || cutIsBefore(i);
      int end = opens ? labelEnd(i, near, cutIsBefore(i)) : i;
      if (end > i) {
        cutBefore(i);
        cutBefore(end);
        above = end;
        i = end - 1;
      } else if (!capital(token(i))) {
        above = -NEAR;
      }
    }
  }

  private int labelEnd(int from, boolean near, boolean first) {
    int most = Math.min(MOST_LABEL_WORDS, tokens.size() - from);
    for (int count = most; count >= 1; count--) {
      int end = from + count;
      String words = text.substring(tokens.get(from).start(), tokens.get(end - 1).end());
      boolean closed = end == tokens.size() || !Character.isLowerCase(token(end).charAt(0));
      boolean punctuated = ",:".indexOf(words.charAt(words.length() - 1)) >= 0;
      if (closed && !punctuated && words.length() < WINDOW && label(words, count, near, first)) {
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

  private void stamps() {
    List<Integer> behind = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Span> stamp = stamp(i);
      if (stamp.isEmpty()) {
        continue;
      }
      int end = i;
      while (end < tokens.size() && tokens.get(end).end() <= stamp.get().end()) {
        end++;
      }
      boolean glued = end < tokens.size() && tokens.get(end).start() < stamp.get().end();
      int next = glued ? end + 1 : end;
      if ((glued || opened(i, stamp.get()))
          && (glued || next == tokens.size() || capital(token(next)))) {
        cutBefore(byline(i));
        if (!glued) {
          cutBefore(next);
        }
        behind.add(glued ? end : next);
        i = next - 1;
      }
    }
    names(behind);
  }

  /** The printed time that token {@code i} opens, or ends with a glued part of. */
  private Optional<Span> stamp(int i) {
    String token = token(i);
    int digit = 0;
    while (digit < token.length() && !Character.isDigit(token.charAt(digit))) {
      digit++;
    }
    boolean month = MONTHS.matcher(token).matches();
    boolean clock = CLOCK.matcher(token).find();
    if (!month && (digit == token.length() || !(clock || worded(i + 1)))) {
      return Optional.empty();
    }
    int from = tokens.get(i).start() + (month ? 0 : digit);
    String window = text.substring(from, Math.min(tokens.getLast().end(), from + WINDOW));
    return Age.length(window)
        .or(
            () ->
                Stamps.find(window)
                    .filter(s -> s.start() == 0 && (s.time().isPresent() || led(i)))
                    .map(Stamp::end))
        .map(length -> new Span(from, from + length));
  }

  private boolean worded(int i) {
    return i < tokens.size() && Character.isLetter(token(i).charAt(0));
  }

  private boolean led(int i) {
    return LEADS.matcher(token(i - 1)).matches() && token(i - 1).endsWith(":");
  }

  /** Whether the time may stand at a byline: a date and a time do, a time alone above a post. */
  private boolean opened(int i, Span stamp) {
    boolean glued = stamp.start() > tokens.get(i).start();
    boolean dated = stamp.length() > 12;
    String above = token(i - 1);
    boolean ago = stamp.of(text).endsWith("ago") && capital(above);
    boolean apart =
        cutIsBefore(i) || led(i) || ago || above.endsWith(")") || WEEKDAYS.matcher(above).matches();
    return glued || apart || (dated && !LEADING.contains(above));
  }

  /** The token that opens the byline whose time is in token {@code i}. */
  private int byline(int i) {
    int from = i;
    while (from > 0
        && (LEADS.matcher(token(from - 1)).matches()
            || WEEKDAYS.matcher(token(from - 1)).matches())) {
      from--;
    }
    for (int k = from; k > 0 && k > from - 2 * NEAR && !cutIsBefore(k); k--) {
      if (token(k - 1).equals("By")) {
        return k - 1;
      }
      if (token(k - 1).equals("by") && capital(token(k - 2))) {
        return k - 2;
      }
    }
    int name = from;
    int first = stampGlued(i) ? i : from;
    while (first > 0
        && from - first < FEWEST_WORDS
        && !cutIsBefore(first)
        && capital(token(first - 1))) {
      first--;
    }
    boolean named = from - first == 2 || (stampGlued(i) && from - first <= 2);
    return named ? first : name;
  }

  private boolean stampGlued(int i) {
    return capital(token(i)) && !MONTHS.matcher(token(i)).matches();
  }

  /** Two words behind a time are a name where they stand behind another time as well. */
  private void names(List<Integer> behind) {
    for (int i : behind) {
      namesBehindTimes.merge(name(i), 1, Integer::sum);
    }
    for (int i : behind) {
      boolean glued = !token(i).isEmpty() && Character.isDigit(token(i).charAt(0));
      boolean known = glued || namesBehindTimes.getOrDefault(name(i), 0) > 1;
      if (known && capital(token(i + 1))) {
        cutBefore(i + 2);
      }
    }
  }

  private String name(int i) {
    return token(i).replaceFirst("^[\\d:.]+", "") + " " + token(i + 1);
  }

  /** "… in Port X A bridge fell": the headline above has no full stop. */
  private void openers() {
    int words = 0;
    for (int i = 0; i < tokens.size(); i++) {
      words = cutIsBefore(i) ? 0 : words + 1;
      String above = token(i - 1);
      boolean joined = above.isEmpty() || ",:;—–-".indexOf(above.charAt(above.length() - 1)) >= 0;
      if (words >= FEWEST_WORDS
          && OPENERS.contains(token(i))
          && !joined
          && !LEADING.contains(above)
          && Character.isLowerCase(token(i + 1).isEmpty() ? 'X' : token(i + 1).charAt(0))) {
        cutBefore(i);
        words = 0;
      }
    }
  }
}
