package org.parallax.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.language.Quotations;
import org.parallax.model.Citation;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * Finds what one report gives in quotation marks and another one without any: as the answer of an
 * interview, as a block quotation, as somebody's post. For one story; immutable.
 */
final class UnmarkedFinder {

  /** Content words in a row that a writer does not have in common with a speaker by chance. */
  private static final int PLAINLY_THEIRS = 6;

  /** Content words of a sentence in the first person, which no reporter writes of himself. */
  private static final int FEWEST = 3;

  private static final Set<String> FIRST_PERSON =
      Set.of(
          "i", "i'm", "i've", "i'd", "i'll", "my", "me", "we", "we're", "we've", "we'll", "our",
          "us");

  private final List<List<Utterance>> groups;
  private final Map<String, Set<Integer>> byPair = new HashMap<>();

  UnmarkedFinder(List<List<Utterance>> groups) {
    this.groups = groups;
    for (int g = 0; g < groups.size(); g++) {
      for (Utterance u : groups.get(g)) {
        for (String pair : UtteranceGroups.pairs(u.content())) {
          byPair.computeIfAbsent(pair, k -> new LinkedHashSet<>()).add(g);
        }
      }
    }
  }

  /** A sentence and the group whose words it gives. */
  private record Found(int group, Span span) {}

  /** What {@code report} gives without marks, by the number of its group. */
  Map<Integer, List<Utterance>> in(Report report) {
    List<Span> quoted =
        Quotations.of(report.text()).stream().map(Quotations.Quotation::span).toList();
    List<Found> found = new ArrayList<>();
    int next = 0;
    for (Span sentence : report.findings().sentences()) {
      while (next < quoted.size() && quoted.get(next).end() <= sentence.start()) {
        next++;
      }
      boolean marked = next < quoted.size() && quoted.get(next).start() < sentence.end();
      if (!marked) {
        groupOf(report, sentence).ifPresent(g -> add(report, new Found(g, sentence), found));
      }
    }
    Map<Integer, List<Utterance>> utterances = new HashMap<>();
    for (Found f : found) {
      utterances
          .computeIfAbsent(f.group(), k -> new ArrayList<>())
          .add(utterance(report, f.span()));
    }
    return utterances;
  }

  /** Sentences side by side are one utterance. */
  private static void add(Report report, Found next, List<Found> found) {
    boolean goesOn =
        !found.isEmpty()
            && found.getLast().group() == next.group()
            && report.text().substring(found.getLast().span().end(), next.span().start()).isBlank();
    if (goesOn) {
      Span before = found.removeLast().span();
      found.add(new Found(next.group(), new Span(before.start(), next.span().end())));
    } else {
      found.add(next);
    }
  }

  private Optional<Integer> groupOf(Report report, Span sentence) {
    List<String> words = Wording.words(report.words(sentence));
    List<String> content = Wording.content(words);
    if (content.size() < FEWEST) {
      return Optional.empty();
    }
    boolean firstPerson = words.stream().anyMatch(FIRST_PERSON::contains);
    Set<Integer> candidates = new LinkedHashSet<>();
    UtteranceGroups.pairs(content)
        .forEach(p -> candidates.addAll(byPair.getOrDefault(p, Set.of())));
    if (candidates.isEmpty() || (!firstPerson && isReported(report, sentence))) {
      return Optional.empty();
    }
    return candidates.stream()
        .filter(
            g ->
                groups.get(g).stream()
                    .filter(u -> !u.places().getFirst().report().equals(report.id()))
                    .anyMatch(u -> isSaid(content, firstPerson, u)))
        .findFirst();
  }

  /** Whether the sentence says itself that somebody said so. */
  private static boolean isReported(Report report, Span sentence) {
    return report.findings().statements().stream()
        .filter(s -> s.cue().isPresent())
        .flatMap(s -> s.content().spans().stream())
        .anyMatch(sentence::overlaps);
  }

  private static boolean isSaid(List<String> content, boolean firstPerson, Utterance quoted) {
    if (Wording.longestRun(content, quoted.content()) >= PLAINLY_THEIRS) {
      return true;
    }
    int inOrder = Wording.inOrder(content, quoted.content());
    return firstPerson
        && inOrder >= FEWEST
        && inOrder * 3 >= content.size() * 2
        && Wording.isNear(content, quoted.content());
  }

  private static Utterance utterance(Report report, Span span) {
    String text = report.words(span);
    List<String> words = Wording.words(text);
    return new Utterance(
        text,
        List.of(new Citation(report.id(), span)),
        Optional.empty(),
        Utterance.Form.UNMARKED,
        false,
        words,
        Wording.content(words));
  }
}
