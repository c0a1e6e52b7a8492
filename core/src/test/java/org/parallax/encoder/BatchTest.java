package org.parallax.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which windows are read at once. */
class BatchTest {

  private static Window window(int pieces) {
    return new Window(
        Style.PARALLAX, Collections.nCopies(pieces, new Piece(7, 0, 1, Piece.LOWER)), 0);
  }

  @Test
  void windowsOfOneLengthAreReadTogetherAsFarAsTheyFit() {
    List<Window> windows = List.of(window(8), window(3), window(8), window(8), window(38));
    List<Batch> batches = Batch.of(windows, 20);
    assertThat(batches).allMatch(Batch::isEven);
    assertThat(batches)
        .extracting(batch -> batch.size() + " of " + batch.length())
        .containsExactly("1 of 5", "2 of 10", "1 of 10", "1 of 40");
  }

  @Test
  void everyWindowIsReadOnce() {
    List<Window> windows = new ArrayList<>();
    for (int k = 0; k < 50; k++) {
      windows.add(window(1 + k * k % 7));
    }
    assertThat(Batch.of(windows, 16).stream().flatMap(batch -> batch.windows().stream()))
        .containsExactlyInAnyOrderElementsOf(windows);
  }

  @Test
  void theModelsRefuseWindowsThatWouldBeFilledUp() throws IOException {
    Batch uneven = new Batch(List.of(window(3), window(4)));
    assertThat(uneven.isEven()).isFalse();
    try (OnnxEncoder encoder = new OnnxEncoder(EncoderFiles.ofProgram(), 1)) {
      assertThatThrownBy(() -> encoder.read(uneven, lower -> 0))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
