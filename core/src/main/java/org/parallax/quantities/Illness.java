package org.parallax.quantities;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.lexicon.WordList;
import org.parallax.model.Quantity.Event;

/** Tells whom a figure counts as ill: cases, inpatients, people with a disease. */
final class Illness {

  private static final Set<String> CASES =
      Set.of("case", "cases", "incident", "incidents", "inpatients", "inpatient");

  private static final Set<String> WARDS =
      Set.of("hospital", "hospitals", "quarantine", "ward", "care");

  private final Set<String> health = Set.copyOf(WordList.lines(Illness.class, "health.txt"));
  private final Set<String> sicknesses = Set.copyOf(WordList.lines(Illness.class, "illnesses.txt"));

  /** Whether a report on disease means sick people by {@code noun}. */
  static boolean isCase(String noun) {
    return CASES.contains(noun);
  }

  /** {@link Event#ILL} where the words behind the figure say so. */
  Optional<Event> of(Draft draft, boolean onHealth) {
    return suffering(draft).or(() -> onHealth ? inHospital(draft) : Optional.empty());
  }

  /** "people with cholera", "children with symptoms of the flu". */
  private Optional<Event> suffering(Draft draft) {
    Words words = draft.words;
    for (int i = draft.end(); i < draft.end() + 4; i++) {
      if (words.is(i, ",") || words.is(i, "and")) {
        return Optional.empty();
      }
      if (words.is(i, "with") && isSickness(words, i + 1)) {
        return Optional.of(Event.ILL);
      }
    }
    return Optional.empty();
  }

  private boolean isSickness(Words words, int from) {
    for (int i = from; i < from + 5; i++) {
      if (words.in(i, sicknesses)) {
        return true;
      }
      if (!words.at(i).isLetters()) {
        return false;
      }
    }
    return false;
  }

  /** "four more are in hospital", "admitted to hospitals": ill where a report is on disease. */
  private static Optional<Event> inHospital(Draft draft) {
    Words words = draft.words;
    int from = draft.verb.map(Verb::index).orElse(draft.end());
    if (!draft.isCount() || from < draft.end()) {
      return Optional.empty();
    }
    for (int i = from; i < from + 5; i++) {
      int before = words.isTag(i - 1, "DET") || words.isTag(i - 1, "ADJ") ? i - 2 : i - 1;
      boolean inside = words.in(before, Set.of("in", "to", "into", "at"));
      if (inside && words.in(i, WARDS)) {
        return Optional.of(Event.ILL);
      }
    }
    return Optional.empty();
  }

  /** "have the virus", "having the disease", "showing symptoms". */
  Optional<Event> suffered(Words words, int verb) {
    String word = words.lower(verb);
    boolean lives = word.startsWith("liv") && words.is(verb + 1, "with");
    boolean shows = word.startsWith("show") || word.startsWith("experienc");
    boolean has = Participle.of(word).equals("had") || shows || lives;
    return has && isSickness(words, verb + 1) ? Optional.of(Event.ILL) : Optional.empty();
  }

  /** Whether a report speaks of disease, so that its "cases" are sick people. */
  boolean isOnHealth(String text) {
    int found = 0;
    int start = 0;
    int limit = Math.min(text.length(), 20_000);
    for (int i = 0; i <= limit && found < 3; i++) {
      if (i == limit || !Character.isLetter(text.charAt(i))) {
        found += health.contains(text.substring(start, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
        start = i + 1;
      }
    }
    return found >= 3;
  }
}
