package org.parallax.quantities;

import java.util.Optional;
import java.util.Set;
import org.parallax.lexicon.WordList;

/** Reads the noun phrase that starts at a word, to its head noun. */
final class NounPhraseReader {

  private static final int MOST_WORDS = 12;

  static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "these", "those", "this", "that", "its", "their", "his", "her", "our",
          "my", "your", "all", "any", "some", "such", "each", "every", "both");

  private static final Set<String> ENDS =
      Set.copyOf(WordList.lines(NounPhraseReader.class, "phrase-ends.txt"));

  /** Plurals that stand before no other noun: in "three children range" the noun is a verb. */
  private static final Set<String> WHOLE = Set.of("children", "people", "men", "women", "others");

  private final Singular singular;

  NounPhraseReader(Singular singular) {
    this.singular = singular;
  }

  /** The noun phrase at {@code start}; determiners are passed over. */
  Optional<NounPhrase> read(Words words, int start) {
    int from = start;
    while (words.in(from, DETERMINERS)) {
      from++;
    }
    int owner = from;
    while (isPossessor(words, from)) {
      from += possessor(words, from);
    }
    if (words.is(from, "\"") || words.is(from, "“") || words.is(from, "‘")) {
      from++;
    }
    int head = -1;
    int i = from;
    while (i - from < MOST_WORDS && belongs(words, i, from, head)) {
      if (words.at(i).isNoun() && !words.joins(i + 1)) {
        head = i;
      }
      i += words.joins(i + 1) ? 2 : 1;
    }
    if (head < 0 && words.is(from, "others")) {
      head = from;
    }
    if (head < 0) {
      return i > from ? shared(words, from, i) : Optional.empty();
    }
    int last = listed(words, head);
    return Optional.of(new NounPhrase(owner, last, last + 1));
  }

  /** "460 Kia and Hyundai vehicles", "19 West and Central Asian lakes": names share the noun. */
  private int listed(Words words, int head) {
    int i = head + 2;
    boolean and = words.is(head + 1, "and") || words.is(head + 1, "or") || words.is(head + 1, "&");
    if (!and || !words.isTag(head, "PROPN") || !words.at(i).isCapital()) {
      return head;
    }
    while (i < head + 5 && words.at(i).isCapital()) {
      i++;
    }
    boolean noun = words.isTag(i, "NOUN") && !words.at(i).isCapital();
    return noun && singular.isPlural(words.lower(i)) ? i : head;
  }

  /** "two commercial and two backyard farms": the adjective shares the noun of the next phrase. */
  private Optional<NounPhrase> shared(Words words, int from, int end) {
    boolean linked = words.is(end, "and") || words.is(end, "or");
    if (!words.isTag(end - 1, "ADJ") || words.lower(end - 1).endsWith("ed")) {
      return Optional.empty();
    }
    if (!linked) {
      boolean last = !words.at(end).isLetters() && singular.isPlural(words.lower(end - 1));
      return last ? Optional.of(new NounPhrase(from, end - 1, end)) : Optional.empty();
    }
    int next = words.isTag(end + 1, "NUM") ? end + 2 : end + 1;
    int head = -1;
    for (int i = next; i < next + 5 && belongs(words, i, next, head); i++) {
      head = words.at(i).isNoun() ? i : head;
    }
    return head < 0 ? Optional.empty() : Optional.of(new NounPhrase(from, head, end));
  }

  private boolean belongs(Words words, int i, int from, int head) {
    Word word = words.at(i);
    if (!word.isLetters() || isEnd(words, i)) {
      return word.text().equals("&") && i > from;
    }
    if (i > from && words.joins(i - 1)) {
      return true;
    }
    return switch (word.tag()) {
      case "NOUN", "ADJ" -> head < 0 || !afterHead(words, i, head);
      case "PROPN" -> head < 0 || words.isTag(head, "PROPN") || !isPluralHead(words, head);
      case "VERB" -> (head < 0 || words.isTag(head, "PROPN")) && leadsToNoun(words, i);
      case "ADV" ->
          head < 0
              && (words.isTag(i + 1, "ADJ") || words.isTag(i + 1, "VERB"))
              && leadsToNoun(words, i);
      case "NUM" -> words.joins(i + 1) && words.at(i + 2).isLetters();
      default -> words.joins(i + 1) && words.at(i + 2).isLetters();
    };
  }

  /** A plural noun ends a phrase before an adjective or a verb: "people ill", "boys attending". */
  private boolean afterHead(Words words, int i, int head) {
    boolean verb = words.lower(i).endsWith("ing") || WHOLE.contains(words.lower(head));
    return isPluralHead(words, head) && (words.isTag(i, "ADJ") || verb);
  }

  private boolean isPluralHead(Words words, int head) {
    return words.isTag(head, "NOUN") && singular.isPlural(words.lower(head));
  }

  /** A participle that stands before its noun: "wounded soldiers", "frozen assets". */
  private static boolean leadsToNoun(Words words, int i) {
    String lower = words.lower(i);
    boolean participle = lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("en");
    boolean adverb = words.isTag(i, "ADV");
    for (int j = i + 1; j < i + 4 && (participle || adverb); j++) {
      if (isEnd(words, j)) {
        return false;
      }
      if (words.at(j).isNoun()) {
        return true;
      }
      if (!words.isTag(j, "ADJ") && !words.isTag(j, "VERB") && !words.isTag(j, "ADV")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isEnd(Words words, int i) {
    return words.in(i, ENDS) && !words.joins(i + 1) && !isPremodifier(words, i);
  }

  /** "North Korean", "high casualty", "long-range": directions and sizes before a noun. */
  private static boolean isPremodifier(Words words, int i) {
    boolean size =
        Set.of("high", "long", "deep", "tall", "early", "late", "daily", "ill", "dead", "missing")
            .contains(words.lower(i));
    boolean next =
        words.at(i + 1).isNoun() || (words.isTag(i + 1, "ADJ") && words.at(i + 1).isLetters());
    boolean name = words.at(i).isCapital() && words.at(i + 1).isCapital();
    return name || (size && next && !words.in(i + 1, ENDS));
  }

  /** "Turkey's" before "81 provinces", "the region's" before "bridges". */
  private static boolean isPossessor(Words words, int i) {
    return possessor(words, i) > 0;
  }

  private static int possessor(Words words, int i) {
    for (int n = 1; n <= 3; n++) {
      if (!words.at(i + n - 1).isNoun() && !words.isTag(i + n - 1, "ADJ")) {
        return 0;
      }
      if (words.is(i + n, "'s") || words.is(i + n, "’s")) {
        return n + 1;
      }
    }
    return 0;
  }
}
