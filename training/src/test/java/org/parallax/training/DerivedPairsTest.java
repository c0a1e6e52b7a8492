package org.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.stances.PairTask;

/** From pairs of one label pairs of the others are made. */
class DerivedPairsTest {

  @Test
  void aSentenceIsNegatedAtItsFirstAuxiliary() {
    assertThat(DerivedPairs.negated("The bridge was closed and is safe."))
        .contains("The bridge was not closed and is safe.");
  }

  @Test
  void whatIsNegatedAlreadyOrHasNoAuxiliaryIsLeftAlone() {
    assertThat(DerivedPairs.negated("The bridge was never closed.")).isEmpty();
    assertThat(DerivedPairs.negated("The ferry sank.")).isEmpty();
  }

  @Test
  void negationsAreMadeIntoOtherLabelsToo() {
    List<LabelledPair> pairs = new ArrayList<>();
    for (int k = 0; k < 60; k++) {
      pairs.add(
          new LabelledPair(
              "n" + k,
              "n" + k,
              "The bridge number " + k + " was closed.",
              "The bridge number " + k + " was opened.",
              PairTask.RELATION,
              "negated"));
    }
    assertThat(new DerivedPairs(new Random(1)).of(pairs))
        .extracting(LabelledPair::label)
        .contains("same", "different", "negated");
    assertThat(new DerivedPairs(new Random(1)).of(pairs))
        .isEqualTo(new DerivedPairs(new Random(1)).of(pairs));
  }
}
