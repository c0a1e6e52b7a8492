package org.parallax.quantities;

import java.util.ArrayList;
import java.util.List;
import org.parallax.language.Sentence;
import org.parallax.model.Timex;

/** Walks through a report's time expressions as its sentences are read; lives for one call. */
final class TimesOfSentence {

  private final List<Timex> times;
  private int next;

  TimesOfSentence(List<Timex> times) {
    this.times = times;
  }

  /** The time expressions in {@code sentence}; sentences are to be asked for in reading order. */
  List<Timex> of(Sentence sentence) {
    List<Timex> inside = new ArrayList<>();
    while (next < times.size() && times.get(next).span().start() < sentence.span().end()) {
      Timex time = times.get(next++);
      if (time.span().start() >= sentence.span().start()) {
        inside.add(time);
      }
    }
    return inside;
  }
}
