package org.parallax.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Toponym;

/** Finds the place of a figure among the places of its sentence. */
final class Whereabouts {

  private static final Set<String> LOCATIVE =
      Set.of(
          "in", "at", "near", "across", "throughout", "around", "outside", "inside", "from",
          "within", "of", "over", "to");

  /** How far before a place its preposition can stand: "in the eastern part of". */
  private static final int REACH = 4;

  private final Words words;
  private final List<Toponym> places;
  private final List<Integer> at = new ArrayList<>();

  Whereabouts(Words words, List<Toponym> places) {
    this.words = words;
    this.places = places;
    int i = 0;
    for (Toponym place : places) {
      while (i < words.size() && words.at(i).span().start() < place.span().start()) {
        i++;
      }
      at.add(i);
    }
  }

  /** The place where the {@code n}th of {@code drafts} holds, as far as its sentence tells. */
  Optional<Toponym> of(List<Draft> drafts, int n) {
    int from = drafts.get(n).from;
    int before = n == 0 ? 0 : drafts.get(n - 1).to;
    int end = n + 1 < drafts.size() ? drafts.get(n + 1).from : words.size();
    return behind(drafts.get(n).to, end)
        .or(() -> inFront(before, from))
        .or(() -> n == 0 ? Optional.empty() : drafts.get(n - 1).where);
  }

  /** The first place between the two words that a preposition leads to. */
  private Optional<Toponym> behind(int from, int to) {
    for (int k = 0; k < places.size(); k++) {
      if (at.get(k) >= from && at.get(k) < to && isLocative(at.get(k), from)) {
        return Optional.of(places.get(k));
      }
    }
    return Optional.empty();
  }

  /** The last place between the two words: "Arden has 12 cases", "In Arden, 12 people". */
  private Optional<Toponym> inFront(int from, int to) {
    for (int k = places.size() - 1; k >= 0; k--) {
      if (at.get(k) >= from && at.get(k) < to) {
        return Optional.of(places.get(k));
      }
    }
    return Optional.empty();
  }

  private boolean isLocative(int place, int least) {
    for (int i = place - 1; i >= Math.max(least, place - REACH); i--) {
      if (words.in(i, LOCATIVE)) {
        return true;
      }
      if (words.at(i).isVerb() || !words.at(i).isLetters()) {
        return false;
      }
    }
    return false;
  }
}
