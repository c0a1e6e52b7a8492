package org.parallax.statements;

import java.util.Set;
import org.parallax.lexicon.BodyNouns;
import org.parallax.lexicon.WordList;
import org.parallax.model.Actor;

/** Reads off a source phrase what kind of party it names and whether it names one at all. */
final class Anonymity {

  private static final Set<String> SPOKESPEOPLE =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "spokespeople",
          "spokesmen",
          "representative");
  private static final Set<String> PEOPLE = WordList.words(Anonymity.class, "people.txt");
  private static final Set<String> GROUP_NOUNS =
      Set.of(
          "officials",
          "authorities",
          "scientists",
          "doctors",
          "residents",
          "witnesses",
          "sources",
          "experts",
          "analysts",
          "police",
          "researchers",
          "critics",
          "investigators",
          "activists");
  private static final Set<String> GROUPS =
      Set.of(
          "people",
          "police",
          "many",
          "some",
          "others",
          "both",
          "most",
          "those",
          "everyone",
          "everybody",
          "staff",
          "media");

  private final Words words;

  Anonymity(Words words) {
    this.words = words;
  }

  /** Whether the source cannot be identified. */
  boolean of(Stretch source) {
    int head = SourcePhrase.head(source, words);
    if (proper(head) || words.in(head, SPOKESPEOPLE)) {
      return false;
    }
    boolean plural = plural(head);
    boolean person = words.in(head, PEOPLE);
    boolean indefinite =
        words.is(source.from(), "a", "an", "one", "another")
            || words.tag(source.from()).equals("NUM");
    if (words.in(head, Vocabulary.DOCUMENTS) && !words.is(head, "sources", "source")) {
      return false;
    }
    for (int i = source.from(); i < source.to(); i++) {
      if (words.comma(i) && i + 1 < source.to() && words.tag(i + 1).equals("PROPN")) {
        return false;
      }
    }
    if (named(source, head)) {
      return false;
    }
    return plural
        || person
        || (indefinite && !words.in(head, Vocabulary.DOCUMENTS) && personal(head));
  }

  private boolean named(Stretch source, int head) {
    int capitals = 0;
    for (int i = source.from(); i < source.to(); i++) {
      if (words.tag(i).equals("PROPN") && !words.is(i + 1, "'s", "'") && i < head) {
        capitals++;
      }
    }
    return capitals > 1;
  }

  /** Whether {@code token} is a noun for a person. */
  boolean isPerson(int token) {
    return words.in(token, PEOPLE) || (personal(token) && !proper(token));
  }

  private boolean personal(int head) {
    String w = words.lower(head);
    return w.endsWith("er")
        || w.endsWith("or")
        || w.endsWith("ist")
        || w.endsWith("man")
        || w.endsWith("ian")
        || w.endsWith("ant");
  }

  /** Whether a word is a name, whatever its tag says. */
  private boolean proper(int i) {
    boolean opens = i == words.firstOf(words.sentence(i));
    return words.capital(i)
        && !(opens && !words.tag(i).equals("PROPN"))
        && !words.in(i, GROUP_NOUNS);
  }

  private boolean plural(int head) {
    String w = words.lower(head);
    return words.in(head, GROUPS)
        || (w.length() > 3
            && w.endsWith("s")
            && !w.endsWith("ss")
            && !w.endsWith("us")
            && !w.endsWith("is"));
  }

  /** What kind of party a phrase names. */
  Actor.Type type(Stretch source) {
    int head = SourcePhrase.head(source, words);
    if (words.is(head, "he", "she", "i", "who")) {
      return Actor.Type.PERSON;
    }
    if (words.is(head, "it")) {
      return Actor.Type.ORGANISATION;
    }
    if (words.in(head, Vocabulary.DOCUMENTS) && !words.is(head, "sources", "intelligence")) {
      return Actor.Type.PUBLICATION;
    }
    if (words.is(head, "they", "we") || (plural(head) && !proper(head))) {
      return Actor.Type.GROUP;
    }
    if (isPerson(head) || words.in(head, SPOKESPEOPLE) || Offices.isOffice(words.lower(head))) {
      return Actor.Type.PERSON;
    }
    if (proper(head)) {
      boolean article = words.is(source.from(), "the");
      return article ? Actor.Type.ORGANISATION : Actor.Type.UNKNOWN;
    }
    return BodyNouns.contains(words.lower(head)) ? Actor.Type.ORGANISATION : Actor.Type.UNKNOWN;
  }

  /** Whether a party addressed is a publication or a reporter rather than an audience. */
  boolean publishes(Stretch phrase) {
    int head = SourcePhrase.head(phrase, words);
    return words.tag(head).equals("PROPN")
        || words.is(head, "newspaper", "agency", "broadcaster", "channel", "magazine", "station");
  }
}
