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
    for (int f = 0; f < found.size(); f++) {
      for (int g = 0; g < gold.size(); g++) {
        double shared = words.jaccard(found.get(f).content(), gold.get(g).content());
        if (shared >= SHARED && words.sameSource(found.get(f), gold.get(g))) {
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

  private boolean sameSource(Linked found, Attribution gold) {
    return found.source().isEmpty() && gold.source().isEmpty()
        || touched(found.source()).intersects(touched(gold.source()));
  }

  private double jaccard(List<Span> a, List<Span> b) {
    BitSet both = touched(a);
    BitSet either = touched(a);
    both.and(touched(b));
    either.or(touched(b));
    return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
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
}
