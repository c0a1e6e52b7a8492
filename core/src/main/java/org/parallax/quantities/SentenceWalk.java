package org.parallax.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parallax.language.Sentence;
import org.parallax.model.Span;

/**
 * Walks through earlier findings of a report, such as its times or places, as its sentences are
 * read; lives for one call.
 */
final class SentenceWalk<T> {

  private final List<T> findings;
  private final Function<T, Span> span;
  private int next;

  SentenceWalk(List<T> findings, Function<T, Span> span) {
    this.findings = findings;
    this.span = span;
  }

  /** The findings in {@code sentence}; sentences are to be asked for in reading order. */
  List<T> of(Sentence sentence) {
    List<T> inside = new ArrayList<>();
    while (next < findings.size()
        && span.apply(findings.get(next)).start() < sentence.span().end()) {
      T finding = findings.get(next++);
      if (span.apply(finding).start() >= sentence.span().start()) {
        inside.add(finding);
      }
    }
    return inside;
  }
}
