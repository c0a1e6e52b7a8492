package org.parallax.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagsTest {

  @Test
  void aRunThatDidNotBeginDoesNotGoOn() {
    // The greatest scores are outside, further piece, further piece: the first must begin the run.
    float[] scores = {9, 9, 9, 0, 4, 5, 0, 1, 5, 5, 0, 0, 9, 9, 9};
    assertThat(Tags.best(scores, 0, 5, 1, 1).runs(0)).containsExactly(new Places(1, 3));
  }

  @Test
  void twoRunsMayTouch() {
    float[] scores = {0, 0, 0, 0, 5, 0, 0, 5, 0, 0, 0, 0};
    assertThat(Tags.best(scores, 0, 4, 1, 1).runs(0))
        .containsExactly(new Places(1, 2), new Places(2, 3));
  }

  @Test
  void contextAndEndsAreOutside() {
    float[] scores = new float[3 * 5];
    for (int k = 1; k < scores.length; k += 3) {
      scores[k] = 5;
    }
    assertThat(Tags.best(scores, 0, 5, 1, 2).runs(0))
        .containsExactly(new Places(2, 3), new Places(3, 4));
  }
}
