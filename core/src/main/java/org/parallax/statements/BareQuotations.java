package org.parallax.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives quotations without a cue to their speaker: one that follows in the same paragraph goes on
 * with the statement before it, one that fills a paragraph of its own is a statement by the last
 * speaker.
 */
final class BareQuotations {

  private static final int SHORTEST = 6;

  private final Words words;
  private final Quotations quotations;

  BareQuotations(Words words, Quotations quotations) {
    this.words = words;
    this.quotations = quotations;
  }

  List<Draft> attach(List<Draft> found) {
    List<Draft> all = new ArrayList<>(found);
    Set<Integer> taken = new HashSet<>();
    for (Draft d : found) {
      for (Stretch c : d.content()) {
        for (int i = c.from(); i < c.to(); i++) {
          if (quotations.beginsAt(i)) {
            taken.add(i);
          }
        }
      }
    }
    int next = 0;
    int last = -1;
    for (Quotation q : quotations.all()) {
      while (next < found.size() && found.get(next).extent().from() < q.from()) {
        last = outermost(found, next) ? next : last;
        next++;
      }
      if (taken.contains(q.from()) || !fillsSentences(q) || isSigned(q)) {
        continue;
      }
      if (last < 0) {
        continue;
      }
      Draft before = all.get(last);
      int gap = paragraph(q.from()) - paragraph(before.extent().from());
      if (gap == 0 && before.source().isPresent()) {
        List<Stretch> more = new ArrayList<>(before.content());
        more.addAll(q.pieces());
        all.set(last, before.withContent(Pieces.inOrder(more)));
      } else if (gap <= 2 && before.source().isPresent() && q.length() >= SHORTEST) {
        all.add(
            new Draft(
                before.source(),
                List.of(),
                q.pieces(),
                Draft.Manner.PLAIN,
                before.relays(),
                new Stretch(q.from(), q.from() + 1)));
      }
    }
    return all;
  }

  private boolean outermost(List<Draft> found, int i) {
    Draft d = found.get(i);
    Optional<Stretch> source = d.source();
    return source.isPresent() && !quotations.inside(source.get().from()) && !d.content().isEmpty();
  }

  private int paragraph(int token) {
    return words.sentenceOf(token).paragraph();
  }

  /** "“…” — Ana Silva": somebody else may have said it. */
  private boolean isSigned(Quotation q) {
    return words.is(q.to(), "―", "—", "–", "--");
  }

  private boolean fillsSentences(Quotation q) {
    int first = words.firstOf(words.sentence(q.from()));
    int end = words.endOf(words.sentence(q.to() - 1));
    return q.from() == first && q.to() >= end - 1 && q.length() > 3;
  }
}
