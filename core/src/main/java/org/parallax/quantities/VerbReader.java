package org.parallax.quantities;

import java.util.Optional;
import java.util.Set;
import org.parallax.quantities.Verb.Relation;

/**
 * Finds the verb that a figure hangs on: the one it is the object of, or the one it is subject of.
 */
final class VerbReader {

  private static final int REACH = 30;

  static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "get", "got", "’re", "'re");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final Set<String> ASIDES =
      Set.of(
          "including",
          "among",
          "mostly",
          "many",
          "some",
          "all",
          "with",
          "who",
          "which",
          "aged",
          "both",
          "most",
          "mainly",
          "largely",
          "of",
          "part");
  private static final Set<String> STOPS =
      Set.of(
          "after",
          "while",
          "when",
          "because",
          "as",
          "if",
          "before",
          "since",
          "but",
          "although",
          "though",
          "whereas",
          "until",
          "unless",
          "so",
          "where",
          ";",
          ":",
          ".",
          "?",
          "!",
          "”");

  /** Verbs that only pass on what the next word says: "are reported missing", "remain ill". */
  private static final Set<String> LINKS =
      Set.of(
          "reported",
          "confirmed",
          "believed",
          "feared",
          "expected",
          "said",
          "known",
          "thought",
          "estimated",
          "planned",
          "set",
          "due",
          "left",
          "found",
          "remain",
          "remained",
          "remains",
          "become",
          "became",
          "fell",
          "fallen",
          "went",
          "gone",
          "presumed",
          "listed",
          "declared",
          "suspected",
          "likely",
          "able",
          "going",
          "scheduled",
          "begun",
          "started",
          "continue");

  /** Past forms that no passive has, so that they are the verb and no attribute. */
  private static final Set<String> INTRANSITIVE = Set.copyOf(Lexicon.lines("intransitives.txt"));

  /** Words that belong to the verb before them: "shot down", "set up", "took in". */
  private static final Set<String> PARTICLES = Set.of("down", "up", "off", "out", "back", "over");

  /** Verbs whose object is what was said and never a count. */
  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "say",
          "saying",
          "told",
          "claimed",
          "claims",
          "believes",
          "believed",
          "estimates",
          "estimated",
          "thinks",
          "added",
          "announced",
          "insists",
          "suggests");

  /** Words between a verb and its object that belong to neither. */
  private static final Set<String> FILLERS =
      Set.of(
          "a", "an", "the", "another", "total", "of", "its", "their", "his", "her", "all", "out",
          "these", "those", "also", "only", "just", "even", "already", "further", "other", "back");

  /** The verb before the figure, with nothing but fillers between. */
  Optional<Verb> object(Draft draft) {
    Words words = draft.words;
    int i = draft.from - 1;
    for (int k = 0; k < 4 && isFiller(words, i); k++) {
      i--;
    }
    boolean total = words.is(i + 1, "of") || words.is(i + 2, "of");
    if (total && !words.is(i + 1, "a") && !words.is(i + 1, "total")) {
      return Optional.empty();
    }
    boolean verb = isVerb(words, i) && !words.in(i, BE) && !words.in(i, SPEECH);
    return verb ? Optional.of(new Verb(i, group(words, i), Relation.OBJECT)) : Optional.empty();
  }

  /** Whether the word is a verb that takes an object, also where the tagger thinks otherwise. */
  private static boolean isVerb(Words words, int i) {
    boolean attribute =
        words.isTag(i - 1, "DET")
            || words.isTag(i - 1, "ADJ")
            || words.is(i - 1, "'s")
            || words.is(i - 1, "’s");
    if (words.lower(i).startsWith("includ") || attribute) {
      return false;
    }
    boolean past = words.lower(i).endsWith("ed") && words.at(i - 1).isNoun();
    boolean gerund = words.lower(i).endsWith("ing") && words.isTag(i - 1, "ADP");
    return words.isTag(i, "VERB") || (past && !words.isTag(i, "AUX")) || gerund;
  }

  /** Whether a preposition governs the figure, so that no verb has it for subject or object. */
  static boolean isGoverned(Draft draft) {
    Words words = draft.words;
    int i = draft.from - 1;
    while (words.isTag(i, "DET") || words.in(i, Set.of("another", "only", "just"))) {
      i--;
    }
    boolean total = words.is(i, "of") && words.in(i - 1, Set.of("total", "number", "estimate"));
    return words.isTag(i, "ADP") && !total && i > 0;
  }

  private static boolean isFiller(Words words, int i) {
    boolean mark = words.is(i, "“") || words.is(i, "\"");
    boolean particle = words.in(i, PARTICLES) && words.isTag(i - 1, "VERB");
    return particle || words.in(i, FILLERS) || words.isTag(i, "ADV") || mark;
  }

  /** The first word of the verb's group: "has also sent". */
  static int group(Words words, int verb) {
    int i = verb;
    while (i > 0 && verb - i < 6 && isGroupWord(words, i - 1)) {
      i--;
    }
    return i;
  }

  private static boolean isGroupWord(Words words, int i) {
    boolean to = words.is(i, "to") && words.at(i + 1).isVerb();
    boolean plan = words.isTag(i, "VERB") && words.is(i + 1, "to");
    return words.isTag(i, "AUX") || words.isTag(i, "ADV") || to || plan || words.is(i, "not");
  }

  /**
   * The predicate after the figure and what it counts: the finite verb, and without one the
   * participle that follows the noun ("drones launched by Arden").
   */
  Optional<Verb> predicate(Draft draft) {
    Words words = draft.words;
    Optional<Verb> reduced = Optional.empty();
    boolean be = false;
    boolean aux = false;
    boolean relative = false;
    int i = draft.end();
    while (i >= 0 && i < words.size() && i - draft.end() < REACH && !endsClause(words, i, aux)) {
      if (words.is(i, "(") || words.is(i, ",")) {
        i = words.is(i, ",") ? afterAside(words, i) : pastBrackets(words, i);
        continue;
      }
      be |= words.in(i, BE);
      aux |= words.isTag(i, "AUX");
      relative |= words.in(i, RELATIVES);
      if (isPredicate(words, i, be, aux)) {
        var verb = new Verb(i, group(words, i), relation(words, i, be, relative || aux));
        boolean bare = !aux && !relative && isReduced(words, verb);
        if (!bare || reduced.isPresent()) {
          return aux || reduced.isEmpty() ? Optional.of(verb) : reduced;
        }
        reduced = Optional.of(verb);
      }
      i++;
    }
    return reduced;
  }

  private static int pastBrackets(Words words, int i) {
    return Math.max(i + 1, FigureReader.afterBrackets(words, i));
  }

  private static boolean isReduced(Words words, Verb verb) {
    if (words.in(verb.index(), INTRANSITIVE)) {
      return false;
    }
    return verb.relation() == Relation.PASSIVE_SUBJECT || words.lower(verb.index()).endsWith("ing");
  }

  /** Whether the word says what the figure's things do or are. */
  private static boolean isPredicate(Words words, int i, boolean be, boolean aux) {
    if (words.in(i, LINKS) && (be || words.isTag(i, "VERB"))) {
      boolean last = !words.at(i + 1).isLetters() || words.isTag(i + 1, "ADP");
      return last && words.isTag(i, "VERB");
    }
    boolean noun = words.at(i + 1).isNoun() || words.isTag(i + 1, "ADJ");
    boolean has = Participle.of(words.lower(i)).equals("had");
    if (has && (noun || words.isTag(i + 1, "DET"))) {
      return true;
    }
    if (words.isTag(i, "VERB")) {
      return !words.in(i, BE) && !words.at(i).isCapital();
    }
    boolean word = words.at(i).isLetters() && !words.in(i, BE);
    boolean complement =
        words.isTag(i, "ADJ")
            || words.isTag(i, "ADP")
            || words.isTag(i, "NOUN")
            || words.isTag(i, "DET");
    return aux && be && word && complement;
  }

  private static boolean endsClause(Words words, int i, boolean aux) {
    boolean coordinated =
        (words.is(i, "and") || words.is(i, "or"))
            && (words.at(i + 1).isVerb()
                || words.isTag(i + 1, "ADV")
                || words.isTag(i + 1, "PRON"));
    boolean pronoun = words.isTag(i, "PRON") && !words.in(i, RELATIVES) && !aux;
    boolean those = words.in(i - 1, Set.of("of", "among", "with", "to", "by", "in"));
    return words.in(i, STOPS) || coordinated || (pronoun && !those);
  }

  /** Where to read on after the comma at {@code i}: behind an aside, or nowhere. */
  private static int afterAside(Words words, int i) {
    int name = i + 1;
    while (name < i + 5 && (words.isTag(name, "PROPN") || words.isTag(name, Word.TIME))) {
      name++;
    }
    if (name > i + 1 && (words.is(name, ",") || words.at(name).isVerb())) {
      return words.is(name, ",") ? name + 1 : name;
    }
    if (!words.in(i + 1, ASIDES)) {
      return words.isTag(i + 1, "AUX") ? i + 1 : -1;
    }
    if (words.is(i + 1, "who") || words.is(i + 1, "which")) {
      return i + 1;
    }
    for (int k = i + 1; k < i + 16 && k < words.size(); k++) {
      if (words.is(k, ",") && words.at(k + 1).isVerb()) {
        return k + 1;
      }
    }
    return -1;
  }

  private static Relation relation(Words words, int i, boolean be, boolean finite) {
    String lower = words.lower(i);
    if (Participle.of(lower).equals("had")) {
      return Relation.SUBJECT;
    }
    if (!words.isTag(i, "VERB")) {
      return Relation.COMPLEMENT;
    }
    if (lower.equals("missing")) {
      return Relation.COMPLEMENT;
    }
    if (lower.endsWith("ing")) {
      return Relation.SUBJECT;
    }
    if (words.in(i, INTRANSITIVE)) {
      return Relation.SUBJECT;
    }
    if (be) {
      return Relation.PASSIVE_SUBJECT;
    }
    boolean participle = Participle.isPast(lower);
    boolean object =
        words.at(i + 1).isNoun()
            || words.isTag(i + 1, "DET")
            || words.isTag(i + 1, "NUM")
            || words.isTag(i + 1, "ADJ");
    return participle && !finite && !object ? Relation.PASSIVE_SUBJECT : Relation.SUBJECT;
  }
}
