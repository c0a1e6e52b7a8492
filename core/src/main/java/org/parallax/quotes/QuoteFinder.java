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

  /** Words of an utterance that stands once. */
  private static final int ALONE = 6;

  /** Content words in a row that two speakers do not say by chance: one name is wrong. */
  private static final int SURELY_ONE = 8;

  /** Utterances that share two words in a row are compared, unless so many do. */
  private static final int TOO_COMMON = 60;

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
    List<List<Utterance>> groups = groups(quoted);
    addParaphrases(groups, indirect);
    List<Quote> quotes = new ArrayList<>();
    for (boolean several : new boolean[] {true, false}) {
      for (List<Utterance> group : groups) {
        boolean kept = several || group.getFirst().words().size() >= ALONE;
        if (several == group.size() > 1 && kept) {
          quotes.add(quote("q" + (quotes.size() + 1), group));
        }
      }
    }
    return quotes;
  }

  private static List<List<Utterance>> groups(List<Utterance> all) {
    int[] group = new int[all.size()];
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      for (String pair : pairs(all.get(i).content())) {
        List<Integer> earlier = index.computeIfAbsent(pair, k -> new ArrayList<>());
        for (int j : earlier) {
          int a = root(group, i);
          int b = root(group, j);
          if (a != b && isOne(all.get(i), all.get(j))) {
            group[Math.max(a, b)] = Math.min(a, b);
          }
        }
        if (earlier.size() < TOO_COMMON && (earlier.isEmpty() || earlier.getLast() != i)) {
          earlier.add(i);
        }
      }
    }
    Map<Integer, List<Utterance>> groups = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(root(group, i), k -> new ArrayList<>()).add(all.get(i));
    }
    return new ArrayList<>(groups.values());
  }

  private static int root(int[] group, int of) {
    int root = of;
    while (group[root] != root) {
      root = group[root];
    }
    return root;
  }

  /** Each two neighbours; a cut may separate them, so each two with one word between as well. */
  private static List<String> pairs(List<String> content) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < content.size(); i++) {
      pairs.add(content.get(i) + " " + content.get(i + 1));
      if (i + 2 < content.size()) {
        pairs.add(content.get(i) + " " + content.get(i + 2));
      }
    }
    return pairs;
  }

  private static boolean isOne(Utterance a, Utterance b) {
    boolean speakers =
        a.speaker().isEmpty() || b.speaker().isEmpty() || a.speaker().equals(b.speaker());
    return speakers
        ? Wording.same(a.content(), b.content())
        : Wording.longestRun(a.content(), b.content()) >= SURELY_ONE;
  }

  private static void addParaphrases(List<List<Utterance>> groups, List<Utterance> indirect) {
    Map<String, List<List<Utterance>>> bySpeaker = new HashMap<>();
    for (List<Utterance> group : groups) {
      speaker(group)
          .ifPresent(s -> bySpeaker.computeIfAbsent(s, k -> new ArrayList<>()).add(group));
    }
    for (Utterance given : indirect) {
      List<List<Utterance>> candidates =
          bySpeaker.getOrDefault(given.speaker().orElse(""), List.of());
      candidates.stream()
          .filter(g -> isParaphrase(g.getFirst(), given))
          .findFirst()
          .ifPresent(g -> g.add(given));
    }
  }

  private static boolean isParaphrase(Utterance quoted, Utterance given) {
    int shorter = Math.min(quoted.content().size(), given.content().size());
    int inOrder = Wording.inOrder(quoted.content(), given.content());
    return inOrder >= 4 && inOrder * 3 >= shorter * 2;
  }

  /** The speaker that most of the places name; of several the first. */
  private static Optional<String> speaker(List<Utterance> group) {
    Map<String, Integer> named = new TreeMap<>();
    group.forEach(u -> u.speaker().ifPresent(s -> named.merge(s, 1, Integer::sum)));
    return named.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static Quote quote(String id, List<Utterance> group) {
    Utterance fullest = group.getFirst();
    for (Utterance u : group) {
      if (u.marked() && u.words().size() > fullest.words().size()) {
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
    return (u.marked() ? "" : "~") + String.join(" ", u.words());
  }

  private static Quote.Variant variant(Utterance fullest, List<Utterance> wording) {
    List<Citation> places =
        wording.stream().flatMap(u -> u.places().stream()).sorted().distinct().toList();
    Utterance first = wording.getFirst();
    Quote.Kind kind = Wording.kind(fullest, first);
    List<Quote.Loss> lost =
        kind == Quote.Kind.CUT ? Losses.of(fullest.words(), first.words()) : List.of();
    return new Quote.Variant(first.text(), kind, places, lost);
  }
}
