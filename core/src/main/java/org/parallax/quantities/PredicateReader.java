package org.parallax.quantities;

import java.util.Optional;
import java.util.Set;
import org.parallax.lexicon.WordList;
import org.parallax.quantities.Verb.Relation;

/** Finds the predicate of a figure: what is said behind it of the things that it counts. */
final class PredicateReader {

  private static final int REACH = 30;

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

  private static final Set<String> LINKS =
      Set.copyOf(WordList.lines(PredicateReader.class, "links.txt"));

  /** Links that an adjective alone completes: "fell ill". */
  private static final Set<String> BECOMING =
      Set.of("became", "become", "fell", "fallen", "fall", "remain", "remained", "went", "gone");

  /** Past forms that no passive has, so that they are the verb and no attribute. */
  private static final Set<String> INTRANSITIVE =
      Set.copyOf(WordList.lines(PredicateReader.class, "intransitives.txt"));

  /**
   * The predicate after the figure and what it counts: the finite verb, and without one the
   * participle that follows the noun ("drones launched by Arden").
   */
  Optional<Verb> read(Draft draft) {
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
      be |= words.in(i, VerbReader.BE);
      aux |= words.isTag(i, "AUX");
      relative |= words.in(i, RELATIVES);
      if (isPredicate(words, i, be, aux)) {
        var verb = new Verb(i, VerbReader.group(words, i), relation(words, i, be, relative || aux));
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
      boolean state = words.in(i, BECOMING) && words.isTag(i + 1, "ADJ");
      return (last || state) && words.isTag(i, "VERB");
    }
    boolean noun = words.at(i + 1).isNoun() || words.isTag(i + 1, "ADJ");
    boolean has = Participle.of(words.lower(i)).equals("had");
    boolean perfect = Participle.isPast(words.lower(i + 1)) && !words.at(i + 2).isNoun();
    if (has && (perfect || words.isTag(i + 1, "ADV"))) {
      return false;
    }
    if (has && (noun || words.isTag(i + 1, "DET"))) {
      return true;
    }
    if (words.isTag(i, "VERB")) {
      return !words.in(i, VerbReader.BE) && !words.at(i).isCapital();
    }
    boolean word = words.at(i).isLetters() && !words.in(i, VerbReader.BE);
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
    boolean number =
        words.is(i, "and") && aux && (words.isTag(i + 1, "NUM") || words.at(i + 1).isNumber());
    boolean pronoun = words.isTag(i, "PRON") && !words.in(i, RELATIVES) && !aux;
    boolean those = words.in(i - 1, Set.of("of", "among", "with", "to", "by", "in"));
    return isStop(words, i) || coordinated || number || (pronoun && !those);
  }

  /** Whether the clause ends here; the full stop of "St. Anne" ends nothing. */
  private static boolean isStop(Words words, int i) {
    boolean abbreviation =
        words.is(i, ".")
            && words.at(i).glued()
            && words.at(i + 1).isCapital()
            && words.at(i - 1).isCapital();
    return words.in(i, STOPS) && !abbreviation;
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
    if (words.at(i + 1).isNumber()) {
      return agesEnd(words, i);
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

  /** "Two women, 23 and 27, have died": behind the comma that closes the ages. */
  private static int agesEnd(Words words, int comma) {
    int i = comma + 1;
    while (i < comma + 6 && (words.at(i).isNumber() || words.is(i, "and"))) {
      i++;
    }
    return words.is(i, ",") && words.at(i + 1).isVerb() ? i + 1 : -1;
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
