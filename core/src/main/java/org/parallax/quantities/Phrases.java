package org.parallax.quantities;

import java.util.Optional;
import java.util.Set;

/** Cuts pieces of a sentence that describe a figure: what follows its noun, who does the verb. */
final class Phrases {

  private static final int MOST_WORDS = 11;
  private static final Set<String> TIME_PREPOSITIONS =
      Set.of("since", "until", "during", "after", "before", "as", "per", "than", "while");

  private final String text;
  private final Words words;

  Phrases(String text, Words words) {
    this.text = text;
    this.words = words;
  }

  /** The words as they stand, without quotation marks. */
  String slice(int from, int to) {
    if (from >= to) {
      return "";
    }
    return words.span(from, to).of(text).replaceAll("[\"“”‘«»\\s]+", " ").strip();
  }

  /** Index after the prepositional phrases and participles that start at {@code from}. */
  int afterModifiers(int from) {
    int i = from;
    boolean participle = true;
    while (i < words.size() && i - from < MOST_WORDS && continues(i, participle)) {
      participle = words.at(i).isNoun();
      i++;
    }
    while (i > from && isLoose(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean continues(int i, boolean participle) {
    Word word = words.at(i);
    if (words.in(i, TIME_PREPOSITIONS)) {
      return false;
    }
    if (words.is(i, "and") || words.is(i, "or") || words.is(i, "&")) {
      return words.at(i - 1).isNoun()
          && isNominal(i + 1)
          && !hasVerbAhead(i + 1)
          && !isGapped(i + 1);
    }
    return switch (word.tag()) {
      case "NOUN", "PROPN", "ADJ", "ADP", "DET", "PART" -> true;
      case "VERB" -> (participle && isReduced(i)) || leadsToNoun(i);
      case "ADV" ->
          words.at(i + 1).isVerb()
              || words.isTag(i + 1, "ADJ")
              || Set.of("abroad", "overseas").contains(word.lower());
      case "PRON" -> Set.of("its", "their", "his", "her", "those").contains(word.lower());
      default -> words.joins(i) || word.lower().equals("'s") || word.lower().equals("’s");
    };
  }

  private boolean leadsToNoun(int i) {
    boolean form = words.lower(i).endsWith("ed") || words.lower(i).endsWith("ing");
    return form && !words.at(i - 1).isNoun() && words.at(i + 1).isNoun();
  }

  /** "launched by", "infected with": a participle that has no subject of its own. */
  private boolean isReduced(int i) {
    String lower = words.lower(i);
    boolean ing = lower.endsWith("ing");
    return ing
        || (Participle.isPast(lower) && (words.isTag(i + 1, "ADP") || words.isTag(i + 1, "ADV")));
  }

  /** "(Moor had 51 percent of the vote and) Josef Lind 47 percent": another one's figure. */
  boolean isGapped(int from) {
    int i = from;
    while (i - from < 4 && words.at(i).isCapital()) {
      i++;
    }
    return i > from && words.at(i).isNumber();
  }

  private boolean isNominal(int i) {
    return words.at(i).isNoun() || words.isTag(i, "ADJ") || words.isTag(i, "DET");
  }

  private boolean hasVerbAhead(int from) {
    for (int i = from; i < from + 6; i++) {
      if (words.at(i).isVerb()) {
        return true;
      }
      if (!words.at(i).isLetters()) {
        return false;
      }
    }
    return false;
  }

  /** A word that cannot end a phrase. */
  private boolean isLoose(int i) {
    String tag = words.at(i).tag();
    return tag.equals("ADP")
        || tag.equals("DET")
        || tag.equals("CCONJ")
        || tag.equals("PART")
        || tag.equals("PRON")
        || (tag.equals("ADV") && !words.in(i, Set.of("abroad", "overseas")))
        || words.at(i).isDash()
        || tag.equals("SCONJ");
  }

  /** The noun phrase that ends before {@code end}: the subject of the verb that stands there. */
  Optional<String> nounBefore(int end) {
    int to = end;
    while (to > 0 && (words.isTag(to - 1, "ADV") || words.is(to - 1, ",") || isTimed(to))) {
      to--;
    }
    if (words.in(to - 1, Set.of("which", "who", "that"))) {
      to -= words.is(to - 2, ",") ? 2 : 1;
    }
    int from = to;
    while (from > 0 && to - from < MOST_WORDS && belongsBefore(from - 1, to)) {
      from--;
    }
    while (from < to && (isLoose(from) || words.is(from, "'s") || words.is(from, "’s"))) {
      from++;
    }
    boolean noun = false;
    for (int i = from; i < to; i++) {
      noun |= words.at(i).isNoun();
    }
    return noun ? Optional.of(slice(from, to)) : Optional.empty();
  }

  /**
   * Whether a time stands before {@code to}, with its preposition: "later in the day", "on Monday".
   */
  private boolean isTimed(int to) {
    boolean preposition = words.isTag(to - 1, "ADP") || words.isTag(to - 1, "DET");
    return words.isTag(to - 1, Word.TIME) || (preposition && words.isTag(to, Word.TIME));
  }

  private boolean belongsBefore(int i, int to) {
    Word word = words.at(i);
    if (words.in(i, TIME_PREPOSITIONS)) {
      return false;
    }
    if (words.is(i, "and") || words.is(i, "or")) {
      return i + 1 < to && words.at(i - 1).isNoun() && words.at(i + 1).isNoun() && !isGapped(i + 1);
    }
    return switch (word.tag()) {
      case "NOUN", "PROPN", "ADJ", "ADP", "DET", "NUM" -> true;
      case "VERB" -> words.isTag(i - 1, "DET") && words.at(i + 1).isNoun();
      default -> words.joins(i) || word.lower().equals("'s") || word.lower().equals("’s");
    };
  }
}
