package org.parallax.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.language.Terms;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Moment;
import org.parallax.model.Occurrence;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.model.Timex;

/**
 * Orders what happened by the day on which it happened, not on which it was told: sentences with a
 * day of their own, told by several reports once. Immutable, thread-safe.
 */
public final class TimelineFinder {

  private static final int DAY = "2031-04-01".length();
  private static final double SAME = 0.6;
  private static final int LEAST_WORDS = 3;

  /** The timeline of a story, oldest first. */
  public List<Occurrence> find(List<Report> reports, List<Claim> claims) {
    Map<Citation, String> claimAt = claimsByPlace(reports, claims);
    Map<String, List<Telling>> byDay = new TreeMap<>();
    for (Report report : reports) {
      for (Span sentence : report.findings().sentences()) {
        day(report, sentence)
            .ifPresent(
                day ->
                    byDay
                        .computeIfAbsent(day, d -> new ArrayList<>())
                        .add(Telling.of(report, sentence, claimAt)));
      }
    }
    List<Occurrence> timeline = new ArrayList<>();
    byDay.forEach((day, tellings) -> timeline.addAll(merge(day, tellings)));
    return timeline;
  }

  /** The first day named in the sentence that is not the day on which somebody said something. */
  private static Optional<String> day(Report report, Span sentence) {
    Optional<String> published =
        report.publishedAt(sentence.start()).map(Moment::date).map(Object::toString);
    return report.findings().times().stream()
        .filter(t -> sentence.contains(t.span()) && isDay(t))
        .filter(t -> !isTimeOfSaying(report, sentence, t))
        .map(t -> t.value().substring(0, DAY))
        .filter(day -> published.isEmpty() || day.compareTo(published.get()) <= 0)
        .findFirst();
  }

  private static boolean isDay(Timex t) {
    return switch (t.type()) {
      case DATE, TIME -> t.value().length() >= DAY && isIsoDay(t.value());
      case DURATION, SET -> false;
    };
  }

  private static boolean isIsoDay(String value) {
    for (int i = 0; i < DAY; i++) {
      boolean mark = i == 4 || i == 7;
      if (mark ? value.charAt(i) != '-' : !Character.isDigit(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTimeOfSaying(Report report, Span sentence, Timex t) {
    List<Statement> here =
        report.findings().statements().stream()
            .filter(
                s -> s.cue().stream().flatMap(c -> c.spans().stream()).anyMatch(sentence::contains))
            .toList();
    boolean told =
        here.stream()
            .anyMatch(s -> s.content().spans().stream().anyMatch(c -> c.contains(t.span())));
    boolean ofSpeech =
        t.role()
            .map(
                role ->
                    switch (role) {
                      case SAID, PUBLISHED -> true;
                      case HAPPENED, SINCE, UNTIL -> false;
                    })
            .orElse(false);
    return !told && (ofSpeech || !here.isEmpty());
  }

  private static Map<Citation, String> claimsByPlace(List<Report> reports, List<Claim> claims) {
    Map<String, Report> byId = new HashMap<>();
    reports.forEach(r -> byId.put(r.id(), r));
    Map<Citation, String> at = new HashMap<>();
    for (Claim claim : claims) {
      claim.places().forEach(place -> at.putIfAbsent(place, claim.id()));
      for (Claim.Support support : claim.statements()) {
        Optional.ofNullable(byId.get(support.report())).stream()
            .flatMap(r -> r.findings().statements().stream())
            .filter(s -> s.id().equals(support.statement()))
            .flatMap(s -> s.content().spans().stream())
            .forEach(span -> at.putIfAbsent(new Citation(support.report(), span), claim.id()));
      }
    }
    return at;
  }

  private static List<Occurrence> merge(String day, List<Telling> tellings) {
    List<List<Telling>> groups = new ArrayList<>();
    for (Telling telling : tellings) {
      if (telling.stems().size() >= LEAST_WORDS) {
        groups.stream()
            .filter(g -> g.getFirst().likeness(telling) >= SAME)
            .findFirst()
            .orElseGet(
                () -> {
                  List<Telling> fresh = new ArrayList<>();
                  groups.add(fresh);
                  return fresh;
                })
            .add(telling);
      }
    }
    groups.sort(Comparator.comparingInt((List<Telling> g) -> -g.size()));
    return groups.stream()
        .map(
            g ->
                new Occurrence(
                    day,
                    g.getFirst().text(),
                    g.stream().flatMap(t -> t.claims().stream()).distinct().sorted().toList(),
                    g.stream().map(Telling::at).toList()))
        .toList();
  }

  /** A sentence that tells of a day. */
  private record Telling(Citation at, String text, Set<String> stems, Set<String> claims) {

    static Telling of(Report report, Span sentence, Map<Citation, String> claimAt) {
      Set<String> claims = new TreeSet<>();
      claimAt.forEach(
          (place, claim) -> {
            if (place.report().equals(report.id()) && sentence.overlaps(place.span())) {
              claims.add(claim);
            }
          });
      String text = report.words(sentence).replaceAll("\\s+", " ");
      return new Telling(new Citation(report.id(), sentence), text, Terms.stems(text), claims);
    }

    double likeness(Telling other) {
      long shared = stems.stream().filter(other.stems::contains).count();
      return (double) shared / Math.min(stems.size(), other.stems.size());
    }
  }
}
