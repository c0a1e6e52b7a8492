package org.parallax.statements;

import java.util.Optional;
import java.util.Set;

/** Reads noun phrases off part-of-speech tags, from their last word or from their first. */
final class NounPhrases {

  private static final int LONGEST = 40;
  private static final Set<String> LINKS =
      Set.of(
          "of", "in", "for", "at", "from", "with", "on", "to", "near", "across", "by", "behind",
          "about", "against", "within", "under", "inside", "between", "among", "outside", "around");
  private static final Set<String> TITLE_LINKS =
      Set.of(
          "of", "for", "at", "from", "in", "with", "to", "on", "and", "&", "about", "near",
          "against", "by");

  private final Words words;

  NounPhrases(Words words) {
    this.words = words;
  }

  /** The first token of the bare noun phrase, without prepositions, that ends with {@code last}. */
  int coreStart(int last, int floor) {
    int i = last;
    if (words.tag(i).equals("PRON") && !words.in(i, Vocabulary.POSSESSIVES)) {
      return words.is(i - 1, "all", "both") && i - 1 >= floor ? i - 1 : i;
    }
    while (i > floor && last - i < LONGEST) {
      int bracket = beforeBracket(i - 1, floor);
      if (bracket >= 0) {
        i = bracket;
        continue;
      }
      if (!inside(i - 1, i)) {
        break;
      }
      boolean determiner = words.tag(i).equals("DET") && !words.is(i - 1, "all", "both", "half");
      if (determiner) {
        break;
      }
      i--;
    }
    return i;
  }

  /** The noun before "(BAH)" where that closes with {@code close}, or -1. */
  private int beforeBracket(int close, int floor) {
    if (!words.is(close, ")")) {
      return -1;
    }
    for (int i = close - 1; i > floor && close - i < 6; i--) {
      if (words.is(i, "(")) {
        return words.nominal(i - 1) ? i - 1 : -1;
      }
    }
    return -1;
  }

  private boolean inside(int i, int next) {
    if (glued(i) || glued(next)) {
      return true;
    }
    if (words.insidePhrase(i)) {
      return !words.time(i)
          || words.is(next, "'s")
          || (words.nominal(next) && !words.tag(next).equals("PROPN"));
    }
    if (words.tag(i).equals("ADV")) {
      return words.tag(next).equals("ADJ") || words.tag(next).equals("NUM");
    }
    return words.tag(i).equals("VERB")
        && (words.lower(i).endsWith("ed") || words.lower(i).endsWith("ing"))
        && words.nominal(next)
        && (words.tag(i - 1).equals("DET") || words.tag(i - 1).equals("ADJ"));
  }

  /**
   * The first token of the whole noun phrase that ends with {@code last}, prepositions followed.
   */
  int start(int last, int floor) {
    int i = coreStart(last, floor);
    while (i - 2 >= floor && last - i < LONGEST) {
      if (words.in(i - 1, LINKS) && words.nominal(i - 2) && !words.time(i - 2)) {
        i = coreStart(i - 2, floor);
      } else if (words.in(i - 1, LINKS)
          && words.tag(i - 2).equals("ADJ")
          && i - 3 >= floor
          && words.nominal(i - 3)) {
        i = coreStart(i - 3, floor); // a source familiar with the matter
      } else if (words.in(i - 1, LINKS)
          && participle(i - 2)
          && i - 3 >= floor
          && words.nominal(i - 3)) {
        i = coreStart(i - 3, floor); // a report published by the agency
      } else if (words.is(i - 1, "as")
          && words.is(i - 2, "known")
          && i - 3 >= floor
          && words.nominal(i - 3)) {
        i = coreStart(i - 3, floor); // a project known as
      } else if (words.is(i - 1, "'s", "'") && words.nominal(i - 2)) {
        i = coreStart(i - 2, floor);
      } else {
        break;
      }
    }
    return i;
  }

  /** Whether the token is a hyphen inside a word. */
  private boolean glued(int i) {
    return i > 0
        && i + 1 < words.size()
        && words.is(i, "-")
        && words.end(i - 1) == words.start(i)
        && words.end(i) == words.start(i + 1);
  }

