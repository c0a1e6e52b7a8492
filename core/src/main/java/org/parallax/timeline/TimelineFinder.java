package org.parallax.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
 * day of their own, told by several reports once, with every day that they disagree on. Immutable,
 * thread-safe.
 */
public final class TimelineFinder {

  private static final int DAY = "2031-04-01".length();

  /** Characters before a time in which words say that it bounds something. */
  private static final int BEFORE = 24;

  private static final Pattern COMPARED =
      Pattern.compile("\\b(?:before|than|than (?:on|in|at)|than (?:the )?(?:last|previous)) $");

  /** The timeline of a story, oldest first. */
  public List<Occurrence> find(List<Report> reports, List<Claim> claims) {
    Map<String, Map<Span, String>> claimAt = claimsByPlace(reports, claims);
    Map<String, List<Telling>> byDay = new TreeMap<>();
    for (Report report : reports) {
      Map<Span, String> claimed = claimAt.getOrDefault(report.id(), Map.of());
      for (Span sentence : report.findings().sentences()) {
        Set<String> days = days(report, sentence);
        if (!days.isEmpty()) {
          byDay
              .computeIfAbsent(days.iterator().next(), d -> new ArrayList<>())
              .add(telling(report, sentence, days, claimed));
        }
      }
    }
    List<Happening> happenings = new ArrayList<>();
    byDay.forEach((day, tellings) -> happenings.addAll(new Tellings(tellings).happenings(day)));
    return new Disagreements(happenings)
        .joined().stream()
            .map(Happening::occurrence)
            .sorted(Comparator.comparing(Occurrence::on))
            .toList();
  }

  /** The days named in the sentence that are not those on which somebody said something. */
  private static Set<String> days(Report report, Span sentence) {
    Optional<String> published =
        report.publishedAt(sentence.start()).map(Moment::date).map(Object::toString);
    return report.findings().times().stream()
        .filter(t -> sentence.contains(t.span()) && isDay(t))
        .filter(t -> !isTimeOfSaying(report, sentence, t) && !isBound(report, t))
        .map(t -> t.value().substring(0, DAY))
        .filter(day -> published.isEmpty() || day.compareTo(published.get()) <= 0)
        .collect(Collectors.toCollection(LinkedHashSet::new));
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
    int month = Integer.parseInt(value.substring(5, 7));
    int day = Integer.parseInt(value.substring(8, DAY));
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(Integer.parseInt(value.substring(0, 4)), month).lengthOfMonth();
  }

  /** "Since Monday", "before Wednesday", "three more than on Friday": nothing happened then. */
  private static boolean isBound(Report report, Timex t) {
    boolean bound =
        t.role()
            .map(
                role ->
                    switch (role) {
                      case SINCE, UNTIL -> true;
                      case HAPPENED, SAID, PUBLISHED -> false;
                    })
            .orElse(false);
    int start = t.span().start();
    String before = report.text().substring(Math.max(0, start - BEFORE), start);
    return bound || COMPARED.matcher(before.toLowerCase(Locale.ROOT)).find();
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

  /** By report and stretch the first claim that it says. */
  private static Map<String, Map<Span, String>> claimsByPlace(
      List<Report> reports, List<Claim> claims) {
    Map<String, Report> byId = new HashMap<>();
    reports.forEach(r -> byId.put(r.id(), r));
    Map<String, Map<Span, String>> at = new HashMap<>();
    reports.forEach(r -> at.put(r.id(), new HashMap<>()));
    for (Claim claim : claims) {
      for (Citation place : claim.places()) {
        at.getOrDefault(place.report(), new HashMap<>()).putIfAbsent(place.span(), claim.id());
      }
      for (Claim.Support support : claim.statements()) {
        Map<Span, String> here = at.getOrDefault(support.report(), new HashMap<>());
        Optional.ofNullable(byId.get(support.report())).stream()
            .flatMap(r -> r.findings().statements().stream())
            .filter(s -> s.id().equals(support.statement()))
            .flatMap(s -> s.content().spans().stream())
            .forEach(span -> here.putIfAbsent(span, claim.id()));
      }
    }
    return at;
  }

  private static Telling telling(
      Report report, Span sentence, Set<String> days, Map<Span, String> claimAt) {
    Set<String> claims = new TreeSet<>();
    claimAt.forEach(
        (place, claim) -> {
          if (sentence.overlaps(place)) {
            claims.add(claim);
          }
        });
    List<Span> times =
        report.findings().times().stream().map(Timex::span).filter(sentence::overlaps).toList();
    Set<String> stems = new TreeSet<>();
    for (Terms.Term term : Terms.of(report.text(), sentence)) {
      boolean digits = Character.isDigit(term.stem().charAt(0));
      if (!digits && times.stream().noneMatch(term.span()::overlaps)) {
        stems.add(term.stem());
      }
    }
    Set<Double> numbers =
        report.findings().quantities().stream()
            .filter(q -> sentence.contains(q.span()))
            .map(q -> q.value().orElse(q.low().orElse(q.high().orElse(0))))
            .collect(Collectors.toSet());
    return new Telling(
        new Citation(report.id(), sentence),
        days,
        report.publishedAt(sentence.start()).map(Moment::date),
        report.words(sentence).replaceAll("\\s+", " "),
        stems,
        numbers,
        claims);
  }
}
