package org.parallax.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CueMarksTest {

  @Test
  void marksTellTheDistanceOnBothSides() {
    Places cue = new Places(100, 102);
    assertThat(Stream.of(99, 97, 96, 95, 92, 0, 100, 101, 102, 104, 106, 400))
        .extracting(place -> CueMarks.mark(place, cue))
        .containsExactly(9, 7, 6, 6, 5, 0, 10, 10, 11, 13, 14, 20);
  }
}
