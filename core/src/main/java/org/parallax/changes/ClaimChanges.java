package org.parallax.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.parallax.claims.Polarity;
import org.parallax.language.Terms;
import org.parallax.model.Claim;
import org.parallax.model.StoryChange;
import org.parallax.model.StoryChange.How;

/** What became of the claims. For two states. */
final class ClaimChanges {

  private final State before;
  private final State after;
  private final Pairing<Claim> pairing;

  ClaimChanges(State before, State after) {
    this.before = before;
    this.after = after;
    List<Side<Claim>> earlier = sides(before, a -> a);
    var known = new Anchors(earlier.stream().flatMap(s -> s.anchors().stream()).toList());
    this.pairing = new Pairing<>(earlier, sides(after, known::known), ClaimChanges::isOneClaim);
  }

  List<StoryChange> find() {
    List<StoryChange> changes = new ArrayList<>();
    for (Pairing.Pair<Claim> pair : pairing.pairs()) {
      Claim was = pair.before().what();
      Claim is = pair.after().what();
      if (was.agreement() != is.agreement() && hasOtherPlaces(pair)) {
        changes.add(change(How.CHANGED, Optional.of(was), Optional.of(is)));
      }
    }
    for (Side<Claim> fresh : pairing.fresh()) {
      changes.add(change(How.NEW, Optional.empty(), Optional.of(fresh.what())));
    }
    for (Side<Claim> gone : pairing.gone()) {
      changes.add(change(How.GONE, Optional.of(gone.what()), Optional.empty()));
    }
    return changes;
  }

  /** Somebody has come to say it, or says it no longer; not just gathered in another way. */
  private boolean hasOtherPlaces(Pairing.Pair<Claim> pair) {
    return !pairing.placesBefore().containsAll(pair.after().anchors())
        || !pairing.placesAfter().containsAll(pair.before().anchors());
  }

  private StoryChange change(How how, Optional<Claim> was, Optional<Claim> is) {
    return new StoryChange.OfClaim(
        how,
        is.or(() -> was).map(Claim::text).orElse(""),
        was.map(Claim::agreement),
        is.map(Claim::agreement),
        is.map(c -> origins(c, after)).or(() -> was.map(c -> origins(c, before))).orElse(List.of()),
        was.map(before::places).orElse(List.of()),
        is.map(after::places).orElse(List.of()));
  }

  private static List<String> origins(Claim claim, State state) {
    return claim.origins().stream().map(state::name).toList();
  }

  /** The same words with other numbers, or turned round, are another claim. */
  private static boolean isOneClaim(Claim earlier, Claim later) {
    return numbers(earlier).equals(numbers(later))
        && !Polarity.of(earlier.text()).opposes(Polarity.of(later.text()));
  }

  private static Set<String> numbers(Claim claim) {
    return Terms.stems(claim.text()).stream()
        .filter(s -> Character.isDigit(s.charAt(0)))
        .collect(Collectors.toSet());
  }

  private static List<Side<Claim>> sides(State state, UnaryOperator<Anchor> known) {
    return state.story().claims().stream()
        .map(
            c ->
                new Side<>(
                    c,
                    state.places(c).stream()
                        .map(state::anchor)
                        .map(known)
                        .collect(Collectors.toSet()),
                    Terms.stems(c.text())))
        .toList();
  }
}
