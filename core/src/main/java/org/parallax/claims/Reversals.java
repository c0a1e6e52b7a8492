package org.parallax.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.parallax.model.Statement;

/**
 * Finds where a report itself tells that somebody walked something back: what they "had said" or
 * denied stands beside what they now admit. Stateless.
 */
final class Reversals {

  /** How far the two remarks may stand apart, in UTF-16 code units. */
  private static final int NEAR = 300;

  /** Propositions of a report between the two. */
  private static final int BETWEEN = 3;

  private static final Pattern ADMITS =
      Pattern.compile(
          "\\b(?:admit|acknowledg|conced|confess|backtrack|retract|withdr|apologi|revers|accept)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CONFIRMS =
      Pattern.compile(ADMITS.pattern() + "|\\bconfirm", Pattern.CASE_INSENSITIVE);

  private static final Pattern NOW =
      Pattern.compile("\\b(?:now|no longer|after all|instead)\\b", Pattern.CASE_INSENSITIVE);

  private Reversals() {}

  /**
   * Puts each walk-back to what is walked back.
   *
   * @param propositions of a story, in reading order
   * @param home the cluster of a proposition
   * @param side the body that its origin speaks for
   */
  static void mark(
      List<Proposition> propositions,
      Function<Proposition, Cluster> home,
      Function<Proposition, String> side) {
    for (int i = 0; i < propositions.size(); i++) {
      Proposition recalled = propositions.get(i);
      if (!recalled.isRecalled() || recalled.origin().isEmpty()) {
        continue;
      }
      reversal(recalled, around(propositions, i), side)
          .filter(now -> home.apply(now) != home.apply(recalled))
          .ifPresent(now -> home.apply(recalled).addReversal(now, recalled));
    }
  }

  private static List<Proposition> around(List<Proposition> all, int at) {
    List<Proposition> around =
        new ArrayList<>(all.subList(at + 1, Math.min(all.size(), at + 1 + BETWEEN)));
    around.addAll(all.subList(Math.max(0, at - BETWEEN), at).reversed());
    return around;
  }

  private static Optional<Proposition> reversal(
      Proposition recalled, List<Proposition> around, Function<Proposition, String> side) {
    return around.stream()
        .filter(p -> p.statement().isPresent() && !p.isRecalled())
        .filter(p -> p.report().id().equals(recalled.report().id()) && isNear(p, recalled))
        .filter(p -> p.origin().isPresent() && side.apply(p).equals(side.apply(recalled)))
        .filter(p -> isTurn(p, recalled))
        .findFirst();
  }

  private static boolean isTurn(Proposition p, Proposition recalled) {
    boolean told =
        switch (p.toThing()) {
          case ASSERTS, EXPECTS -> true;
          case DENIES, NEITHER, DOUBTS, DEMANDS, ASKS -> false;
        };
    // What was denied before and is confirmed now has turned; what was said before has not.
    Pattern turn = recalled.toThing() == Statement.Stance.DENIES ? CONFIRMS : ADMITS;
    boolean admits =
        p.statement()
            .flatMap(Statement::cue)
            .filter(c -> turn.matcher(p.report().words(c.spans().getLast())).find())
            .isPresent();
    return told && (admits || NOW.matcher(p.text()).find());
  }

  private static boolean isNear(Proposition a, Proposition b) {
    int apart =
        Math.max(a.at().span().start(), b.at().span().start())
            - Math.min(a.at().span().end(), b.at().span().end());
    return apart <= NEAR;
  }
}
