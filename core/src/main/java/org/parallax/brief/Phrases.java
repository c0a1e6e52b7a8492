package org.parallax.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.BriefSentence;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Ledger;
import org.parallax.model.Party;
import org.parallax.model.Position;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.model.Story;

/** Puts findings into sentences of the brief with their places. For one story. */
final class Phrases {

  private static final int MOST_ENTRIES = 8;
  private static final int MOST_CITES = 6;
  private static final int MOST_STEPS = 3;

  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, Party> parties = new HashMap<>();

  Phrases(Story story) {
    story.reports().forEach(r -> reports.put(r.id(), r));
    story.parties().forEach(p -> parties.put(p.id(), p));
  }

  /** What is claimed, by whom, and whether it is disputed. */
  Optional<BriefSentence> claim(Claim claim) {
    Optional<Citation> words = place(claim);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Set<Citation> cites = new LinkedHashSet<>(List.of(words.get()));
    List<String> names = new ArrayList<>();
    for (String origin : claim.origins()) {
      name(origin).filter(n -> names.size() < 3).ifPresent(n -> names.add(use(n, cites)));
    }
    String lead =
        switch (claim.agreement()) {
          case AGREED -> "Agreed: ";
          case DISPUTED -> "Disputed: ";
          case SINGLE_ORIGIN -> names.isEmpty() ? "" : "From one origin: ";
          case SUPERSEDED -> "Taken back: ";
        };
    String by = names.isEmpty() ? "" : " (" + String.join("; ", names) + ")";
    claim.statements().stream()
        .map(s -> statement(s.report(), s.statement()))
        .flatMap(Optional::stream)
        .forEach(cites::add);
    cites.addAll(claim.places());
    return Optional.of(sentence(lead + stop(words(words.get())) + by, cites));
  }

  /** The figures that differ, each in its exact words. */
  Optional<BriefSentence> ledger(Ledger ledger) {
    Map<String, List<String>> byParty = new LinkedHashMap<>();
    Set<Citation> cites = new LinkedHashSet<>();
    for (Ledger.Entry entry : ledger.entries()) {
      Optional<Name> name = entry.party().flatMap(this::name);
      if (name.isPresent()
          && (byParty.size() < MOST_ENTRIES || byParty.containsKey(name.get().words()))) {
        Citation at = entry.places().getFirst();
        cites.add(at);
        byParty.computeIfAbsent(use(name.get(), cites), n -> new ArrayList<>()).add(words(at));
      }
    }
    if (byParty.values().stream().flatMap(List::stream).distinct().count() < 2) {
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
    byParty.forEach((party, words) -> lines.add(party + ": " + String.join(", then ", words)));
    return Optional.of(
        new BriefSentence(lead + String.join("; ", lines) + ".", List.copyOf(cites)));
  }

  /** How a party moved, each step in the words of the report that tells of it. */
  Optional<BriefSentence> position(Position position) {
    Optional<Name> name = name(position.party());
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Set<Citation> cites = new LinkedHashSet<>();
    String party = use(name.get(), cites);
    List<String> steps = new ArrayList<>();
    String last = "";
    for (Position.Move move : position.moves()) {
      String verb = verb(move.stance());
      if (!verb.equals(last) && steps.size() < MOST_STEPS) {
        steps.add(verb + ": " + words(move.place()));
        cites.add(move.place());
        last = verb;
      }
    }
    return Optional.of(
        new BriefSentence(party + " " + String.join("; then ", steps), List.copyOf(cites)));
  }

  private static String verb(Statement.Stance stance) {
    return switch (stance) {
      case ASSERTS -> "asserts";
      case DENIES -> "denies";
      case NEITHER -> "neither confirms nor denies";
      case DOUBTS -> "doubts";
      case EXPECTS -> "expects";
      case DEMANDS -> "demands";
      case ASKS -> "asks";
    };
  }

  /** Where the wording that stands for the claim is found. */
  private Optional<Citation> place(Claim claim) {
    List<Citation> all = new ArrayList<>();
    claim.statements().forEach(s -> statement(s.report(), s.statement()).ifPresent(all::add));
    all.addAll(claim.places());
    List<Citation> wider = new ArrayList<>(all);
    all.forEach(c -> sentence(c).ifPresent(wider::add));
    return wider.stream()
        .filter(c -> words(c).contains(claim.text()))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private Optional<Citation> sentence(Citation at) {
    return Optional.ofNullable(reports.get(at.report())).stream()
        .flatMap(r -> r.findings().sentences().stream())
        .filter(s -> s.contains(at.span()))
        .map(s -> new Citation(at.report(), s))
        .findFirst();
  }

  private Optional<Citation> statement(String report, String id) {
    return Optional.ofNullable(reports.get(report)).stream()
        .flatMap(r -> r.findings().statements().stream())
        .filter(s -> s.id().equals(id))
        .map(s -> new Citation(report, s.content().spans().getFirst()))
        .findFirst();
  }

  /** A name with a place where it stands; an outlet needs none, it is the report's own. */
  private record Name(String words, Optional<Citation> at) {}

  private Optional<Name> name(String id) {
    Party party = parties.get(id);
    if (party == null) {
      return Optional.empty();
    }
    if (party.members().isEmpty()) {
      boolean unnamed = reports.containsKey(party.name());
      String words = unnamed ? "a report whose outlet is not known" : party.name();
      return Optional.of(new Name(words, Optional.empty()));
    }
    return mention(party, plain(party.name()))
        .or(
            () ->
                party.aliases().stream()
                    .flatMap(a -> mention(party, plain(a)).stream())
                    .findFirst())
        .map(at -> new Name(words(at), Optional.of(at)));
  }

  /** Where a report calls the party so, an article and capitals aside. */
  private Optional<Citation> mention(Party party, String name) {
    for (Party.Member member : party.members()) {
      Report report = reports.get(member.report());
      if (report != null) {
        for (var mention : report.findings().mentions()) {
          if (mention.actor().filter(member.actor()::equals).isPresent()
              && plain(report.words(mention.span())).equals(name)) {
            return Optional.of(new Citation(report.id(), mention.span()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  private static String use(Name name, Set<Citation> cites) {
    name.at().ifPresent(cites::add);
    return name.words();
  }

  private String words(Citation at) {
    Report report = reports.get(at.report());
    Span span = at.span();
    return report == null ? "" : report.words(span).replaceAll("\\s+", " ").strip();
  }

  private static String stop(String words) {
    return words.isEmpty() || ".!?”\"…".indexOf(words.charAt(words.length() - 1)) >= 0
        ? words
        : words + ".";
  }

  private static BriefSentence sentence(String text, Set<Citation> cites) {
    return new BriefSentence(text, cites.stream().limit(MOST_CITES).toList());
  }
}
