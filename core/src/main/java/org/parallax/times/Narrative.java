package org.parallax.times;

import java.util.Optional;
import org.parallax.model.Moment;

/**
 * What a text was speaking of and when it was published: what the expressions of one report are
 * seen from. Lives for one call; not thread-safe.
 */
final class Narrative {

  /** So many sentences later nobody still means the day that was named. */
  private static final int DAY_LASTS = 1;

  private Optional<Moment> published = Optional.empty();
  private Optional<Period> last = Optional.empty();
  private Optional<Period> results = Optional.empty();
  private int lastSentence;
  private int sentence;

  /** Goes on to another sentence. */
  void next(Optional<Moment> publishedAt, boolean newText) {
    sentence++;
    published = publishedAt;
    if (newText) {
      last = Optional.empty();
      results = Optional.empty();
    }
  }

  /** When the sentence was published. */
  Optional<Moment> published() {
    return published;
  }

  /** The day on which the sentence was published. */
  Optional<Period> today() {
    return published.map(Moment::date).map(Period::day);
  }

  /** The quarter or half year whose results the text compares with others. */
  Optional<Period> results() {
    return results;
  }

  /** The period named in the last sentences, else the day of publication. */
  Optional<Period> near() {
    return last.filter(p -> sentence - lastSentence <= DAY_LASTS).or(this::today);
  }

  /** The period that was named last, else the day of publication. */
  Optional<Period> far() {
    return last.or(this::today);
  }

  /** Takes note of a period that the text names. */
  void mention(Period period) {
    last = Optional.of(period);
    boolean begun = today().map(t -> !period.first().isAfter(t.first())).orElse(true);
    if (begun && (period.grain() == Grain.QUARTER || period.grain() == Grain.HALF)) {
      results = last;
    }
    lastSentence = sentence;
  }
}
