package org.parallax.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.lexicon.Bearers.Gender;

/**
 * Joins the names of people of one report: a short name belongs to the person whose full name holds
 * it and who was named last. A throwaway of one call.
 */
final class People {

  private static final int CLOSE = 4;

  /** Two slips in a shorter name make it another one. */
  private static final int LONG = 7;

  /** Of more bearers of one name than this a report tells nobody apart. */
  private static final int MOST = 20;

  private final Lexicon lexicon;
  private final Map<String, Person> byFullName = new LinkedHashMap<>();
  private final Map<String, List<Person>> byPart = new HashMap<>();
  private final Map<String, Person> byShortName = new HashMap<>();

  /**
   * Family names that stood with a title before anybody's full name held them: "President Voss".
   */
  private final Set<String> titledFirst = new HashSet<>();

  /** Names of one word. */
  private final Set<String> alone = new HashSet<>();

  People(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** One person; {@code lastSeen} is where he or she was last named, -1 before that. */
  static final class Person {
    private final String key;
    private Gender gender;
    private int lastSeen = -1;

    Person(String key, Gender gender) {
      this.key = key;
      this.gender = gender;
    }

    String key() {
      return key;
    }

    String familyName() {
      return key.substring(key.lastIndexOf(' ') + 1);
    }
  }

  /** Takes note of a name, in reading order, before anything is joined. */
  void learn(Phrase p) {
    String[] words = words(p);
    if (words.length < 2) {
      learnShort(p, words[0]);
      return;
    }
    if (byFullName.containsKey(p.key())) {
      return;
    }
    Person same = sameAs(words).orElseGet(() -> new Person(p.key(), lexicon.gender(words[0])));
    byFullName.put(p.key(), same);
    for (int i = 1; i < words.length; i++) {
      index(String.join(" ", List.of(words).subList(i, words.length)), same);
      index(String.join(" ", List.of(words).subList(0, i)), same);
    }
    if (words.length > 2) {
      index(words[1], same);
    }
  }

  private void learnShort(Phrase p, String word) {
    alone.add(word);
    boolean office = lexicon.is(WordClass.TITLES, p.title()) && genderOf(p) == Gender.OPEN;
    if (office && !byPart.containsKey(word)) {
      titledFirst.add(word);
    }
  }

  /**
   * Whether a report that begins with "President Voss" and has "Mia Voss" and "Mia" after it means
   * the president wherever it says "Voss".
   */
  private boolean isRelative(Person candidate, String key) {
    String given = candidate.key.substring(0, Math.max(0, candidate.key.indexOf(' ')));
    return titledFirst.contains(key) && key.equals(candidate.familyName()) && alone.contains(given);
  }

  private void index(String part, Person person) {
    List<Person> known = byPart.computeIfAbsent(part, k -> new ArrayList<>());
    if (!known.contains(person) && known.size() < MOST) {
      known.add(person);
    }
  }

  /** The person of an earlier full name with the same ends, or with one initial for another. */
  private Optional<Person> sameAs(String[] words) {
    String last = words[words.length - 1];
    for (Person other : byPart.getOrDefault(last, List.of())) {
      String[] otherWords = other.key.split(" ");
      boolean sameLast = otherWords[otherWords.length - 1].equals(last);
      if (sameLast && givenNamesAgree(words[0], otherWords[0])) {
        return Optional.of(other);
      }
    }
    for (Person other : byPart.getOrDefault(words[0], List.of())) {
      String[] otherWords = other.key.split(" ");
      boolean spelling =
          otherWords.length == words.length
              && otherWords[0].equals(words[0])
              && last.length() > CLOSE
              && Spelling.distance(otherWords[words.length - 1], last) <= 1;
      if (spelling) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private boolean givenNamesAgree(String a, String b) {
    if (a.equals(b) || lexicon.givenNames().areVariants(a, b)) {
      return true;
    }
    boolean initial = a.endsWith(".") || b.endsWith(".") || a.length() == 1 || b.length() == 1;
    return initial
        ? a.charAt(0) == b.charAt(0)
        : a.length() > CLOSE && Spelling.distance(a, b) <= 1;
  }

  /** Who is meant by {@code p}, the {@code position}-th name of the report. */
  Person person(Phrase p, int position) {
    Person found = find(p);
    found.lastSeen = position;
    Gender gender = genderOf(p);
    if (found.gender == Gender.OPEN) {
      found.gender = gender;
    }
    return found;
  }

  private Person find(Phrase p) {
    Optional<Person> full = Optional.ofNullable(byFullName.get(p.key()));
    if (full.isPresent()) {
      return full.get();
    }
    String key = String.join(" ", words(p));
    Gender gender = genderOf(p);
    Optional<Person> best = Optional.empty();
    for (Person candidate : byPart.getOrDefault(key, List.of())) {
      boolean fits =
          gender == Gender.OPEN || candidate.gender == Gender.OPEN || candidate.gender == gender;
      if (fits
          && !isRelative(candidate, key)
          && best.map(b -> isBetter(candidate, b, key)).orElse(true)) {
        best = Optional.of(candidate);
      }
    }
    return best.or(() -> misspelt(key))
        .orElseGet(
            () -> byShortName.computeIfAbsent(key + gender(gender), k -> new Person(key, gender)));
  }

  /** The only person whose family name differs by a slip: "Ms Bachtman" for Lydia Buchtman. */
  private Optional<Person> misspelt(String key) {
    boolean other = lexicon.isSurname(key) || lexicon.isGivenName(key) || key.indexOf(' ') > 0;
    if (other || key.length() <= CLOSE || byFullName.size() > MOST) {
      return Optional.empty();
    }
    List<Person> near =
        byFullName.values().stream().distinct().filter(p -> isSlip(key, p.familyName())).toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  private static boolean isSlip(String a, String b) {
    int most = Math.min(a.length(), b.length()) > LONG ? 2 : 1;
    boolean ending = a.startsWith(b) || b.startsWith(a); // "Petrov" and "Petrova" are two
    return b.length() > CLOSE
        && !ending
        && a.charAt(0) == b.charAt(0)
        && Spelling.distance(a, b) <= most;
  }

  private static String gender(Gender gender) {
    return gender == Gender.WOMAN ? " w" : "";
  }

  /** A family name speaks before a given name, then whoever was named last. */
  private static boolean isBetter(Person a, Person b, String key) {
    boolean aLast = a.key.endsWith(" " + key);
    boolean bLast = b.key.endsWith(" " + key);
    return aLast == bLast ? a.lastSeen > b.lastSeen : aLast;
  }

  private Gender genderOf(Phrase p) {
    if (lexicon.is(WordClass.HONORIFICS_OF_MEN, p.title())) {
      return Gender.MAN;
    }
    return lexicon.is(WordClass.HONORIFICS_OF_WOMEN, p.title()) ? Gender.WOMAN : Gender.OPEN;
  }

  private static String[] words(Phrase p) {
    return p.key().split(" ");
  }
}
