package org.parallax.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.copies.Provenance;
import org.parallax.language.Terms;
import org.parallax.model.Citation;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.parties.Parties;

/** Everything that the reports of a story say. For one story. */
final class Propositions {

  private static final int LEAST_WORDS = 3;
  private static final double NESTED = 0.6;

  private final List<Report> reports;
  private final Parties parties;
  private final Provenance provenance;

  Propositions(List<Report> reports, Parties parties, Provenance provenance) {
    this.reports = reports;
    this.parties = parties;
    this.provenance = provenance;
  }

  /** All of them, in the order of the reports and of their words. */
  List<Proposition> all() {
    List<Proposition> all = new ArrayList<>();
    for (Report report : reports) {
      for (Statement statement : report.findings().statements()) {
        if (!Contents.onlyRelays(report, statement)) {
          Contents.of(report, statement).forEach(spans -> all.add(of(report, statement, spans)));
        }
      }
      for (Span sentence : report.findings().sentences()) {
        if (isWritersOwn(report, sentence)) {
          Proposition own = of(report, sentence);
          if (own.stems().size() >= LEAST_WORDS) {
            all.add(own);
          }
        }
      }
    }
    return all;
  }

  private Proposition of(Report report, Statement statement, List<Span> spans) {
    Set<String> stems = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      collect(report, span, stems, names);
      text.append(text.isEmpty() ? "" : " ").append(report.words(span));
    }
    String words = clean(text.toString());
    Optional<String> origin = origin(report, statement);
    return new Proposition(
        report,
        provenance.outlet(report),
        new Citation(report.id(), whole(spans)),
        Optional.of(statement),
        words,
        isClause(report, statement, words),
        stems,
        names,
        figures(report, new Span(spans.getFirst().start(), spans.getLast().end())),
        Polarity.of(words),
        origin,
        origin.isPresent());
  }

  /** Pieces that little stands between are shown with it; of others the first is. */
  private static Span whole(List<Span> spans) {
    Span hull = new Span(spans.getFirst().start(), spans.getLast().end());
    int said = spans.stream().mapToInt(Span::length).sum();
    return hull.length() - said <= said ? hull : spans.getFirst();
  }

  private Proposition of(Report report, Span sentence) {
    Set<String> stems = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    collect(report, sentence, stems, names);
    String words = clean(report.words(sentence));
    return new Proposition(
        report,
        provenance.outlet(report),
        new Citation(report.id(), sentence),
        Optional.empty(),
        words,
        true,
        stems,
        names,
        figures(report, sentence),
        Polarity.of(words),
        Optional.of(parties.idOfOutlet(provenance.outletOf(report, sentence))),
        false);
  }

  private static boolean isClause(Report report, Statement statement, String words) {
    return statement.kind() == Statement.Kind.DIRECT
        || statement
            .cue()
            .map(cue -> Predicates.has(words) || Predicates.takesClause(last(report, cue)))
            .orElse(true);
  }

  private static String last(Report report, Statement.Marked cue) {
    return report.words(cue.spans().getLast());
  }

  private static void collect(Report report, Span span, Set<String> stems, Set<String> names) {
    for (Terms.Term term : Terms.of(report.text(), span)) {
      stems.add(Synonyms.of(term.stem()));
      if (term.capital()) {
        names.add(Synonyms.of(term.stem()));
      }
    }
  }

  private static List<Quantity> figures(Report report, Span within) {
    return report.findings().quantities().stream().filter(q -> within.contains(q.span())).toList();
  }

  /** A sentence in which nobody is credited with anything. */
  private static boolean isWritersOwn(Report report, Span sentence) {
    return report.findings().statements().stream()
        .noneMatch(
            s ->
                s.content().spans().stream().anyMatch(sentence::overlaps)
                    || s.cue().stream()
                        .flatMap(c -> c.spans().stream())
                        .anyMatch(sentence::overlaps));
  }

  /**
   * The party that a statement goes back to: its source; where most of its content is another's
   * statement in turn, that one's source.
   */
  private Optional<String> origin(Report report, Statement statement) {
    Statement innermost = statement;
    for (Statement other : report.findings().statements()) {
      if (other.source().isPresent()
          && !other.id().equals(innermost.id())
          && holdsMostly(innermost, other)) {
        innermost = other;
      }
    }
    return parties.speaker(report, innermost).map(p -> p.id());
  }

  private static boolean holdsMostly(Statement outer, Statement inner) {
    int held = 0;
    int all = 0;
    for (Span span : outer.content().spans()) {
      all += span.length();
      for (Span part : inner.content().spans()) {
        if (span.contains(part)) {
          held += part.length();
        }
      }
    }
    return held < all && held >= NESTED * all;
  }

  private static String clean(String words) {
    // Markdown's marks of a heading or a list item are no words.
    String flat = words.replaceAll("\\s+", " ").strip().replaceFirst("^(?:#{1,6}|[-*]) ", "");
    boolean quoted =
        flat.length() > 2
            && "“\"‘".indexOf(flat.charAt(0)) >= 0
            && "”\"’,.".indexOf(flat.charAt(flat.length() - 1)) >= 0
            && flat.chars().filter(c -> "“”\"".indexOf(c) >= 0).count() <= 2;
    return quoted ? flat.replaceAll("^[“\"‘]|[,.]?[”\"’]?[,.]?$", "") : flat;
  }
}