  private boolean participle(int i) {
    return words.tag(i).equals("VERB")
        && (words.lower(i).endsWith("ed")
            || words.lower(i).endsWith("ing")
            || words.is(i, "sent", "seen", "held", "written", "given", "led"));
  }

  /** One past the noun phrase, titles and prepositions included, that begins with {@code first}. */
  Optional<Integer> end(int first, int ceiling) {
    int i = first;
    if (words.tag(i).equals("PRON") && !words.in(i, Vocabulary.POSSESSIVES)) {
      return words.in(i, Vocabulary.RELATIVES) && !words.is(i, "that")
          ? Optional.empty()
          : Optional.of(i + 1);
    }
    int end = coreEnd(i, ceiling);
    if (end == first) {
      return Optional.empty();
    }
    while (end < ceiling - 1 && end - first < LONGEST && links(end)) {
      int next = coreEnd(end + 1, ceiling);
      if (next == end + 1 || (!words.nominal(next - 1) && !words.is(next - 1, ")"))) {
        break;
      }
      end = next;
    }
    return Optional.of(end);
  }

  private boolean links(int i) {
    if (!words.in(i, TITLE_LINKS)) {
      return false;
    }
    boolean medium =
        words.is(i, "in", "on", "at", "to", "from", "by", "with", "about") && leadsToMedium(i + 1);
    return !medium && !words.time(i + 1) && !words.openingMark(i + 1);
  }

  /** Whether the phrase that begins at {@code i} names an occasion, a medium or a time. */
  boolean leadsToMedium(int i) {
    int end = coreEnd(i, Math.min(words.size(), i + 12));
    return end > i && (words.in(end - 1, Vocabulary.MEDIA) || words.time(end - 1) || words.time(i));
  }

  /** One past the bare noun phrase that begins with {@code first}. */
  int coreEnd(int first, int ceiling) {
    int i = first;
    while (i < ceiling && i - first < LONGEST) {
      boolean goesOn =
          (words.insidePhrase(i) && !(words.time(i) && i > first && !words.is(i, "late", "early")))
              || (words.tag(i).equals("PRON") && i == first)
              || (words.tag(i).equals("ADV") && words.tag(i + 1).equals("ADJ"))
              || modifier(i, first)
              || (i > first && (glued(i) || glued(i - 1)))
              || (words.comma(i)
                  && i > first
                  && adjective(i - 1)
                  && words.tag(i + 1).equals("ADJ"));
      if (!goesOn) {
        break;
      }
      i++;
    }
    if (i < ceiling && i > first && words.is(i, "(")) {
      int close = i + 1;
      while (close < ceiling && close - i < 8 && !words.is(close, ")")) {
        close++;
      }
      if (close < ceiling && words.is(close, ")")) {
        i = close + 1;
      }
    }
    return i;
  }

  private boolean adjective(int i) {
    return words.tag(i).equals("ADJ") || (i > 1 && glued(i - 1));
  }

  private boolean modifier(int i, int first) {
    return words.tag(i).equals("VERB")
        && (words.lower(i).endsWith("ed") || words.lower(i).endsWith("ing"))
        && (i == first || words.tag(i - 1).equals("DET") || words.tag(i - 1).equals("ADJ"))
        && words.nominal(i + 1);
  }

  /**
   * One past the apposition that follows the comma at {@code comma}, without its closing comma.
   *
   * @return nothing where what follows is no apposition
   */
  Optional<Integer> appositionEnd(int comma, int ceiling) {
    int i = comma + 1;
    while (words.tag(i).equals("ADV") || words.is(i, "also")) {
      i++;
    }
    boolean opens = words.tag(i).equals("DET") || words.insidePhrase(i);
    if (!words.comma(comma) || !opens || words.time(i)) {
      return Optional.empty();
    }
    int first = i;
    return end(first, ceiling)
        .filter(e -> words.nominal(e - 1) || words.is(e - 1, ")"))
        .filter(
            e ->
                e >= ceiling
                    || words.is(e, ",", ".", ":", ";", ")", "—", "–", "-")
                    || words.verb(e)
                    || words.openingMark(e)
                    || words.is(e, "who", "on", "in", "at", "after", "during", "as", "when"))
        .filter(e -> e >= ceiling || !words.finite(e) || words.tag(first).equals("DET"));
  }
}
