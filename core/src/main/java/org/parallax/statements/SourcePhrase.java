package org.parallax.statements;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A source phrase as a description of a party: its whole noun phrase, also where the possessor or
 * the first noun stands to the left of the words that are marked as the source.
 *
 * @param whole the noun phrase with its possessor
 * @param head the number of its head word
 * @param definite whether it speaks of a known party: "the ministry", "its governor", "Ministry"
 * @param modifiers the telling words before the head and after its prepositions, in lower case
 */
record SourcePhrase(Stretch whole, int head, boolean definite, Set<String> modifiers) {

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "the", "a", "an", "'s", "'", "of", "for", "in", "at", "on", "and", "his", "her", "its",
          "their", "our", "my", "this", "that", "these", "those", "-", "(", ")", ",", "country");

  SourcePhrase {
    modifiers = Set.copyOf(modifiers);
  }

  /** Reads the phrase around {@code source}. */
  static SourcePhrase of(Stretch source, Words words, NounPhrases phrases) {
    Stretch whole = whole(source, words, phrases);
    int head = whole.to() > source.to() ? whole.to() - 1 : head(source, words);
    boolean indefinite =
        words.is(whole.from(), "a", "an", "one", "another", "some", "several", "many", "other")
            || words.tag(whole.from()).equals("NUM");
    Set<String> modifiers = new TreeSet<>();
    for (int i = whole.from(); i < whole.to(); i++) {
      boolean telling = i != head && !words.in(i, EMPTY_WORDS) && !words.time(i);
      boolean owner = possessive(words.lower(i));
      if (telling && (i > head || owner || words.nominal(i) || words.tag(i).equals("ADJ"))) {
        modifiers.add(plain(words.lower(i).replaceFirst("'s$|(?<=s)'$", "")));
      }
      if (words.comma(i)) {
        break;
      }
    }
    return new SourcePhrase(whole, head, !indefinite, modifiers);
  }

  private static Stretch whole(Stretch source, Words words, NounPhrases phrases) {
    int floor = words.firstOf(words.sentence(source.from()));
    int from = source.from();
    boolean owned =
        from > floor
            && possessive(words.lower(from - 1))
            && words.capital(from - 1)
            && words.tag(from - 1).startsWith("PROPN")
            && !words.time(from - 1);
    if (owned) {
      from = phrases.coreStart(from - 1, floor);
      while (!Character.isLetterOrDigit(words.text(from).charAt(0))) {
        from++;
      }
    } else if (from - 1 == floor
        && words.tag(floor).matches("NOUN|ADJ|PROPN")
        && lower(source, words)) {
      from = floor;
    }
    int to = source.to();
    int end = words.endOf(words.sentence(source.from()));
    boolean cut =
        to < end
            && to - source.from() == 1
            && words.tag(to - 1).matches("NOUN|PRON")
            && (to + 1 == end || words.is(to + 1, ",", ".", ";"))
            && Character.isLowerCase(words.text(to).charAt(0))
            && from > floor
            && words.verb(from - 1);
    return new Stretch(from, cut ? to + 1 : to);
  }

  private static boolean lower(Stretch source, Words words) {
    return Character.isLowerCase(words.text(source.from()).charAt(0))
        && words.tag(source.from()).equals("NOUN");
  }

  private static boolean possessive(String word) {
    return word.endsWith("'s") || word.endsWith("s'");
  }

  /** The last noun before a preposition, a comma or a bracket. */
  static int head(Stretch source, Words words) {
    int head = source.from();
    for (int i = source.from(); i < source.to(); i++) {
      boolean ends =
          words.tag(i).equals("ADP")
              || words.comma(i)
              || words.is(i, "(", "who", "that")
              || (words.is(i, "and") && i > source.from());
      if (ends && i > source.from()) {
        break;
      }
      if (words.nominal(i)) {
        head = i;
      }
    }
    return head;
  }

  /** One form of a word for its spellings and synonyms. */
  static String plain(String word) {
    return switch (word) {
      case "defense", "pentagon" -> "defence";
      case "organization" -> "organisation";
      case "center" -> "centre";
      case "labor" -> "labour";
      case "department" -> "ministry";
      default -> word;
    };
  }

  String headWord(Words words) {
    return plain(words.lower(head));
  }

  /** The words by which the party is called: an article that opens a sentence is written small. */
  String name(Words words) {
    String text =
        unquoted(words.text(whole).replaceAll("\\s+", " ").strip())
            .replaceFirst("['’]s$|(?<=s)['’]$", "");
    boolean article = words.tag(whole.from()).equals("DET");
    return article ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
  }

  /** "Sources close to the talks" are the same in quotation marks. */
  private static String unquoted(String text) {
    boolean quoted = text.length() > 2 && "\"“".indexOf(text.charAt(0)) >= 0;
    String plain = quoted ? text.substring(1).replaceAll("[.,]?[\"”]$", "") : text;
    return plain.isBlank() ? text : plain;
  }

  /** The words that stand for the party in the text: up to the head, without an article. */
  Stretch core(Words words) {
    int from = whole.from();
    while (from < head && words.tag(from).equals("DET")) {
      from++;
    }
    return new Stretch(Math.min(from, head), head + 1);
  }

  /** The description with which the same party is meant again. */
  String key(Words words) {
    return headWord(words) + " " + String.join(" ", new TreeSet<>(modifiers));
  }
}
