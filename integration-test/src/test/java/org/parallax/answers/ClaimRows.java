package org.parallax.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Position;
import org.parallax.model.Statement.Stance;

/** Judges the rows on claims. */
final class ClaimRows {

  private final Surveyed story;

  /** The members of each claim, by its id. */
  private final Map<String, List<Member>> members = new TreeMap<>();

  ClaimRows(Surveyed story) {
    this.story = story;
    story.story().claims().forEach(c -> members.put(c.id(), membersOf(c)));
  }

  /**
   * A statement or a sentence of a claim.
   *
   * @param words its content
   * @param whole with source and cue
   * @param loose with its surroundings
   * @param said the statement, of which a writer's own sentence has none
   * @param origin how the party is called that it goes back to
   */
  record Member(
      String report,
      String words,
      String whole,
      String loose,
      List<Said> said,
      List<String> origin) {}

  /**
   * A claim that is about a row.
   *
   * @param tight the claim's own words fit, not just those around
   * @param seen in how many of the row's reports
   */
  private record Candidate(Claim claim, boolean tight, long seen) {}

  List<Member> members(Claim claim) {
    return members.getOrDefault(claim.id(), List.of());
  }

  Verdict.State judge(Row row) {
    List<Candidate> pool = pool(row);
    if (pool.isEmpty()) {
      return Verdict.State.MISSED;
    }
    if (pool.stream().anyMatch(c -> isRight(row, c.claim()))) {
      return Verdict.State.FOUND;
    }
    List<String> accepted = row.accepted("agreement");
    boolean noneAgrees =
        pool.stream().noneMatch(c -> accepted.contains(c.claim().agreement().label()));
    return noneAgrees && pool.stream().anyMatch(Candidate::tight)
        ? Verdict.State.VIOLATED
        : Verdict.State.MISSED;
  }

  /** The claims about the row; a small one does not stand in for a wide one that is wrong. */
  private List<Candidate> pool(Row row) {
    Set<String> wanted = new TreeSet<>(row.reports());
    List<Candidate> found = new ArrayList<>();
    for (Claim claim : story.story().claims()) {
      boolean whole = row.fits("about_re", claim.text());
      List<Member> all = members(claim);
      List<Member> tight =
          all.stream()
              .filter(
                  m -> whole || row.fits("about_re", m.words()) || row.fits("about_re", m.whole()))
              .toList();
      List<Member> loose =
          all.stream()
              .filter(
                  m -> whole || row.fits("about_re", m.loose()) || row.fits("about_re", m.whole()))
              .toList();
      if ((!whole && 3 * loose.size() < all.size()) || loose.isEmpty()) {
        continue; // a claim that gathers everything is not about it
      }
      if (whole || !tight.isEmpty()) {
        found.add(new Candidate(claim, true, seen(tight, wanted)));
      }
      found.add(new Candidate(claim, false, seen(loose, wanted)));
    }
    long widest = widest(found, true);
    long over = widest(found, false);
    return found.stream()
        .filter(c -> c.tight() ? 2 * c.seen() >= widest : c.seen() > widest && 2 * c.seen() >= over)
        .sorted(Comparator.comparingLong(Candidate::seen).reversed())
        .toList();
  }

  private static long widest(List<Candidate> found, boolean tight) {
    return found.stream()
        .filter(c -> c.tight() == tight)
        .mapToLong(Candidate::seen)
        .max()
        .orElse(0);
  }

  private static long seen(List<Member> members, Set<String> wanted) {
    return members.stream().map(Member::report).filter(wanted::contains).distinct().count();
  }

  private boolean isRight(Row row, Claim claim) {
    if (!row.accepted("agreement").contains(claim.agreement().label())) {
      return false;
    }
    List<String> yes = side(claim, true);
    if (row.has("asserted_by_re") && !row.fitsAny("asserted_by_re", yes)) {
      return false;
    }
    boolean disputed =
        row.text("agreement").equals("disputed")
            && claim.agreement() == Claim.Agreement.DISPUTED
            && row.has("denied_by_re");
    if (disputed && !row.fitsAny("denied_by_re", side(claim, false))) {
      return false;
    }
    return row.reports().size() == 1
        || claim.outlets() > 1
        || members(claim).stream().map(Member::report).distinct().count() > 1;
  }

  /** Names on the asserting or on the denying side, those of incompatible claims turned round. */
  private List<String> side(Claim claim, boolean asserting) {
    List<String> names = ownSide(claim, asserting);
    claim.against().forEach(c -> names.addAll(ownSide(story.claim(c), !asserting)));
    return names;
  }

  private List<String> ownSide(Claim claim, boolean asserting) {
    List<String> names = new ArrayList<>();
    List<Citation> seen = new ArrayList<>();
    for (Position position : story.story().positions()) {
      if (position.claim().filter(claim.id()::equals).isPresent()) {
        for (Position.Move move : position.moves()) {
          seen.add(move.place());
          if (isOn(asserting, move.stance())) {
            names.addAll(story.names(position.party()));
            names.addAll(story.voice(move.place(), Optional.of(position.party())));
          }
        }
      }
    }
    for (Member member : members(claim)) {
      for (Said said : member.said()) {
        boolean known =
            seen.stream()
                .anyMatch(
                    p ->
                        p.report().equals(member.report())
                            && p.span().overlaps(said.whole().span()));
        if (!known && isOn(asserting, said.stance())) {
          names.addAll(said.voices());
        }
      }
      if (asserting) {
        names.addAll(member.origin());
      }
    }
    if (asserting) {
      claim.origins().forEach(o -> names.addAll(story.names(o)));
    }
    return names;
  }

  private static boolean isOn(boolean asserting, Stance stance) {
    return switch (stance) {
      case ASSERTS, EXPECTS, DEMANDS -> asserting;
      case DENIES -> !asserting;
      case NEITHER, DOUBTS, ASKS -> false;
    };
  }

  private List<Member> membersOf(Claim claim) {
    List<Member> found = new ArrayList<>();
    for (Claim.Support support : claim.statements()) {
      Said said = story.said(support.report(), support.statement());
      found.add(
          new Member(
              support.report(),
              said.words(),
              story.words(said.whole()),
              story.words(said.content(), Surveyed.REACH),
              List.of(said),
              support.origin().map(story::names).orElse(List.of())));
    }
    List<Citation> own = new ArrayList<>(claim.places());
    own.add(claim.first());
    for (Citation place : own) {
      String words = story.words(place);
      String loose = story.words(place, Surveyed.REACH);
      found.add(new Member(place.report(), words, words, loose, List.of(), List.of()));
    }
    return found;
  }
}
