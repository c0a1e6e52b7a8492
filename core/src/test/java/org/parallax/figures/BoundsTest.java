package org.parallax.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.model.Quantity;
import org.parallax.model.Span;

class BoundsTest {

  @ParameterizedTest
  @CsvSource({
    "EQUAL, 12, EQUAL, 15, false",
    "EQUAL, 12, EQUAL, 12, true",
    "MORE, 12, EQUAL, 15, true",
    "AT_LEAST, 12, EQUAL, 9, false",
    "ABOUT, 50, MORE, 50, true",
    "ABOUT, 50, EQUAL, 54, true",
    "ABOUT, 50, EQUAL, 60, false",
    "AT_MOST, 30, EQUAL, 14, true",
    "LESS, 30, EQUAL, 40, false",
    "EQUAL, 110000, EQUAL, 111000, true",
    "EQUAL, 111800, LESS, 112000, true",
    "EQUAL, 110000, EQUAL, 120000, false",
  })
  void tellsWhetherTwoFiguresCanBothBeTrue(
      Quantity.Modifier a, double x, Quantity.Modifier b, double y, boolean agree) {
    assertThat(bounds(a, x).agreesWith(bounds(b, y))).isEqualTo(agree);
    assertThat(bounds(b, y).agreesWith(bounds(a, x))).isEqualTo(agree);
  }

  @Test
  void aWordWithoutAnUpperEndAgreesWithWhatIsAboveIt() {
    Bounds dozens =
        Bounds.of(
            quantity(OptionalDouble.empty(), OptionalDouble.of(24), Quantity.Modifier.AT_LEAST));
    assertThat(dozens.agreesWith(bounds(Quantity.Modifier.EQUAL, 300))).isTrue();
    assertThat(dozens.agreesWith(bounds(Quantity.Modifier.EQUAL, 3))).isFalse();
  }

  private static Bounds bounds(Quantity.Modifier modifier, double value) {
    return Bounds.of(quantity(OptionalDouble.of(value), OptionalDouble.empty(), modifier));
  }

  private static Quantity quantity(
      OptionalDouble value, OptionalDouble low, Quantity.Modifier modifier) {
    return new Quantity(
        new Span(0, 1),
        value,
        low,
        OptionalDouble.empty(),
        modifier,
        Optional.of("person"),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Quantity.Event.DEAD,
        Optional.empty(),
        Optional.empty());
  }
}
