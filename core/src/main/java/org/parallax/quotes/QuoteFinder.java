package org.parallax.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.model.Citation;
import org.parallax.model.Quote;
import org.parallax.model.Report;
import org.parallax.parties.Parties;

/**
 * Gathers the variants of each utterance: words in quotation marks of one speaker that share a run
 * of content words or most of them in order. Immutable, thread-safe.
 */
public final class QuoteFinder {

  private static final Comparator<Report> BY_TIME =
      Comparator.<Report, String>comparing(
              r -> r.metadata().published().map(m -> m.atUtc().toInstant().toString()).orElse("~"))
          .thenComparing(Report::id);

  /** Words of an utterance that stands once where nobody is known to have said it. */
  private static final int ALONE = 6;

  /** Content words that a paraphrase has in common with the quotation. */
  private static final int FEWEST_SHARED = 4;

  /** Words over so many times their number are found in any long quotation. */
  private static final int SCATTERED = 3;

  /** A name weighs more than so many descriptions. */
  private static final int NAMED = 100;

  /**
   * Gathers the variants of each utterance.
   *
   * @param reports with different ids, in any order
   * @param parties who is who in them
   * @return utterances that stand in several places first, then those that stand once
   */
  public List<Quote> find(List<Report> reports, Parties parties) {
    List<Report> sorted = reports.stream().sorted(BY_TIME).toList();
    List<Utterance> quoted = new ArrayList<>();
    List<Utterance> indirect = new ArrayList<>();
    for (Report report : sorted) {
      quoted.addAll(Utterances.quoted(report, parties));
      indirect.addAll(Utterances.indirect(report, parties));
    }
    List<List<Utterance>> groups = UtteranceGroups.of(quoted);
    addUnmarked(groups, sorted);
    addParaphrases(groups, indirect);
    List<Quote> quotes = new ArrayList<>();
    for (boolean several : new boolean[] {true, false}) {
      for (List<Utterance> group : groups) {
        boolean kept = several || isTelling(group.getFirst());
        if (several == group.size() > 1 && kept) {
          quotes.add(quote("q" + (quotes.size() + 1), group));
        }
      }
    }
    return quotes;
  }

  /** Whether an utterance that stands once is worth a reader's time. */
  private static boolean isTelling(Utterance u) {
    return u.speaker().isPresent() || u.words().size() >= ALONE;
  }

  private static void addUnmarked(List<List<Utterance>> groups, List<Report> reports) {
    var finder = new UnmarkedFinder(groups.stream().map(List::copyOf).toList());
    for (Report report : reports) {
      finder.in(report).forEach((group, found) -> groups.get(group).addAll(found));
    }
  }

  private static void addParaphrases(List<List<Utterance>> groups, List<Utterance> indirect) {
    Map<String, List<List<Utterance>>> bySpeaker = new HashMap<>();
    for (List<Utterance> group : groups) {
      speaker(group)
          .ifPresent(s -> bySpeaker.computeIfAbsent(s, k -> new ArrayList<>()).add(group));
    }
    for (Utterance given : indirect) {
      List<List<Utterance>> candidates =
          given.speaker().map(s -> bySpeaker.getOrDefault(s.party(), List.of())).orElse(List.of());
      candidates.stream()
          .filter(g -> isParaphrase(g.getFirst(), given))
          .findFirst()
          .ifPresent(g -> g.add(given));
    }
  }

  private static boolean isParaphrase(Utterance quoted, Utterance given) {
    List<Integer> shared = Wording.aligned(quoted.content(), given.content());
    int shorter = Math.min(quoted.content().size(), given.content().size());
    return shared.size() >= FEWEST_SHARED
        && shared.size() * 3 >= shorter * 2
        && shared.getLast() - shared.getFirst() <= SCATTERED * shorter;
  }

  /** The speaker that most of the places name, a name before a description. */
  private static Optional<String> speaker(List<Utterance> group) {
    Map<String, Integer> named = new TreeMap<>();
    group.forEach(
        u ->
            u.speaker()
                .ifPresent(s -> named.merge(s.party(), s.named() ? NAMED : 1, Integer::sum)));
    return named.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static Quote quote(String id, List<Utterance> group) {
    Utterance fullest = group.getFirst();
    for (Utterance u : group) {
      if (u.form() == Utterance.Form.QUOTED && u.words().size() > fullest.words().size()) {
        fullest = u;
      }
    }
    Map<String, List<Utterance>> wordings = new TreeMap<>();
    String first = key(fullest);
    for (Utterance u : group) {
      wordings.computeIfAbsent(key(u), k -> new ArrayList<>()).add(u);
    }
    List<Quote.Variant> variants = new ArrayList<>();
    variants.add(variant(fullest, wordings.getOrDefault(first, List.of(fullest))));
    Utterance whole = fullest;
    wordings.entrySet().stream()
        .filter(w -> !w.getKey().equals(first))
        .map(Map.Entry::getValue)
        .sorted(
            Comparator.comparingInt((List<Utterance> w) -> -w.getFirst().words().size())
                .thenComparing(w -> w.getFirst().places().getFirst()))
        .forEach(w -> variants.add(variant(whole, w)));
    return new Quote(id, speaker(group), fullest.text(), variants);
  }

  private static String key(Utterance u) {
    return u.form() + " " + String.join(" ", u.words());
  }

  private static Quote.Variant variant(Utterance fullest, List<Utterance> wording) {
    List<Citation> places =
        wording.stream().flatMap(u -> u.places().stream()).sorted().distinct().toList();
    Utterance first = wording.getFirst();
    Quote.Kind kind = Wording.kind(fullest, first);
    List<Quote.Loss> lost =
        switch (kind) {
          case CUT, REWORDED -> Losses.of(fullest.text(), first.words());
          case EXACT, TRANSLATED, PARAPHRASE -> List.of();
        };
    boolean unmarked = first.form() != Utterance.Form.QUOTED;
    return new Quote.Variant(first.text(), kind, unmarked, places, lost);
  }
}
