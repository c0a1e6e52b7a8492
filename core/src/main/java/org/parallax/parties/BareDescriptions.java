package org.parallax.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Actor;
import org.parallax.model.Mention;
import org.parallax.model.Party;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.names.Bodies;

/**
 * Joins what a report only calls by its sort ("the company", "the league") with the one body of
 * that sort that the report has named before: the one of the same sentence, else the only one, else
 * the only one of the report's opening. A body of which nothing tells the sort may be a company
 * where the opening names it. Where two compete it is neither. A throwaway of one call.
 */
final class BareDescriptions {

  private final Sorts sorts;
  private final List<Appearance> all;
  private final Joining joining;
  private final SortEvidence evidence;
  private final Map<Party.Member, Integer> numbers = new HashMap<>();

  BareDescriptions(Sorts sorts, Bodies bodies, List<Appearance> all, Joining joining) {
    this.sorts = sorts;
    this.all = all;
    this.joining = joining;
    this.evidence = new SortEvidence(sorts, bodies, joining);
    for (int i = 0; i < all.size(); i++) {
      numbers.putIfAbsent(all.get(i).member(), i);
    }
  }

  /** The noun of a description that has no other word: "the company", "Company" in a headline. */
  static Optional<String> noun(String name) {
    boolean the = name.regionMatches(true, 0, "the ", 0, 4);
    String noun = the ? name.substring(4) : name;
    boolean bare = noun.indexOf(' ') < 0 && (isSmall(noun) ? the : isTitled(noun));
    return bare ? Optional.of(noun) : Optional.empty();
  }

  private static boolean isTitled(String noun) {
    return !noun.isEmpty() && Character.isUpperCase(noun.charAt(0)) && isSmall(noun.substring(1));
  }

  private static boolean isSmall(String noun) {
    return !noun.isEmpty() && noun.chars().allMatch(Character::isLowerCase);
  }

  void join(List<Report> reports) {
    List<List<Named>> named = new ArrayList<>();
    for (Report report : reports) {
      named.add(named(report));
    }
    for (int r = 0; r < reports.size(); r++) {
      Opening opening = Opening.of(reports.get(r));
      Set<Integer> joined = new HashSet<>();
      for (Mention mention : reports.get(r).findings().mentions()) {
        Optional<Integer> bare = number(reports.get(r), mention).filter(this::isBare);
        if (bare.isPresent() && joined.add(bare.get())) {
          Span sentence = Opening.sentence(reports.get(r), mention.span());
          join(bare.get(), mention.span().start(), sentence, new Scope(named.get(r), opening));
        }
      }
    }
  }

  /** A mention of a body by its name. */
  private record Named(int at, int appearance) {}

  /** What a report names, and what it begins with. */
  private record Scope(List<Named> named, Opening opening) {}

  /** The names of bodies in {@code report}, from which it is learnt of what sort they are. */
  private List<Named> named(Report report) {
    List<Named> named = new ArrayList<>();
    for (Mention mention : report.findings().mentions()) {
      number(report, mention)
          .filter(i -> isNamed(all.get(i)))
          .ifPresent(
              i -> {
                all.get(i).names().forEach(n -> evidence.name(i, n));
                evidence.mention(i, report, mention);
                named.add(new Named(mention.span().start(), i));
              });
    }
    return named;
  }

  private Optional<Integer> number(Report report, Mention mention) {
    return mention
        .actor()
        .flatMap(id -> Optional.ofNullable(numbers.get(new Party.Member(report.id(), id))));
  }

  private void join(int i, int at, Span sentence, Scope scope) {
    Appearance bare = all.get(i);
    noun(bare.actor().name())
        .flatMap(sorts::of)
        .flatMap(
            sort ->
                meant(sort, at, sentence, scope)
                    // "The developer" is as often a person.
                    .filter(h -> !bare.isPerson() || evidence.fits(joining.of(h), sort)))
        .ifPresent(
            holder -> {
              all.set(i, bare.meaning(all.get(holder).actor()));
              joining.join(holder, i);
            });
  }

  private Optional<Integer> meant(int sort, int at, Span sentence, Scope scope) {
    Candidates near = new Candidates();
    Candidates far = new Candidates();
    Set<Integer> opened = new HashSet<>();
    for (Named n : scope.named) {
      boolean before = n.at < at;
      boolean opens =
          n.at < scope.opening.end()
              || all.get(n.appearance).names().stream().anyMatch(scope.opening::isInTitle);
      if (before || opens) {
        far.add(n.appearance, sort);
        if (opens) {
          opened.add(joining.of(n.appearance));
        }
        if (before && n.at >= sentence.start()) {
          near.add(n.appearance, sort);
        }
      }
    }
    return near.isEmpty() ? far.one(opened, sorts.isCompany(sort)) : near.only();
  }

  /** Bodies that could be meant. */
  private final class Candidates {
    private final Set<Integer> fitting = new HashSet<>();
    private final Set<Integer> open = new HashSet<>();
    private final Map<Integer, Integer> holders = new HashMap<>();

    void add(int appearance, int sort) {
      int party = joining.of(appearance);
      if (sort == Sorts.COMPANY && !isOrganisation(appearance)) {
        return;
      }
      if (evidence.fits(party, sort)) {
        fitting.add(party);
        holders.putIfAbsent(party, appearance);
      } else if (sorts.isCompany(sort) && isOrganisation(appearance) && evidence.isOpen(party)) {
        open.add(party);
        holders.putIfAbsent(party, appearance);
      }
    }

    boolean isEmpty() {
      return holders.isEmpty();
    }

    /** The one of that sort where no other could be one. */
    Optional<Integer> only() {
      return open.isEmpty() ? one(fitting) : Optional.empty();
    }

    /** The one of that sort; open ones count where the report opens with them. */
    Optional<Integer> one(Set<Integer> opened, boolean company) {
      Set<Integer> all = new HashSet<>(open);
      all.retainAll(company ? opened : Set.of());
      all.addAll(fitting);
      Set<Integer> ofOpening = new HashSet<>(all);
      ofOpening.retainAll(opened);
      return one(all).or(() -> one(ofOpening));
    }

    private Optional<Integer> one(Set<Integer> parties) {
      return parties.size() == 1
          ? parties.stream().findFirst().map(p -> holders.getOrDefault(p, p))
          : Optional.empty();
    }
  }

  private boolean isBare(int i) {
    return all.get(i).actor().type() != Actor.Type.GROUP
        && noun(all.get(i).actor().name()).flatMap(sorts::of).isPresent();
  }

  private boolean isOrganisation(int i) {
    return all.get(i).actor().type() == Actor.Type.ORGANISATION;
  }

  /** Whether it has a name of its own. */
  private boolean isNamed(Appearance a) {
    String name = a.actor().name();
    boolean body =
        a.actor().type() == Actor.Type.ORGANISATION || a.actor().type() == Actor.Type.PUBLICATION;
    return body
        && Character.isUpperCase(name.codePointAt(0))
        && (Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ') + 1))
            || name.endsWith(" news"))
        && noun(name).flatMap(sorts::of).isEmpty();
  }
}
