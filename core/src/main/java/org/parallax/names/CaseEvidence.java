package org.parallax.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the report writes its words where their place does not decide: with a capital or without.
 * What it writes small elsewhere is no name where it opens a sentence.
 */
final class CaseEvidence {

  private final Map<String, Integer> small = new HashMap<>();
  private final Map<String, Integer> capital = new HashMap<>();

  CaseEvidence(List<WordLine> lines) {
    for (WordLine line : lines) {
      if (line.shouting()) {
        continue;
      }
      for (Word w : line.words()) {
        if (!w.isCapitalised()) {
          small.merge(w.folded(), 1, Integer::sum);
        } else if (!w.first()) {
          capital.merge(w.folded(), 1, Integer::sum);
        }
      }
    }
  }

  /** Whether the folded word is written small more often than with a capital. */
  boolean isOrdinary(String folded) {
    return small.getOrDefault(folded, 0) > capital.getOrDefault(folded, 0);
  }

  /** Whether the folded word has a capital where it needs none, and more often than not. */
  boolean isName(String folded) {
    return capital.getOrDefault(folded, 0) > small.getOrDefault(folded, 0);
  }
}
