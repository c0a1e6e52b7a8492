package org.parallax.claims;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.parallax.language.Terms;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * Where what is told took place, as far as its own sentence and the one before name places. "There
 * were no injuries" is said of the attack that was just told of, and of no other. For one story.
 */
final class Setting {

  private final IdentityHashMap<Proposition, Set<String>> places = new IdentityHashMap<>();
  private final Set<String> everywhere;

  /**
   * For a story.
   *
   * @param everywhere names that tell no place of the story from another
   */
  Setting(Set<String> everywhere) {
    this.everywhere = everywhere;
  }

  /** Whether both name places and none is the other's. */
  boolean areApart(Proposition a, Proposition b) {
    Set<String> mine = places(a);
    Set<String> theirs = places(b);
    return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
  }

  private Set<String> places(Proposition p) {
    return places.computeIfAbsent(p, this::read);
  }

  private Set<String> read(Proposition p) {
    Report report = p.report();
    Span near = withSentenceBefore(report, p.at().span());
    Set<String> names = new HashSet<>();
    report.findings().places().stream()
        .filter(place -> near.contains(place.span()))
        .forEach(place -> names.addAll(Terms.stems(report.words(place.span()))));
    names.removeAll(everywhere);
    return names;
  }

  private static Span withSentenceBefore(Report report, Span words) {
    List<Span> sentences = report.findings().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).overlaps(words)) {
        int start = sentences.get(i).start();
        int before = i == 0 ? start : sentences.get(i - 1).start();
        boolean onePost = report.postAt(before).equals(report.postAt(start));
        return new Span(onePost ? before : start, sentences.get(i).end());
      }
    }
    return words;
  }
}
