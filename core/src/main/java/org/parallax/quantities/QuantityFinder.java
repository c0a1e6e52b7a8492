package org.parallax.quantities;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.language.Prose;
import org.parallax.language.Sentence;
import org.parallax.model.Quantity;
import org.parallax.model.Span;
import org.parallax.model.Timex;

/**
 * Finds figures: numbers in digits and words that say how many, how much, how far or what share.
 * Dates, clock times, ages of one person, scores and names are none. Rules and word lists for
 * English; times that the report already carries are respected. Immutable, thread-safe.
 */
public final class QuantityFinder {

  /** How many counts back a sentence can refer. */
  private static final int RECENT = 5;

  private final Singular singular = new Singular();
  private final NounPhraseReader phrases = new NounPhraseReader(singular);
  private final FigureReader figures = new FigureReader(phrases, singular);
  private final NonFigures nonFigures = new NonFigures(singular);

  private final Relations relations = new Relations(singular);

  /**
   * The figures of {@code prose} in reading order, each with the index of its whole if it has one.
   */
  public List<Quantity> find(Prose prose) {
    List<Draft> all = new ArrayList<>();
    var times = new TimesOfSentence(prose.report().findings().times());
    boolean onHealth = relations.isOnHealth(prose.text());
    Deque<Draft> recent = new ArrayDeque<>();
    for (Sentence sentence : prose.sentences()) {
      if (sentence.heading()) {
        recent.clear();
      }
      List<Timex> inside = times.of(sentence);
      Words words = WordCutter.cut(prose.text(), sentence, named(inside));
      List<Draft> found = read(words, inside);
      relations.relate(prose.text(), words, found, inside, List.copyOf(recent), onHealth);
      all.addAll(found);
      remember(found, recent);
    }
    return finished(all);
  }

  private List<Draft> read(Words words, List<Timex> times) {
    List<Draft> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      var draft = figures.read(words, i).filter(d -> !nonFigures.contains(d, times));
      if (draft.isPresent()) {
        found.add(draft.get());
        i = Math.max(draft.get().to, i + 1);
      } else {
        i++;
      }
    }
    return found;
  }

  /**
   * Where dates and times of day stand; lengths of time are figures or part of a sentence's frame.
   */
  private static List<Span> named(List<Timex> times) {
    return times.stream()
        .filter(t -> t.type() == Timex.Type.DATE || t.type() == Timex.Type.TIME)
        .map(Timex::span)
        .toList();
  }

  /** Keeps the last counts, since later sentences speak of "three of them". */
  private static void remember(List<Draft> drafts, Deque<Draft> recent) {
    drafts.stream()
        .filter(d -> d.isCount() && !d.adjective && d.unit.isPresent())
        .forEach(recent::addFirst);
    while (recent.size() > RECENT) {
      recent.removeLast();
    }
  }

  private static List<Quantity> finished(List<Draft> drafts) {
    IdentityHashMap<Draft, Integer> index = new IdentityHashMap<>();
    for (Draft draft : drafts) {
      index.put(draft, index.size());
    }
    return drafts.stream().map(d -> d.finished(indexOf(d.whole, index))).toList();
  }

  private static OptionalInt indexOf(Optional<Draft> whole, IdentityHashMap<Draft, Integer> index) {
    Integer at = whole.map(index::get).orElse(-1);
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
  }
}
