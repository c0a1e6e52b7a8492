package org.parallax.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.copies.Provenance;
import org.parallax.language.Terms;
import org.parallax.model.Citation;
import org.parallax.model.Mention;
import org.parallax.model.Moment;
import org.parallax.model.Party;
import org.parallax.model.Post;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.parties.Parties;

/** Every quantity of a story with the party on whose authority it stands. For one story. */
final class Sightings {

  private static final int DAY = "2031-04-01".length();

  /** Figures back that a later one can refer to. */
  private static final int REACH = 8;

  private final Parties parties;
  private final Provenance provenance;
  private final Eras eras;
  private final SubjectReader subjects;
  private final List<Report> reports;

  Sightings(List<Report> reports, Parties parties, Provenance provenance) {
    this.reports = reports;
    this.parties = parties;
    this.provenance = provenance;
    this.eras = new Eras(reports);
    this.subjects = new SubjectReader(new Scene(reports));
  }

  /** All of them, in the order of the reports and of their words; of a conversion only one half. */
  List<Sighting> all() {
    List<Sighting> all = new ArrayList<>();
    for (Report report : reports) {
      Map<String, Statement> statements = new HashMap<>();
      report.findings().statements().forEach(s -> statements.put(s.id(), s));
      List<Quantity> quantities = report.findings().quantities();
      var speakers = new Speakers(report);
      var asides = new Asides(report);
      for (int i = 0; i < quantities.size(); i++) {
        boolean counts =
            !Uncounted.is(
                    report, quantities.get(i), Surroundings.sentence(report, quantities.get(i)))
                && !speakers.areCountedBy(quantities.get(i));
        if (counts && !isOtherHalf(report, quantities, i)) {
          boolean another = new Surroundings(report, quantities.get(i)).isOfAnother();
          Optional<Statement> statement =
              quantities.get(i).statement().filter(s -> !another).map(statements::get);
          Sighting next =
              sighting(report, i, counting(report, quantities.get(i)), statement, asides);
          if (!all.isEmpty() && isFormerOf(all.getLast(), next, report)) {
            all.add(all.removeLast().about(next).former());
            all.add(next);
          } else {
            all.add(referring(next, all, report));
          }
        }
      }
    }
    return all;
  }

  /** Nobody counts towns or persons: "a first group of 14 left Constanta", "the two asked Hale". */
  private static Quantity counting(Report report, Quantity q) {
    boolean town =
        q.unit().isPresent()
            && report.findings().places().stream()
                .anyMatch(p -> report.words(p.span()).equalsIgnoreCase(q.unit().get()));
    boolean person =
        q.unit().isPresent()
            && report.findings().mentions().stream()
                .filter(m -> m.type() == Mention.Type.PERSON)
                .anyMatch(m -> report.words(m.span()).equalsIgnoreCase(q.unit().get()));
    return town || person ? q.withoutUnit() : q;
  }

  /** "From 12 to 15": the first number is what the second one was before. */
  private static boolean isFormerOf(Sighting first, Sighting second, Report report) {
    int from = first.at().span().end();
    int to = second.at().span().start();
    return first.at().report().equals(report.id())
        && first.setting().sentence().equals(second.setting().sentence())
        && new Surroundings(report, first.quantity()).isFormer()
        && to > from
        && report.text().substring(from, to).strip().equals("to");
  }

  /** "The three bodies" are the three that the report spoke of last. */
  private static Sighting referring(Sighting s, List<Sighting> before, Report report) {
    var around = new Surroundings(report, s.quantity());
    if (around.isFormer() && !before.isEmpty()) {
      Sighting now = before.getLast();
      boolean near = now.setting().sentence().equals(s.setting().sentence());
      boolean own = now.at().report().equals(s.at().report());
      if (near && own && mayBe(s.subject(), now.subject())) {
        Sighting told = (s.attributed() ? s : s.of(now)).about(now);
        return s.subject().isVictims() ? told : told.former();
      }
    }
    if (!before.isEmpty() && isAssessedAnew(s, before.getLast(), around)) {
      return s.about(before.getLast());
    }
    if (!around.refersBack()) {
      return s;
    }
    boolean elliptic = around.isElliptic();
    int least = elliptic ? 0 : Math.max(0, before.size() - REACH);
    for (int i = before.size() - 1; i >= least; i--) {
      Sighting o = before.get(i);
      if (!o.at().report().equals(s.at().report())) {
        break;
      }
      boolean near = o.setting().post() == s.setting().post();
      if (near && o.sameNumber(s) && (elliptic || mayBe(s.subject(), o.subject()))) {
        return s.about(o);
      }
    }
    return elliptic ? s.ofUnknown() : s;
  }

  /** "Police put the crowd at 500, the union at 900": another one's number for the same. */
  private static boolean isAssessedAnew(Sighting s, Sighting last, Surroundings around) {
    boolean near =
        last.at().report().equals(s.at().report())
            && last.setting().post() == s.setting().post()
            && last.quantity().unit().equals(s.quantity().unit());
    return near
        && (around.isAssessed()
            || (last.setting().sentence().equals(s.setting().sentence())
                && around.isAssessedToo(last.quantity())));
  }

