package org.parallax.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.parallax.language.Terms;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Position;
import org.parallax.model.Statement.Stance;
import org.parallax.model.StoryChange;
import org.parallax.model.StoryChange.How;

/** What became of the parties' positions. For two states. */
final class PositionChanges {

  private final State before;
  private final State after;
  private final UnaryOperator<Anchor> known;
  private final PartyPairs parties;
  private final List<Side<Position>> earlier;
  private final Pairing<Position> pairing;
  private final List<StoryChange> changes = new ArrayList<>();

  PositionChanges(State before, State after, PartyPairs parties) {
    this.before = before;
    this.after = after;
    this.parties = parties;
    this.earlier = sides(before, a -> a);
    this.known = new Anchors(earlier.stream().flatMap(s -> s.anchors().stream()).toList())::known;
    this.pairing =
        new Pairing<>(earlier, sides(after, known), (a, b) -> parties.same(a.party(), b.party()));
  }

  List<StoryChange> find() {
    for (Pairing.Pair<Position> pair : pairing.pairs()) {
      moved(pair.before().what(), pair.after().what());
    }
    for (Side<Position> fresh : pairing.fresh()) {
      for (Stance stance : stances(fresh.what())) {
        if (isTold(stance) && !wasTold(fresh, stance)) {
          change(How.NEW, Optional.empty(), Optional.of(fresh.what()), stance, stance);
        }
      }
    }
    for (Side<Position> gone : pairing.gone()) {
      for (Stance stance : stances(gone.what())) {
        if (isTold(stance)) {
          change(How.GONE, Optional.of(gone.what()), Optional.empty(), stance, stance);
        }
      }
    }
    return changes;
  }

  /** A party that has taken another stance, or one of whose stances is told no longer. */
  private void moved(Position was, Position is) {
    List<Stance> earlier = stances(was);
    List<Stance> later = stances(is);
    boolean turned = false;
    for (Stance stance : later) {
      boolean fresh =
          !earlier.contains(stance)
              && places(is, stance).stream()
                  .map(after::anchor)
                  .map(known)
                  .noneMatch(pairing.placesBefore()::contains);
      if (fresh) {
        change(How.CHANGED, Optional.of(was), Optional.of(is), earlier.getLast(), stance);
        turned = true;
      }
    }
    for (Stance stance : earlier) {
      boolean gone =
          !later.contains(stance)
              && places(was, stance).stream()
                  .map(before::anchor)
                  .noneMatch(pairing.placesAfter()::contains);
      if (gone && !turned) {
        change(How.GONE, Optional.of(was), Optional.empty(), stance, stance);
      }
    }
  }

  private void change(
      How how, Optional<Position> was, Optional<Position> is, Stance from, Stance to) {
    changes.add(
        new StoryChange.OfPosition(
            how,
            is.map(p -> after.name(p.party()))
                .or(() -> was.map(p -> before.name(p.party())))
                .orElse(""),
            is.map(p -> topic(p, after)).or(() -> was.map(p -> topic(p, before))).orElse(""),
            was.map(p -> from),
            is.map(p -> to),
            was.map(p -> places(p, from)).orElse(List.of()),
            is.map(p -> places(p, to)).orElse(List.of())));
  }

  /**
   * That somebody asserts something is told by the claim; what is news by itself is that somebody
   * does not.
   */
  private static boolean isTold(Stance stance) {
    return switch (stance) {
      case DENIES, NEITHER, DOUBTS -> true;
      case ASSERTS, EXPECTS, DEMANDS, ASKS -> false;
    };
  }

  /** Whether the party held the same before, in words that said more. */
  private boolean wasTold(Side<Position> fresh, Stance stance) {
    return earlier.stream()
        .anyMatch(
            e ->
                stances(e.what()).contains(stance)
                    && e.stems().containsAll(fresh.stems())
                    && parties.same(e.what().party(), fresh.what().party()));
  }

  private static List<Stance> stances(Position position) {
    return position.moves().stream().map(Position.Move::stance).distinct().toList();
  }

  private static List<Citation> places(Position position, Stance stance) {
    return position.moves().stream()
        .filter(m -> m.stance() == stance)
        .map(Position.Move::place)
        .toList();
  }

  private static String topic(Position position, State state) {
    return position.claim().flatMap(state::claim).map(Claim::text).or(position::topic).orElse("");
  }

  private static List<Side<Position>> sides(State state, UnaryOperator<Anchor> known) {
    return state.story().positions().stream()
        .map(p -> new Side<>(p, anchors(p, state, known), Terms.stems(topic(p, state))))
        .toList();
  }

  private static Set<Anchor> anchors(Position position, State state, UnaryOperator<Anchor> known) {
    return position.moves().stream()
        .map(m -> known.apply(state.anchor(m.place())))
        .collect(Collectors.toSet());
  }
}
