package org.parallax.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.lexicon.WordList;

/** Given names that one person may bear: short forms and transliterations. Immutable. */
public final class GivenNames {

  private final Map<String, Set<Integer>> lines = new HashMap<>();

  private GivenNames(List<String> variants) {
    for (int line = 0; line < variants.size(); line++) {
      for (String name : variants.get(line).split(" ")) {
        lines.computeIfAbsent(name, k -> new TreeSet<>()).add(line);
      }
    }
  }

  /** Loads the table that is part of the program. */
  public static GivenNames load() {
    return new GivenNames(WordList.lines(GivenNames.class, "given-name-variants.txt"));
  }

  /** Whether two different folded names may be one person's: "terry" and "terence". */
  public boolean areVariants(String a, String b) {
    Set<Integer> other = lines.getOrDefault(b, Set.of());
    return lines.getOrDefault(a, Set.of()).stream().anyMatch(other::contains);
  }
}
