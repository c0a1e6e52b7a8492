package org.parallax.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.parallax.model.Citation;
import org.parallax.model.Ledger;
import org.parallax.model.Quantity;
import org.parallax.model.Span;

class StoryIndexTest {

  @Test
  void aFigureIsHedgedOnce() {
    OptionalDouble none = OptionalDouble.empty();
    assertThat(figure(none, OptionalDouble.of(3), none, Quantity.Modifier.AT_LEAST))
        .isEqualTo("3 or more");
    assertThat(figure(none, none, OptionalDouble.of(9), Quantity.Modifier.AT_MOST))
        .isEqualTo("9 or less");
    assertThat(figure(none, OptionalDouble.of(4), OptionalDouble.of(6), Quantity.Modifier.ABOUT))
        .isEqualTo("about 4 to 6");
    assertThat(figure(OptionalDouble.of(12_000), none, none, Quantity.Modifier.AT_LEAST))
        .isEqualTo("at least 12,000");
  }

  private static String figure(
      OptionalDouble value, OptionalDouble low, OptionalDouble high, Quantity.Modifier modifier) {
    return StoryIndex.figure(
        new Ledger.Entry(
            value,
            low,
            high,
            modifier,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new Citation("r1", new Span(0, 1))),
            Ledger.Status.CURRENT,
            Optional.empty()));
  }
}