  private static boolean mayBe(Subject later, Subject earlier) {
    return later.unit().isEmpty()
        || later.unit().equals(earlier.unit())
        || (UnitClasses.arePeople(later.unit()) && UnitClasses.arePeople(earlier.unit()));
  }

  /** Of "12 miles (20 km)" the metric half stands for both, else the one outside the brackets. */
  private static boolean isOtherHalf(Report report, List<Quantity> all, int i) {
    boolean metric = isMetric(all.get(i));
    boolean behind = i > 0 && new Surroundings(report, all.get(i)).converts(all.get(i - 1));
    boolean before =
        i + 1 < all.size() && new Surroundings(report, all.get(i + 1)).converts(all.get(i));
    return (behind && !(metric && !isMetric(all.get(i - 1))))
        || (before && !metric && isMetric(all.get(i + 1)));
  }

  private static boolean isMetric(Quantity q) {
    return q.unit().filter(UnitClasses::isMetric).isPresent();
  }

  private Sighting sighting(
      Report report, int index, Quantity q, Optional<Statement> statement, Asides asides) {
    boolean denied = statement.filter(s -> !standsBy(s.stance())).isPresent();
    Optional<String> party =
        statement.filter(s -> !denied).flatMap(s -> parties.speaker(report, s)).map(Party::id);
    var around = new Surroundings(report, q);
    String phrase = SubjectReader.phrase(report, index, q, around);
    boolean attributed = party.isPresent() && !isOutlet(report, party.get());
    String vouching =
        party.orElseGet(() -> parties.idOfOutlet(provenance.outletOf(report, q.span())));
    return new Sighting(
        new Citation(report.id(), q.span()),
        index,
        q,
        phrase,
        subjects.read(report, q, phrase, around),
        Bounds.of(q),
        vouching,
        parties.sideOf(vouching),
        attributed,
        credited(report, statement),
        time(report, q, statement, around, asides.quarter(q.span(), around.sentence())),
        new Sighting.Setting(
            around.sentence(),
            report.postAt(q.span().start()).map(Post::span).map(Span::start).orElse(0),
            around.moves(),
            around.isWithdrawn(),
            denied,
            around.stems(),
            asides.of(q.span(), around.sentence()),
            around.isAttribute()));
  }

  /** Whether a source with this stance toward its words gives the numbers in them as its own. */
  private static boolean standsBy(Statement.Stance stance) {
    return switch (stance) {
      case ASSERTS, EXPECTS, DEMANDS -> true;
      case DENIES, NEITHER, DOUBTS, ASKS -> false;
    };
  }

  private Sighting.Time time(
      Report report,
      Quantity q,
      Optional<Statement> statement,
      Surroundings around,
      String quarter) {
    Optional<Moment> published = report.publishedAt(q.span().start());
    Optional<String> date = published.map(Moment::date).map(Object::toString);
    Optional<String> saidOn =
        statement
            .flatMap(Statement::saidOn)
            .filter(v -> !v.startsWith("X") && !v.endsWith("_REF"))
            .filter(v -> !around.comparesWith(v))
            .or(() -> date);
    Optional<String> when =
        q.asOf()
            .filter(Sightings::isDay)
            .filter(v -> !around.comparesWith(v))
            .or(() -> saidOn.filter(Sightings::isDay))
            .map(v -> v.length() > DAY && v.charAt(DAY) != 'T' ? v.substring(0, DAY) : v)
            .map(v -> v.length() > DAY && !isClock(v) ? v.substring(0, DAY) : v)
            .map(
                v ->
                    v.length() == DAY && date.filter(v::equals).isPresent()
                        ? v + published.flatMap(Moment::time).map(t -> "T" + t).orElse("")
                        : v);
    boolean ahead =
        statement
            .map(
                s ->
                    switch (s.stance()) {
                      case EXPECTS, DEMANDS -> true;
                      case ASSERTS, DENIES, NEITHER, DOUBTS, ASKS -> false;
                    })
            .orElse(false);
    return new Sighting.Time(when, saidOn, eras.of(q), quarter, ahead || around.isToCome());
  }

  private static boolean isClock(String value) {
    return value.length() > DAY + 1 && Character.isDigit(value.charAt(DAY + 1));
  }

  private static boolean isDay(String value) {
    return value.length() >= DAY && Character.isDigit(value.charAt(0)) && value.charAt(5) != 'W';
  }

  /** Whether a party is the outlet itself: "our reporter says". */
  private boolean isOutlet(Report report, String party) {
    Set<String> name = parties.byId(party).map(p -> Terms.stems(p.name())).orElse(Set.of());
    return report.metadata().outlet().map(Terms::stems).filter(name::equals).isPresent();
  }

  /** The stems of the names of whoever relays it. */
  private Set<Set<String>> credited(Report report, Optional<Statement> statement) {
    Set<Set<String>> names = new HashSet<>();
    statement.stream()
        .flatMap(s -> s.via().stream())
        .flatMap(a -> parties.of(report.id(), a).stream())
        .forEach(p -> names.add(Terms.stems(p.name())));
    return names;
  }
}
