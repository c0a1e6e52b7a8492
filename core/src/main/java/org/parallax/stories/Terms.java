package org.parallax.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.model.Report;

/**
 * The weighted terms of reports: TF-IDF of unit length, in which names and the opening count more,
 * since they tell two events of one kind apart. Immutable.
 */
final class Terms {

  private static final double NAME = 6;
  private static final double OPENING = 3;
  private static final int OPENING_WORDS = 60;
  private static final int LONGEST_TEXT = 4000;

  /** Reports that are assumed to exist beside a small set, so that its common words still count. */
  private static final double UNSEEN = 50;

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("the and for that with was were are has have had his her she its they their from this"
                  + " but not who will been said which would about after also than when what there him"
                  + " into out one all more can could you your our over some other then them these"
                  + " those just being because while where before between during only such any may"
                  + " how")
              .split(" "));

  private Terms() {}

  /** One term vector for each report; terms of one report only are weighed but left out. */
  static List<Map<String, Double>> of(List<Report> reports) {
    List<Map<String, Double>> counts = reports.stream().map(r -> count(text(r))).toList();
    Map<String, Integer> spread = new HashMap<>();
    counts.forEach(c -> c.keySet().forEach(t -> spread.merge(t, 1, Integer::sum)));
    List<Map<String, Double>> vectors = new ArrayList<>();
    for (Map<String, Double> count : counts) {
      vectors.add(unit(count, spread, reports.size()));
    }
    return vectors;
  }

  private static Map<String, Double> unit(
      Map<String, Double> count, Map<String, Integer> spread, int reports) {
    Map<String, Double> vector = new TreeMap<>();
    double squares = 0;
    for (var term : count.entrySet()) {
      int in = spread.getOrDefault(term.getKey(), 1);
      double weight = Math.log1p(term.getValue()) * Math.log((reports + UNSEEN) / (in + 1.0));
      squares += weight * weight;
      if (in > 1) {
        vector.put(term.getKey(), weight);
      }
    }
    double length = Math.sqrt(squares);
    vector.replaceAll((term, weight) -> weight / length);
    return vector;
  }

  private static String text(Report report) {
    String title = report.metadata().title().orElse("");
    StringBuilder kept = new StringBuilder(report.text().contains(title) ? "" : title + ".\n");
    int at = 0;
    for (var discarded : report.discarded()) {
      if (discarded.span().start() > at) {
        kept.append(report.text(), at, discarded.span().start()).append('\n');
      }
      at = Math.max(at, discarded.span().end());
    }
    kept.append(report.text(), at, report.text().length());
    return kept.substring(0, Math.min(LONGEST_TEXT, kept.length()));
  }

  private static Map<String, Double> count(String text) {
    Map<String, Double> count = new TreeMap<>();
    int words = 0;
    boolean starts = true;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        starts |= ".!?\n:\"“”".indexOf(c) >= 0;
        i++;
        continue;
      }
      int end = endOfWord(text, i);
      String word = text.substring(i, end).replace('’', '\'');
      String lower = word.toLowerCase(Locale.ROOT);
      boolean digit = Character.isDigit(c);
      if (!FUNCTION_WORDS.contains(lower) && (lower.length() > 2 || digit)) {
        double name = Character.isUpperCase(c) && !starts ? NAME : 1;
        count.merge(stem(lower), name * (words < OPENING_WORDS ? OPENING : 1), Double::sum);
      }
      words++;
      starts = false;
      i = end;
    }
    return count;
  }

  private static int endOfWord(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean apostrophe =
          (c == '\'' || c == '’')
              && i + 1 < text.length()
              && Character.isLetter(text.charAt(i + 1));
      if (!Character.isLetterOrDigit(c) && !apostrophe) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Cuts the commonest English endings. */
  private static String stem(String word) {
    String w = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    int n = w.length();
    if (n > 5 && w.endsWith("ies")) {
      return w.substring(0, n - 3) + "y";
    }
    if (n > 5 && w.endsWith("ing")) {
      return w.substring(0, n - 3);
    }
    if (n > 4 && (w.endsWith("ed") || w.endsWith("es"))) {
      return w.substring(0, n - 2);
    }
    boolean cut = (n > 3 && w.endsWith("s") && !w.endsWith("ss")) || (n > 4 && w.endsWith("e"));
    return cut ? w.substring(0, n - 1) : w;
  }
}
