package org.parallax.training;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.parallax.encoder.Linked;
import org.parallax.model.Span;

/**
 * Sets found attributions against annotated ones: they agree when their contents share at least
 * half of their words and their sources share a word or are both absent, one to one. For one text.
 */
final class RelationAgreement {

  private static final double SHARED = .5;

  private final List<Span> words = new ArrayList<>();

  private RelationAgreement(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (Character.isLetterOrDigit(text.codePointAt(start))) {
        words.add(new Span(start, end));
      }
      start = end;
    }
  }

  /** The agreement in one document; {@code pairs} is told every pair that agrees. */
  static Agreement of(
      Document document, List<Linked> found, BiConsumer<Linked, Attribution> pairs) {
    RelationAgreement words = new RelationAgreement(document.text());
    List<Pair> candidates = new ArrayList<>();
    List<Attribution> gold = document.attributions();
    List<Roles> foundRoles = found.stream().map(l -> words.roles(l.source(), l.content())).toList();
    List<Roles> goldRoles = gold.stream().map(a -> words.roles(a.source(), a.content())).toList();
    for (int f = 0; f < found.size(); f++) {
      for (int g = 0; g < gold.size(); g++) {
        double shared = foundRoles.get(f).jaccard(goldRoles.get(g));
        if (shared >= SHARED && foundRoles.get(f).sameSource(goldRoles.get(g))) {
          candidates.add(new Pair(shared, f, g));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(p -> -p.shared()));
    BitSet takenFound = new BitSet();
    BitSet takenGold = new BitSet();
    for (Pair pair : candidates) {
      if (!takenFound.get(pair.found()) && !takenGold.get(pair.gold())) {
        takenFound.set(pair.found());
        takenGold.set(pair.gold());
        pairs.accept(found.get(pair.found()), gold.get(pair.gold()));
      }
    }
    return new Agreement(takenGold.cardinality(), found.size(), gold.size());
  }

  private record Pair(double shared, int found, int gold) {}

  private Roles roles(List<Span> source, List<Span> content) {
    return new Roles(touched(source), touched(content));
  }

  private BitSet touched(List<Span> spans) {
    BitSet touched = new BitSet();
    for (int k = 0; k < words.size(); k++) {
      if (spans.stream().anyMatch(words.get(k)::overlaps)) {
        touched.set(k);
      }
    }
    return touched;
  }

  /** The words of a source and of a content, by their numbers in the text. */
  private record Roles(BitSet source, BitSet content) {

    boolean sameSource(Roles other) {
      return (source.isEmpty() && other.source.isEmpty()) || source.intersects(other.source);
    }

    double jaccard(Roles other) {
      BitSet both = (BitSet) content.clone();
      both.and(other.content);
      BitSet either = (BitSet) content.clone();
      either.or(other.content);
      return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
    }
  }
}
