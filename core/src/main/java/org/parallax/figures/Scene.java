package org.parallax.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parallax.language.Terms;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Toponym;

/**
 * Where a story happens. A town that most of its reports name does not tell one of its figures from
 * another. Immutable.
 */
final class Scene {

  private static final Set<String> ABBREVIATED =
      Set.of("US", "U.S.", "USA", "UK", "U.K.", "EU", "UAE", "United States", "United Kingdom");

  /** Characters behind a number in which a town says where it holds. */
  private static final int BEHIND = 60;

  private static final Pattern HERE =
      Pattern.compile(
          "\\bthe (?:region|province|district|county|town|city|village|area)\\b(?! of)");

  /** Characters before a number in which the place was named that it calls "the region". */
  private static final int LOOK_BACK = 600;

  /** Share of the reports that name the place where a story happens. */
  private static final double EVERYWHERE = 0.6;

  private final Set<String> scene;

  Scene(List<Report> reports) {
    Map<String, Set<String>> naming = new HashMap<>();
    for (Report report : reports) {
      for (Toponym place : report.findings().places()) {
        naming.computeIfAbsent(place.name(), n -> new HashSet<>()).add(report.id());
      }
    }
    Set<String> everywhere = new HashSet<>();
    naming.forEach(
        (name, ids) -> {
          if (ids.size() > 1 && ids.size() >= EVERYWHERE * reports.size()) {
            everywhere.add(name);
          }
        });
    this.scene = Set.copyOf(everywhere);
  }

  /**
   * The places that are named in its phrase or right behind the number; countries, peoples and the
   * story's scene aside.
   */
  Set<String> towns(Report report, Quantity q, String phrase, Span sentence) {
    Set<String> towns = new TreeSet<>();
    for (Toponym place : report.findings().places()) {
      String words = report.words(place.span());
      boolean told = sentence.contains(place.span()) && phrase.contains(words);
      if ((told || isBehind(report, q, place.span(), sentence))
          && !scene.contains(place.name())
          && !isNation(words)) {
        towns.add(place.name());
      }
    }
    if (towns.isEmpty() && HERE.matcher(phrase).find()) {
      here(report, q).ifPresent(towns::add);
    }
    return towns;
  }

  /** What "the region" is: the place that the same post named last. */
  private Optional<String> here(Report report, Quantity q) {
    int from = report.postAt(q.span().start()).map(p -> p.span().start()).orElse(0);
    Optional<String> last = Optional.empty();
    for (Toponym place : report.findings().places()) {
      int at = place.span().start();
      boolean before = at >= Math.max(from, q.span().start() - LOOK_BACK) && at < q.span().start();
      if (before && !scene.contains(place.name()) && !isNation(report.words(place.span()))) {
        last = Optional.of(place.name());
      }
    }
    return last;
  }

  private static boolean isBehind(Report report, Quantity q, Span place, Span sentence) {
    int from = q.span().end();
    boolean near =
        sentence.contains(place) && place.start() > from && place.start() - from <= BEHIND;
    if (!near) {
      return false;
    }
    String between = report.text().substring(from, place.start());
    return between.matches("[^,;:]*\\b(?:in|at|near|outside|across|around) (?:the )?[^,;:]{0,30}");
  }

  private static boolean isNation(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return Terms.isNation(last) || Terms.isNation(words) || ABBREVIATED.contains(words);
  }
}
