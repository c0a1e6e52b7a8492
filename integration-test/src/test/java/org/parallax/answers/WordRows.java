package org.parallax.answers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.model.Citation;
import org.parallax.model.Copy;
import org.parallax.model.Quote;

/** Judges the rows on whose words stand where: quotes and copies. */
final class WordRows {

  private final Surveyed story;

  WordRows(Surveyed story) {
    this.story = story;
  }

  Verdict.State quote(Row row) {
    List<Quote> candidates =
        story.story().quotes().stream()
            .filter(
                q ->
                    q.variants().stream().anyMatch(v -> row.fits("contains_re", v.text()))
                        || places(q).anyMatch(p -> row.fits("contains_re", story.words(p))))
            .toList();
    if (candidates.stream().anyMatch(q -> isRight(q, row))) {
      return Verdict.State.FOUND;
    }
    // Of several the one that is seen in most of the reports is judged.
    Optional<Quote> widest =
        candidates.stream().reduce((a, b) -> seen(b, row).size() > seen(a, row).size() ? b : a);
    return widest.filter(q -> q.speaker().isPresent() && !isSpeaker(q, row)).isPresent()
        ? Verdict.State.VIOLATED
        : Verdict.State.MISSED;
  }

  private boolean isRight(Quote quote, Row row) {
    long wordings = quote.variants().stream().map(Quote.Variant::text).distinct().count();
    return isSpeaker(quote, row)
        && seen(quote, row).containsAll(row.reports())
        && wordings >= Math.max(1, row.number("min_variants"));
  }

  private boolean isSpeaker(Quote quote, Row row) {
    return story.isParty(row, "speaker_re", quote.speaker(), places(quote).toList());
  }

  private Set<String> seen(Quote quote, Row row) {
    return places(quote)
        .filter(
            p ->
                row.reports().contains(p.report())
                    && story.at(p, row, "contains_re", Surveyed.REACH))
        .map(Citation::report)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Stream<Citation> places(Quote quote) {
    return quote.variants().stream().flatMap(v -> v.places().stream());
  }

  Verdict.State copy(Row row) {
    List<Copy> pair = ofPair(row);
    if (row.has("from")
        && pair.stream()
            .anyMatch(
                c ->
                    c.direction() != Copy.Direction.UNKNOWN
                        && !c.from().equals(row.text("from")))) {
      return Verdict.State.VIOLATED;
    }
    boolean there =
        pair.stream()
            .flatMap(c -> c.passages().stream().flatMap(p -> sides(c, p)))
            .anyMatch(p -> !row.has("contains_re") || story.at(p, row, "contains_re", 0));
    int words = row.reports().stream().mapToInt(r -> copied(pair, r).size()).max().orElse(0);
    boolean directed =
        !row.has("from") || pair.stream().anyMatch(c -> c.direction() != Copy.Direction.UNKNOWN);
    return there && words >= row.number("min_words") && directed
        ? Verdict.State.FOUND
        : Verdict.State.MISSED;
  }

  List<Copy> ofPair(Row row) {
    Set<String> pair = Set.copyOf(row.reports());
    return story.story().copies().stream()
        .filter(c -> pair.equals(Stream.of(c.from(), c.to()).collect(Collectors.toSet())))
        .toList();
  }

  private static Stream<Citation> sides(Copy copy, Copy.Passage passage) {
    return Stream.of(
        new Citation(copy.from(), passage.from()), new Citation(copy.to(), passage.to()));
  }

  /** Where the words of {@code report} start that lie in passages of the copies. */
  Set<Integer> copied(List<Copy> copies, String report) {
    return copies.stream()
        .flatMap(c -> c.passages().stream().flatMap(p -> sides(c, p)))
        .filter(p -> p.report().equals(report))
        .flatMap(p -> wordStarts(report).filter(w -> p.span().contains(w)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Where the words of a report start. */
  Stream<Integer> wordStarts(String report) {
    String text = story.text(report);
    return IntStream.range(0, text.length())
        .filter(i -> Character.isLetterOrDigit(text.charAt(i)))
        .filter(i -> i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
        .boxed();
  }
}
