package org.parallax.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.lexicon.WordList;
import org.parallax.names.Folding;

/**
 * Sorts of bodies and the nouns for them: an airline is a carrier and a company too. A sort is told
 * by its number in the list. Immutable, thread-safe.
 */
final class Sorts {

  /** The widest sort of companies. */
  static final int COMPANY = 0;

  private static final String END_OF_COMPANIES = "-";

  private final Map<String, Integer> byNoun = new HashMap<>();
  private final Map<String, Integer> byLastWord = new HashMap<>();
  private final Set<Integer> companies = new HashSet<>();

  private Sorts(List<String> lines) {
    companies.addAll(
        Stream.iterate(COMPANY, i -> i + 1).limit(lines.indexOf(END_OF_COMPANIES)).toList());
    for (int sort = 0; sort < lines.size(); sort++) {
      int bar = lines.get(sort).indexOf('|');
      if (bar >= 0) {
        enter(lines.get(sort).substring(0, bar), sort, byNoun);
        enter(lines.get(sort).substring(bar + 1), sort, byLastWord);
      }
    }
  }

  private static void enter(String words, int sort, Map<String, Integer> index) {
    Stream.of(words.strip().split(" ")).forEach(w -> index.putIfAbsent(w, sort));
  }

  /** Loads the list that is part of the program. */
  static Sorts load() {
    return new Sorts(WordList.lines(Sorts.class, "sorts.txt"));
  }

  /** The sort that {@code noun} means. */
  Optional<Integer> of(String noun) {
    return Optional.ofNullable(byNoun.get(Folding.fold(noun)));
  }

  /** The sorts that a body's own name tells: "Bank of Varn", "Quillon Airways plc". */
  Set<Integer> ofName(String name) {
    List<String> words = new ArrayList<>(List.of(Folding.fold(name).replace(",", "").split(" ")));
    Set<Integer> sorts = new HashSet<>();
    Optional<Integer> last = ofLastWord(words);
    last.ifPresent(sorts::add);
    if (last.filter(s -> s == COMPANY).isPresent() && words.size() > 1) {
      ofLastWord(words.subList(0, words.size() - 1)).ifPresent(sorts::add);
    }
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).equals("of") || words.get(i).equals("for")) {
        ofLastWord(words.subList(0, i)).ifPresent(sorts::add);
      }
    }
    return sorts;
  }

  private Optional<Integer> ofLastWord(List<String> words) {
    return Optional.ofNullable(byLastWord.get(words.getLast().replace(".", "")));
  }

  /** Whether a body of the sort {@code told} may be called by a noun for {@code called}. */
  boolean fits(int told, int called) {
    return told == called || (called == COMPANY && isCompany(told));
  }

  /** Whether it is a company, of whatever line. */
  boolean isCompany(int sort) {
    return companies.contains(sort);
  }
}
