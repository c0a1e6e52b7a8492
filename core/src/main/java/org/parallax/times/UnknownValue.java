package org.parallax.times;

import java.util.Locale;
import org.parallax.times.Expression.Around;
import org.parallax.times.Expression.Clock;
import org.parallax.times.Expression.Fixed;
import org.parallax.times.Expression.MonthDay;
import org.parallax.times.Expression.Near;
import org.parallax.times.Expression.PartOfDay;
import org.parallax.times.Expression.Plain;
import org.parallax.times.Expression.Shifted;
import org.parallax.times.Expression.Weekday;
import org.parallax.times.Expression.Yearly;
import org.parallax.times.Expression.YearlyIn;

/** TIMEX3 values of expressions that nothing is known to see from: "XXXX-WXX-3", "PAST_REF". */
final class UnknownValue {

  private UnknownValue() {}

  /** The value where there is nothing to see the expression from. */
  static String of(Expression expression) {
    return switch (expression) {
      case Yearly y -> y.what().unknown();
      case YearlyIn y -> y.what().unknown();
      case Weekday w -> "XXXX-WXX-" + w.day().getValue();
      case MonthDay m -> String.format(Locale.ROOT, "XXXX-XX-%02d", m.day());
      case Near n -> of(n.grain());
      case Shifted s ->
          s.amount().vague() || s.unit().grain().isEmpty()
              ? s.sign() < 0 ? "PAST_REF" : "FUTURE_REF"
              : s.unit().grain().map(UnknownValue::of).orElse("PAST_REF");
      case Around a -> of(a.grain());
      case PartOfDay p -> of(p.day());
      case Clock c -> "XXXX-XX-XX";
      case Plain p -> p.value();
      case Fixed f -> f.period().value();
    };
  }

  private static String of(Grain grain) {
    return switch (grain) {
      case CENTURY -> "XX";
      case DECADE -> "XXX";
      case YEAR -> "XXXX";
      case HALF -> "XXXX-HX";
      case QUARTER -> "XXXX-QX";
      case SEASON, MONTH -> "XXXX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case DAY -> "XXXX-XX-XX";
    };
  }
}
