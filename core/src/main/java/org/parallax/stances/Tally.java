package org.parallax.stances;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parallax.model.Actor;
import org.parallax.model.Report;
import org.parallax.model.ReportStance;
import org.parallax.model.ReportStance.OfParty;
import org.parallax.model.ReportStance.Passage;
import org.parallax.model.Statement;

/** Adds up what the remarks of a report make of a claim. For one report. */
final class Tally {

  /** Words with so many of the claim's terms are about it. */
  private static final double CLOSE = .65;

  private static final String OBSERVING = PairTask.STANCE.labels().getLast();

  private final Report report;
  private final List<Passage> own = new ArrayList<>();
  private final Map<String, Said> parties = new LinkedHashMap<>();
  private Opinion writer = new Opinion(0, 0, 0);

  Tally(Report report) {
    this.report = report;
  }

  /** The sum of {@code remarks} and what their words make of the claim. */
  ReportStance of(List<Remark> remarks, List<Opinion> opinions) {
    for (int k = 0; k < remarks.size(); k++) {
      Remark remark = remarks.get(k);
      Opinion words = opinions.get(k);
      if (remark.closeness() >= CLOSE) {
        add(remark, remark.held(words));
      }
    }
    List<OfParty> said = parties.values().stream().map(Said::summed).toList();
    if (own.isEmpty()) {
      // Who only hands on what others say leaves it open.
      return new ReportStance(
          report.id(),
          said.isEmpty() ? Optional.empty() : Optional.of(OBSERVING),
          OptionalDouble.empty(),
          own,
          said);
    }
    return new ReportStance(
        report.id(), Optional.of(writer.label()), OptionalDouble.of(writer.score()), own, said);
  }

  private void add(Remark remark, Opinion held) {
    List<Passage> passages =
        remark.spans().stream().map(s -> new Passage(s, held.label(), held.score())).toList();
    Optional<Statement.Source> source = remark.statement().flatMap(Statement::source);
    if (source.isEmpty()) {
      own.addAll(passages);
      writer = writer.plus(held);
      return;
    }
    Optional<String> actor = source.get().actor();
    String words = report.words(source.get().spans().getFirst());
    String name = actor.flatMap(this::name).orElse(words);
    parties.computeIfAbsent(actor.orElse(name), k -> new Said(actor, name)).add(passages, held);
  }

  private Optional<String> name(String actor) {
    return report.findings().actors().stream()
        .filter(a -> a.id().equals(actor))
        .map(Actor::name)
        .findFirst();
  }

  /** What one party says. */
  private static final class Said {
    private final Optional<String> actor;
    private final String name;
    private final List<Passage> places = new ArrayList<>();
    private Opinion sum = new Opinion(0, 0, 0);

    Said(Optional<String> actor, String name) {
      this.actor = actor;
      this.name = name;
    }

    void add(List<Passage> passages, Opinion held) {
      places.addAll(passages);
      sum = sum.plus(held);
    }

    OfParty summed() {
      return new OfParty(actor, name, sum.label(), places);
    }
  }
}
