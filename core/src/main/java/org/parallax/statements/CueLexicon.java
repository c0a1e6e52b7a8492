package org.parallax.statements;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.lexicon.WordList;
import org.parallax.model.Statement;

/** The vocabulary of verbs of report, by every form they take. Immutable, thread-safe. */
final class CueLexicon {

  private final Map<String, List<CueEntry>> byForm = new HashMap<>();

  /**
   * Reads the vocabulary that is part of the program.
   *
   * @throws UncheckedIOException if it is missing or broken, which is a fault of the build
   */
  CueLexicon() {
    WordList.lines(CueLexicon.class, "verbs.txt").forEach(this::add);
    byForm.values().forEach(l -> l.sort(Comparator.comparingInt(e -> -e.words().size())));
  }

  private void add(String line) {
    String[] columns = line.split(";", -1);
    List<String> words = List.of(columns[0].strip().split(" "));
    var entry =
        new CueEntry(
            words,
            columns[1].replace(" ", ""),
            Statement.Stance.valueOf(columns[2].strip().toUpperCase(Locale.ROOT)),
            Statement.Certainty.valueOf(columns[3].strip().toUpperCase(Locale.ROOT)),
            Statement.Stance.valueOf(columns[4].strip().toUpperCase(Locale.ROOT)));
    Set<String> forms = new LinkedHashSet<>(regular(words.getFirst()));
    if (columns.length > 5) {
      forms.addAll(List.of(columns[5].strip().split(" ")));
    }
    forms.forEach(f -> byForm.computeIfAbsent(f, k -> new ArrayList<>()).add(entry));
  }

  private static List<String> regular(String base) {
    String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
    boolean hiss = base.matches(".*(?:s|sh|ch|x|z)");
    boolean consonantY = base.matches(".*[^aeiou]y");
    String cut = base.substring(0, base.length() - 1);
    return List.of(
        base,
        consonantY ? cut + "ies" : base + (hiss ? "es" : "s"),
        consonantY ? cut + "ied" : stem + "ed",
        stem + "ing");
  }

  /** The entry with the most words that stands at token {@code i}, its verb first. */
  Optional<CueEntry> at(Words words, int i) {
    for (CueEntry entry : byForm.getOrDefault(words.lower(i), List.of())) {
      int k = 1;
      while (k < entry.words().size() && words.is(i + k, entry.words().get(k))) {
        k++;
      }
      // "insisted on Tuesday that" is no "insist on".
      boolean dated = words.is(i + k - 1, "on") && words.in(i + k, Vocabulary.TIMES);
      if (k == entry.words().size() && !dated) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
