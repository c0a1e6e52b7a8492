package org.parallax.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Party;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.model.Story;
import org.parallax.names.Folding;
import org.parallax.quotes.Wording;

/** One of two states of a story, with its reports under names that both share. For one run. */
final class State {

  private final Story story;
  private final UnaryOperator<String> shared;
  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, Party> parties = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Map<String, Statement>> statements = new HashMap<>();
  private final Map<String, Map<String, String>> actors = new HashMap<>();

  /**
   * Indexes {@code story}.
   *
   * @param shared the name that both states have for a report, by its id in this one
   */
  State(Story story, UnaryOperator<String> shared) {
    this.story = story;
    this.shared = shared;
    story.parties().forEach(p -> parties.put(p.id(), p));
    story.claims().forEach(c -> claims.put(c.id(), c));
    for (Report report : story.reports()) {
      reports.put(report.id(), report);
      Map<String, Statement> said = new HashMap<>();
      report.findings().statements().forEach(s -> said.put(s.id(), s));
      statements.put(report.id(), said);
      Map<String, String> names = new HashMap<>();
      report.findings().actors().forEach(a -> names.put(a.id(), a.name()));
      actors.put(report.id(), names);
    }
  }

  Story story() {
    return story;
  }

  /** What stands at a place, as words that are known again. */
  Anchor anchor(Citation at) {
    return anchor(at.report(), words(at));
  }

  /** The sentence in which a place lies. */
  Anchor sentence(Citation at) {
    Span sentence =
        report(at.report()).stream()
            .flatMap(r -> r.findings().sentences().stream())
            .filter(s -> s.overlaps(at.span()))
            .findFirst()
            .orElse(at.span());
    return anchor(at.report(), words(new Citation(at.report(), sentence)));
  }

  private Anchor anchor(String report, String words) {
    return new Anchor(shared.apply(report), Wording.words(words));
  }

  private Optional<Report> report(String id) {
    return Optional.ofNullable(reports.get(id));
  }

  private String words(Citation at) {
    return report(at.report()).map(r -> r.words(at.span())).orElse("");
  }

  Optional<Claim> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  /** Every place of a claim: contents of statements and the writers' own sentences. */
  List<Citation> places(Claim claim) {
    List<Citation> places = new ArrayList<>();
    for (Claim.Support support : claim.statements()) {
      Optional.ofNullable(
              statements.getOrDefault(support.report(), Map.of()).get(support.statement()))
          .ifPresent(
              s -> s.content().spans().forEach(x -> places.add(new Citation(support.report(), x))));
    }
    places.addAll(claim.places());
    return places;
  }

  /** What to call a party: its name; that of an outlet or a report is its id. */
  String name(String party) {
    return Optional.ofNullable(parties.get(party)).map(Party::name).orElse(party);
  }

  /** Names and actors of reports by which a party is known again. */
  Set<String> marks(String party) {
    Set<String> marks = new HashSet<>();
    Optional<Party> known = Optional.ofNullable(parties.get(party));
    String id = shared.apply(party);
    marks.add("name " + Folding.fold(shared.apply(known.map(Party::name).orElse(id))));
    for (Party found : known.stream().toList()) {
      Stream.concat(Stream.of(found.name()), found.aliases().stream())
          .filter(State::isName)
          .forEach(n -> marks.add("name " + Folding.fold(n)));
      for (Party.Member member : found.members()) {
        String name = actors.getOrDefault(member.report(), Map.of()).get(member.actor());
        if (name != null) {
          marks.add(shared.apply(member.report()) + " " + Folding.fold(name));
        }
      }
    }
    return marks;
  }

  /** A pronoun is no name outside its report. */
  private static boolean isName(String words) {
    return words.contains(" ") || words.chars().anyMatch(Character::isUpperCase);
  }
}
