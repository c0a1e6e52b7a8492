package org.parallax.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Actor;
import org.parallax.names.Bodies;
import org.parallax.names.Folding;
import org.parallax.names.Governments;

/** The bodies among the parties of a story, found by a phrase. A throwaway of one call. */
final class OfficialBodies {

  /** Nouns that head the description of a body. */
  static final Set<String> HEADS =
      Set.of(
          "ministry",
          "department",
          "service",
          "agency",
          "union",
          "office",
          "council",
          "authority",
          "company",
          "firm",
          "party",
          "commission",
          "committee",
          "court",
          "bank",
          "police",
          "army",
          "navy",
          "hospital",
          "university",
          "association",
          "federation",
          "charity");

  private static final int LONGEST = 4;

  private final Governments governments;
  private final Bodies known;
  private final Joining joining;
  private final Map<Integer, BodyName> fullest = new HashMap<>();
  private final Map<Integer, Set<String>> reports = new HashMap<>();
  private final Map<String, Set<Integer>> byHead = new HashMap<>();
  private final Map<String, Integer> seats = new HashMap<>();

  OfficialBodies(Governments governments, Bodies known, List<Appearance> all, Joining joining) {
    this.governments = governments;
    this.known = known;
    this.joining = joining;
    for (int i = 0; i < all.size(); i++) {
      Appearance a = all.get(i);
      int of = joining.of(i);
      if (a.actor().type() == Actor.Type.PLACE_GOVERNMENT) {
        seats.put(Folding.fold(a.actor().name()), of);
      } else if (a.actor().type() == Actor.Type.ORGANISATION) {
        a.names().forEach(name -> note(of, a.member().report(), name));
      }
    }
  }

  private void note(int of, String report, String name) {
    BodyName body = BodyName.of(name, governments, known);
    reports.computeIfAbsent(of, k -> new TreeSet<>()).add(report);
    byHead.computeIfAbsent(DescriptionJoiner.head(name), k -> new TreeSet<>()).add(of);
    fullest.merge(of, body, (a, b) -> b.words().size() > a.words().size() ? b : a);
  }

  /** The one body that the words can mean in that report; a government only by its name. */
  Optional<Integer> find(String report, List<String> words, boolean governmentToo) {
    List<String> plain = new ArrayList<>(words);
    plain.set(plain.size() - 1, plain.getLast().replaceAll("('s|')$", ""));
    String phrase = String.join(" ", plain);
    Integer seat = seats.get(Folding.fold(phrase));
    if (seat != null) {
      return governmentToo ? Optional.of(joining.of(seat)) : Optional.empty();
    }
    BodyName body = BodyName.of(phrase, governments, known);
    List<Integer> fits =
        byHead.getOrDefault(DescriptionJoiner.head(phrase), Set.of()).stream()
            .filter(of -> fits(report, body, of))
            .toList();
    return fits.size() == 1 ? Optional.of(fits.getFirst()) : Optional.empty();
  }

  /** The same words anywhere; fewer or more only where the report itself speaks of the body. */
  private boolean fits(String report, BodyName phrase, int of) {
    BodyName body = fullest.getOrDefault(of, phrase);
    boolean differ =
        phrase.country().isPresent()
            && body.country().isPresent()
            && !phrase.country().equals(body.country());
    if (differ) {
      return false;
    }
    boolean same = phrase.words().equals(body.words()) && phrase.country().equals(body.country());
    boolean here = reports.getOrDefault(of, Set.of()).contains(report);
    return same
        || (here
            && (body.words().containsAll(phrase.words())
                || (!body.words().equals(Set.of("ministry"))
                    && phrase.words().containsAll(body.words()))));
  }

  /** The first body of a sentence, by the noun that heads it. */
  Optional<Integer> firstIn(String report, List<String> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (HEADS.contains(Folding.fold(sentence.get(i)))) {
        int from = i;
        while (from > 0 && i - from < LONGEST && isInside(sentence.get(from - 1))) {
          from--;
        }
        return find(report, sentence.subList(from, i + 1), false);
      }
    }
    return Optional.empty();
  }

  /** Whether what follows the first of the words belongs to the same name: "Varn | dock union". */
  static boolean goesOn(List<String> words) {
    for (String word : words.subList(1, Math.min(words.size(), LONGEST))) {
      if (!isInside(word)) {
        return false;
      }
      if (HEADS.contains(Folding.fold(word))) {
        return true;
      }
    }
    return words.size() > 1 && words.getFirst().endsWith("'s");
  }

  private static boolean isInside(String word) {
    return !Set.of("the", "a", "an", ",", "of", "that", "his", "her", "its", "by", "to", "and")
        .contains(word.toLowerCase(java.util.Locale.ROOT));
  }
}
