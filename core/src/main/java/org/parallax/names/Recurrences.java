package org.parallax.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.model.Mention;

/**
 * Finds where a name stands again that was passed over there: what is a name in most places of a
 * report is one in the others. Immutable, thread-safe.
 */
final class Recurrences {

  private static final int LONGEST = 6;

  /** A name that was found once only may be a slip itself. */
  private static final int SURE = 2;

  private final Lexicon lexicon;

  Recurrences(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The names that {@code names} miss; {@code taken} tells where they stand. */
  List<Named> missing(List<WordLine> lines, List<Named> names, Taken taken) {
    Map<String, Integer> found = new HashMap<>();
    Map<String, Mention.Type> types = new HashMap<>();
    for (Named n : names) {
      found.merge(n.phrase().text(), 1, Integer::sum);
      types.putIfAbsent(n.phrase().text(), n.type());
    }
    found.values().removeIf(count -> count < SURE);
    Map<String, List<Phrase>> passedOver = new LinkedHashMap<>();
    for (WordLine line : lines) {
      for (Phrase p : known(line, found, taken)) {
        passedOver.computeIfAbsent(p.text(), k -> new ArrayList<>()).add(p);
      }
    }
    List<Named> missing = new ArrayList<>();
    passedOver.forEach(
        (name, phrases) -> {
          if (phrases.size() <= found.getOrDefault(name, 0)) {
            Mention.Type type = types.getOrDefault(name, Mention.Type.OTHER);
            phrases.forEach(p -> missing.add(new Named(p, type)));
          }
        });
    return missing;
  }

  private List<Phrase> known(WordLine line, Map<String, Integer> found, Taken taken) {
    List<Phrase> known = new ArrayList<>();
    for (int i = 0; i < line.words().size(); i++) {
      int most = line.words().get(i).isCapitalised() ? LONGEST : 0;
      for (int end = Math.min(i + most, line.words().size()); end > i; end--) {
        Phrase p = Phrase.open(line, i, end);
        if (found.containsKey(p.text()) && isFree(p) && taken.isFree(p.span())) {
          known.add(p);
          i = end - 1;
          break;
        }
      }
    }
    return known;
  }

  /**
   * Whether it is no part of a longer name, unless that one begins with it ("the Acme Science
   * Fair"), nor an ordinary word that begins a sentence.
   */
  private boolean isFree(Phrase p) {
    boolean ordinary = p.first().first() && p.length() == 1 && lexicon.isCommon(p.key());
    return !ordinary && (p.standsAlone(lexicon) || opens(p));
  }

  /** A country in front of a name only says where that is from. */
  private boolean opens(Phrase p) {
    return p.from() > 0
        && !p.line().words().get(p.from() - 1).isCapitalised()
        && !lexicon.isAdjectiveOfPlace(p.key())
        && lexicon.governments().country(p.text()).isEmpty();
  }
}
