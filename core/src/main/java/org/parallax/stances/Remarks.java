package org.parallax.stances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.language.Synonyms;
import org.parallax.language.Terms;
import org.parallax.model.Mention;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/** Finds the words of a report that share terms with a claim. For one report and one claim. */
final class Remarks {

  private static final int LEAST_SHARED = 2;

  /** The closest ones are enough to tell; a live blog has thousands of sentences. */
  private static final int MOST = 60;

  private final Report report;
  private final Set<String> claim;

  /** The claim's names that the report knows: it need not say them again in each sentence. */
  private final Set<String> names;

  Remarks(Report report, String claim) {
    this.report = report;
    this.claim = Synonyms.of(Terms.of(claim));
    this.names = new HashSet<>();
    for (Mention mention : report.findings().mentions()) {
      names.addAll(Synonyms.of(Terms.of(report.words(mention.span()))));
    }
    names.retainAll(this.claim);
  }

  /** The closest ones, in reading order. */
  List<Remark> all() {
    List<Remark> all = new ArrayList<>();
    for (Statement statement : report.findings().statements()) {
      add(statement.content().spans(), Optional.of(statement), all);
    }
    for (Span sentence : report.findings().sentences()) {
      if (isWritersOwn(sentence)) {
        add(List.of(sentence), Optional.empty(), all);
      }
    }
    return all.stream()
        .sorted(Comparator.comparingDouble(r -> -r.closeness()))
        .limit(MOST)
        .sorted(Comparator.comparing(r -> r.spans().getFirst()))
        .toList();
  }

  private void add(List<Span> spans, Optional<Statement> statement, List<Remark> all) {
    String words = spans.stream().map(report::words).collect(Collectors.joining(" "));
    Set<String> stems = Synonyms.of(Terms.of(words));
    long shared = claim.stream().filter(stems::contains).count();
    if (shared > 0 && shared >= Math.min(LEAST_SHARED, claim.size())) {
      long elsewhere = names.stream().filter(n -> !stems.contains(n)).count();
      all.add(new Remark(spans, words, statement, (double) (shared + elsewhere) / claim.size()));
    }
  }

  /** A sentence in which nobody is credited with anything. */
  private boolean isWritersOwn(Span sentence) {
    return report.findings().statements().stream()
        .noneMatch(s -> s.content().spans().stream().anyMatch(sentence::overlaps));
  }
}
