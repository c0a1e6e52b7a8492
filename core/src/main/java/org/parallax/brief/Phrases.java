package org.parallax.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.brief.PartyNames.Name;
import org.parallax.model.BriefSentence;
import org.parallax.model.BriefSentence.Kind;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Ledger;
import org.parallax.model.Position;
import org.parallax.model.Statement;

/** Puts findings into sentences of the brief with their places. For one story. */
final class Phrases {

  private static final int MOST_ENTRIES = 8;
  private static final int MOST_CITES = 6;
  private static final int MOST_STEPS = 3;
  private static final int MOST_NAMES = 3;

  /** Reports that name no outlet stand together, so that nobody has to be told so twice. */
  private static final String UNNAMED = "reports of unknown outlets";

  private final Words words;
  private final PartyNames names;

  Phrases(Words words, PartyNames names) {
    this.words = words;
    this.names = names;
  }

  /** What is claimed, by whom, and whether it is disputed. */
  Optional<BriefSentence> claim(Claim claim) {
    Optional<Citation> place = words.place(claim);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    Set<Citation> cites = new LinkedHashSet<>(List.of(place.get()));
    String lead =
        switch (claim.agreement()) {
          case AGREED -> "Agreed: ";
          case DISPUTED -> "Disputed: ";
          case SINGLE_ORIGIN -> "From one origin: ";
          case SUPERSEDED -> "Taken back: ";
        };
    String by = by(claim, cites);
    claim.statements().stream()
        .map(s -> words.content(s.report(), s.statement()))
        .flatMap(Optional::stream)
        .forEach(cites::add);
    cites.addAll(claim.places());
    return Optional.of(
        new BriefSentence(
            lead + words.sentence(place.get()) + by,
            Optional.of(Kind.of(claim.agreement())),
            cites.stream().limit(MOST_CITES).toList()));
  }

  /** Those it goes back to: one of one origin, none where only one of several has a name. */
  private String by(Claim claim, Set<Citation> cites) {
    List<String> origins =
        switch (claim.agreement()) {
          case AGREED, DISPUTED -> claim.origins();
          case SINGLE_ORIGIN, SUPERSEDED -> claim.origins().stream().limit(1).toList();
        };
    List<String> denying =
        claim.statements().stream()
            .filter(s -> s.stance() == Statement.Stance.DENIES)
            .flatMap(s -> s.origin().stream())
            .distinct()
            .toList();
    List<Name> asserters = named(origins.stream().filter(o -> !denying.contains(o)).toList());
    List<Name> deniers = named(denying);
    boolean enough = claim.agreement() != Claim.Agreement.AGREED || asserters.size() > 1;
    String asserted = enough ? join(asserters, cites) : "";
    String denied = join(deniers, cites);
    return asserted.isEmpty() && denied.isEmpty()
        ? ""
        : " ("
            + asserted
            + (denied.isEmpty() ? "" : (asserted.isEmpty() ? "" : "; ") + "denied by " + denied)
            + ")";
  }

  private List<Name> named(List<String> parties) {
    Map<String, Name> byWords = new LinkedHashMap<>();
    for (String party : parties) {
      names.of(party).filter(Name::isKnown).ifPresent(n -> byWords.putIfAbsent(n.words(), n));
    }
    return byWords.values().stream().limit(MOST_NAMES).toList();
  }

  private static String join(List<Name> names, Set<Citation> cites) {
    names.forEach(n -> n.at().ifPresent(cites::add));
    return String.join("; ", names.stream().map(Name::words).toList());
  }

  /** The figures that differ, each in its exact words. */
  Optional<BriefSentence> ledger(Ledger ledger) {
    Map<String, Set<String>> byParty = new LinkedHashMap<>();
    Set<Citation> cites = new LinkedHashSet<>();
    for (Ledger.Entry entry : ledger.entries()) {
      Optional<Name> name = entry.party().flatMap(names::of);
      String party = name.map(n -> n.isKnown() ? n.words() : UNNAMED).orElse("");
      if (!party.isEmpty() && (byParty.size() < MOST_ENTRIES || byParty.containsKey(party))) {
        Citation at = entry.places().getFirst();
        cites.add(at);
        name.flatMap(Name::at).ifPresent(cites::add);
        byParty.computeIfAbsent(party, n -> new LinkedHashSet<>()).add(words.of(at));
      }
    }
    if (byParty.values().stream().flatMap(Set::stream).distinct().count() < 2) {
      return Optional.empty();
    }
    // A number in a subject would be one without a place.
    boolean plain = ledger.subject().chars().noneMatch(Character::isDigit);
    String subject = plain && !ledger.subject().isEmpty() ? " for " + ledger.subject() : "";
    String lead =
        switch (ledger.conflict()) {
          case RIVAL -> "Figures differ" + subject + ": ";
          case REVISED -> "Figures revised" + subject + ": ";
          case NONE -> "Figures agree" + subject + ": ";
        };
    List<String> lines = new ArrayList<>();
    byParty.forEach(
        (party, figures) ->
            lines.add(
                party + ": " + String.join(party.equals(UNNAMED) ? ", " : ", then ", figures)));
    return Optional.of(
        new BriefSentence(
            lead + String.join("; ", lines) + ".", Optional.of(Kind.FIGURES), List.copyOf(cites)));
  }

  /** How a party moved, each step in the words of the report that tells of it. */
  Optional<BriefSentence> position(Position position) {
    Optional<Name> name = names.of(position.party()).filter(Name::isKnown);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Set<Citation> cites = new LinkedHashSet<>();
    name.get().at().ifPresent(cites::add);
    List<String> steps = new ArrayList<>();
    String last = "";
    for (Position.Move move : position.moves()) {
      String verb = verb(move.stance());
      if (!verb.equals(last) && steps.size() < MOST_STEPS) {
        String by = steps.isEmpty() ? " by " + name.get().words() : "";
        steps.add(verb + by + ": " + words.sentence(move.place()));
        cites.add(move.place());
        last = verb;
      }
    }
    String told = String.join(" Then ", steps);
    return Optional.of(
        new BriefSentence(
            Character.toUpperCase(told.charAt(0)) + told.substring(1),
            Optional.of(Kind.POSITION),
            List.copyOf(cites)));
  }

  /** In a form that fits one and many. */
  private static String verb(Statement.Stance stance) {
    return switch (stance) {
      case ASSERTS -> "asserted";
      case DENIES -> "denied";
      case NEITHER -> "neither confirmed nor denied";
      case DOUBTS -> "doubted";
      case EXPECTS -> "expected";
      case DEMANDS -> "demanded";
      case ASKS -> "asked";
    };
  }
}
