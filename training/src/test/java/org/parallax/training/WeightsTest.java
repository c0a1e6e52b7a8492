package org.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WeightsTest {

  @Test
  void theMeanOfNetworksIsThatOfTheirNumbers() {
    Map<String, Weights> mean =
        Weights.means(List.of(network(3, 0), network(6, -3), network(0, 3)));

    assertThat(values(mean)).containsExactly(3, 0);
  }

  @Test
  void theMeanOfOneNetworkIsItself() {
    assertThat(values(Weights.means(List.of(network(7, -1))))).containsExactly(7, -1);
  }

  private static Map<String, Weights> network(float first, float second) {
    return Map.of("head", Weights.of(new float[] {first, second}, 2));
  }

  private static float[] values(Map<String, Weights> network) {
    return Objects.requireNonNull(network.get("head")).values();
  }
}
