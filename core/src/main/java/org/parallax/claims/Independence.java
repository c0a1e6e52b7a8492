package org.parallax.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.credits.NewsAgencies;
import org.parallax.language.Terms;
import org.parallax.lexicon.WordList;
import org.parallax.model.Actor;
import org.parallax.model.Party;
import org.parallax.model.Statement;
import org.parallax.parties.Parties;

/**
 * Tells whether two who say the same are certainly two, so that they agree and do not only repeat
 * each other. "The man" may be whom another report names, an outlet passes on what it heard, and
 * two writers who use the same words have them from one. For one story.
 */
final class Independence {

  private static final Set<String> MEDIA = WordList.words(Independence.class, "media.txt");

  private static final Pattern DEFINITE =
      Pattern.compile(
          "^(?:the|this|that|these|those|his|her|its|their)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern INDEFINITE =
      Pattern.compile("^[“\"]?(?:a|an|another|one)\\b", Pattern.CASE_INSENSITIVE);

  private static final Set<String> GENERIC = WordList.words(Independence.class, "generic.txt");

  /** What follows the noun that a description is about. */
  private static final Pattern BEHIND_HEAD =
      Pattern.compile(" (?:of|from|in|at|on|with|for|by|who|which|that|close|near)\\b|,");

  /** Words in which speakers tell of themselves: "she paid for it", "my father". */
  private static final Pattern OF_ONESELF =
      Pattern.compile(
          "^[“\"‘']?(?i:he|she|they|his|her|their|to)\\b|\\b(?:I|(?i:my|me|myself))\\b");

  /** Members of each side that are held against each other. */
  private static final int FEW = 8;

  private final Parties parties;
  private final Lineage lineage;

  /** By party the ids of the reports that credit it with something. */
  private final Map<String, Set<String>> creditedIn = new HashMap<>();

  /** By report the outlets and agencies that it has something from. */
  private final Map<String, Set<String>> relays = new HashMap<>();

  private final Map<String, Set<String>> stems = new HashMap<>();

  private final IdentityHashMap<Proposition, List<String>> words = new IdentityHashMap<>();

  Independence(Parties parties, Lineage lineage, List<Proposition> all) {
    this.parties = parties;
    this.lineage = lineage;
    for (Proposition p : all) {
      if (p.credited()) {
        p.origin()
            .ifPresent(
                o -> creditedIn.computeIfAbsent(o, k -> new HashSet<>()).add(p.report().id()));
      }
      p.statement().ifPresent(s -> heardFrom(p, s));
    }
  }

  private void heardFrom(Proposition p, Statement s) {
    Stream.concat(
            s.via().stream().flatMap(a -> parties.of(p.report().id(), a).stream()),
            parties.speaker(p.report(), s).stream())
        .filter(party -> isMedium(party) && isCapital(party.name()))
        .forEach(
            party -> relays.computeIfAbsent(p.report().id(), r -> new HashSet<>()).add(party.id()));
  }

  /**
   * Whether who says {@code a} and who says {@code b} of one claim are two origins beyond doubt.
   *
   * @param a what one side says, its best known member first
   * @param b what the other says, likewise
   */
  boolean areTwo(List<Proposition> a, List<Proposition> b) {
    Proposition one = a.getFirst();
    Proposition two = b.getFirst();
    if (one.credited() != two.credited()) {
      return false;
    }
    return one.credited()
        ? areTwoSpeakers(one, two) && !isIntroduced(a, b) && !isIntroduced(b, a)
        : areTwoWriters(one, two);
  }

  /** Whether a name stands for the origin of {@code p}, and it speaks for itself. */
  boolean isKnown(Proposition p) {
    return party(p).filter(q -> isNamed(p, q) && !isMedium(q)).isPresent();
  }

  /** Whether the origin of the one is named after that of the other, or is it. */
  boolean areOneName(Proposition a, Proposition b) {
    Optional<Party> one = party(a);
    Optional<Party> two = party(b);
    return a.origin().equals(b.origin())
        || (one.isPresent()
            && two.isPresent()
            && (isNamedAfter(one.get(), two.get()) || isNamedAfter(two.get(), one.get())));
  }

  private boolean areTwoSpeakers(Proposition a, Proposition b) {
    Optional<Party> one = party(a);
    Optional<Party> two = party(b);
    if (one.isEmpty() || two.isEmpty() || !areTwoParties(one.get(), two.get())) {
      return false;
    }
    if (isNamed(a, one.get()) && isNamed(b, two.get())) {
      return true;
    }
    return !isDefinite(a, one.get())
        && !isDefinite(b, two.get())
        && !isOfOneself(a)
        && !isOfOneself(b)
        && areCreditedTogether(one.get(), two.get());
  }

  /**
   * Whether only a person without a name says {@code a}, in a report or in words that {@code b} is
   * from too: "a senior official said", and who that is stands further down.
   */
  private boolean isIntroduced(List<Proposition> a, List<Proposition> b) {
    return party(a.getFirst())
            .filter(p -> p.type() == Actor.Type.PERSON && !isNamed(a.getFirst(), p))
            .isPresent()
        && a.stream()
            .limit(FEW)
            .anyMatch(
                p ->
                    b.stream()
                        .limit(FEW)
                        .anyMatch(q -> p.report().id().equals(q.report().id()) || sameWords(p, q)));
  }

  private boolean areTwoParties(Party a, Party b) {
    return !isMedium(a)
        && !isMedium(b)
        && !parties.sideOf(a.id()).equals(parties.sideOf(b.id()))
        && !a.maybe().contains(b.id())
        && !b.maybe().contains(a.id())
        && !isNamedAfter(a, b)
        && !isNamedAfter(b, a);
  }

  /** Whether one report tells the two apart. */
  private boolean areCreditedTogether(Party a, Party b) {
    Set<String> ofOne = creditedIn.getOrDefault(a.id(), Set.of());
    return creditedIn.getOrDefault(b.id(), Set.of()).stream().anyMatch(ofOne::contains);
  }

  private boolean areTwoWriters(Proposition a, Proposition b) {
    String one = a.report().id();
    String two = b.report().id();
    Set<String> heard = relays.getOrDefault(one, Set.of());
    return !a.outlet().equals(b.outlet())
        && !lineage.source(one).equals(lineage.source(two))
        && relays.getOrDefault(two, Set.of()).stream().noneMatch(heard::contains)
        && !sameWords(a, b);
  }

  private boolean sameWords(Proposition a, Proposition b) {
    return SameWording.is(words(a), words(b));
  }

  private List<String> words(Proposition p) {
    return words.computeIfAbsent(p, q -> SameWording.words(q.text()));
  }

  private Optional<Party> party(Proposition p) {
    return p.origin().flatMap(parties::byId);
  }

  private static boolean isOfOneself(Proposition p) {
    return OF_ONESELF.matcher(p.text()).find();
  }

  /** Whether all words of a name of {@code a} are among those that tell who {@code b} is. */
  private boolean isNamedAfter(Party a, Party b) {
    return names(a)
        .map(this::stems)
        .anyMatch(name -> !name.isEmpty() && names(b).anyMatch(o -> stems(o).containsAll(name)));
  }

  private static Stream<String> names(Party party) {
    return Stream.concat(
        Stream.of(party.name()), party.aliases().stream().filter(Independence::isCapital));
  }

  private Set<String> stems(String name) {
    return stems.computeIfAbsent(name, Terms::stems);
  }

  /** "The man", "the company": whom it means stands somewhere else. */
  private static boolean isDefinite(Proposition p, Party party) {
    boolean anonymous = p.statement().flatMap(Statement::anonymous).orElse(false);
    return !isNamed(p, party)
        && DEFINITE.matcher(party.name()).find()
        && (anonymous || party.type() != Actor.Type.PERSON);
  }

  /** Whether a name, an office or a body that there is one of tells who says {@code p}. */
  private static boolean isNamed(Proposition p, Party party) {
    String name = BEHIND_HEAD.split(party.name(), 2)[0].strip();
    String head = name.substring(name.lastIndexOf(' ') + 1);
    if (party.type() == Actor.Type.PLACE_GOVERNMENT) {
      return true;
    }
    if (isCapital(head) && !DEFINITE.matcher(name).find()) {
      return true;
    }
    return !GENERIC.contains(head.toLowerCase(Locale.ROOT))
        && switch (party.type()) {
          case GROUP, PLACE_GOVERNMENT, PUBLICATION -> true;
          case ORGANISATION, UNKNOWN -> !INDEFINITE.matcher(name).find() && !isOfOneself(p);
          case PERSON -> isCapital(head);
        };
  }

  private static boolean isCapital(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase);
  }

  /** Whether it passes on what others say: an outlet, an agency, "reports". */
  private static boolean isMedium(Party party) {
    return party.type() == Actor.Type.PUBLICATION
        || NewsAgencies.isAgency(party.name())
        || Stream.of(party.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
            .anyMatch(MEDIA::contains);
  }
}
