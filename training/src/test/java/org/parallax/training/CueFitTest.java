package org.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.stances.PairTask;
import org.parallax.stances.StanceCues;

/** Cues learn from a few headlines what they speak for. */
class CueFitTest {

  private static final String CLAIM = "The bridge was closed";

  private static final List<CuedPair> PAIRS =
      Stream.of(
              pair("1", "The bridge was closed", "for"),
              pair("2", "The bridge was reportedly closed", "observing"),
              pair("1", "The bridge was not closed", "against"),
              pair("2", "Harbour bridge closed", "for"),
              pair("1", "Fake: the bridge was closed", "against"),
              pair("2", "Bridge allegedly closed", "observing"))
          .map(CuedPair::of)
          .toList();

  @Test
  void hedgesSpeakForObserving() {
    float[] scores =
        CueFit.of(PAIRS).scores(StanceCues.of(CLAIM, "The old bridge was allegedly closed"));
    assertThat(scores[2]).isGreaterThan(scores[0]).isGreaterThan(scores[1]);
  }

  @Test
  void everyPairIsAskedOnceByAFitThatDidNotSeeItsGroup() {
    CueFolds folds =
        new CueFolds(PAIRS, new Confusion(PairTask.STANCE.labels()), new ArrayList<>());
    folds.measure();
    assertThat(folds.lines()).hasSize(PAIRS.size());
    assertThat(folds.sum().line("x")).contains("of 6 pairs");
  }

  private static LabelledPair pair(String fold, String text, String label) {
    return new LabelledPair(text, fold, CLAIM, text, PairTask.STANCE, label);
  }
}
