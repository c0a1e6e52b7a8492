package org.parallax.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Drafts by the sentence of their cues, so that what one sentence asks is not asked of all. */
final class DraftsBySentence {

  private final Map<Integer, List<Draft>> bySentence = new TreeMap<>();

  DraftsBySentence(Words words, List<Draft> drafts) {
    drafts.forEach(d -> of(words.sentence(d.extent().from())).add(d));
  }

  /** Those of one sentence, to be added to. */
  List<Draft> of(int sentence) {
    return bySentence.computeIfAbsent(sentence, s -> new ArrayList<>());
  }

  /** All, in the order of their first words. */
  List<Draft> inOrder() {
    return bySentence.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Draft::first))
        .toList();
  }
}
