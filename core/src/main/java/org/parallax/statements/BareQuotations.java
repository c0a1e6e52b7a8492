package org.parallax.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives quotations that the encoder left to their speaker: one that is signed or introduced by a
 * colon before it is a statement of its own, one that follows in the same paragraph goes on with
 * the statement before it, one that fills a paragraph of its own is a statement by the last
 * speaker.
 */
final class BareQuotations {

  private static final int SHORTEST = 6;

  private final Words words;
  private final Quotations quotations;
  private final Introductions introductions;
  private final Handovers handovers;
  private final Signatures signatures;

  BareQuotations(Words words, Quotations quotations, Introductions introductions) {
    this.words = words;
    this.quotations = quotations;
    this.introductions = introductions;
    this.handovers = new Handovers(words);
    this.signatures = new Signatures(words);
  }

  List<Draft> attach(List<Draft> found) {
    List<Draft> all = new ArrayList<>(found);
    Set<Integer> taken = quotationsIn(found);
    int next = 0;
    int last = -1;
    for (Quotation q : quotations.all()) {
      while (next < found.size() && found.get(next).extent().from() < q.from()) {
        last = outermost(found, next) ? next : last;
        next++;
      }
      if (taken.contains(q.from())) {
        continue;
      }
      Optional<Draft> introduced =
          introductions.of(q).or(() -> handovers.of(q)).or(() -> introductions.topic(q));
      if (introduced.isPresent()) {
        last = all.size();
        all.add(introduced.get());
      } else if (signatures.isSigned(q)) {
        signatures.of(q).ifPresent(all::add);
      } else if (last >= 0 && mayGoOn(q, all.get(last))) {
        goOn(all, last, q);
      }
    }
    return all;
  }

  /** The first tokens of quotations that are contents already. */
  private Set<Integer> quotationsIn(List<Draft> found) {
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
    return taken;
  }

  /** Gives {@code q} to the speaker of statement {@code last} of {@code all}. */
  private void goOn(List<Draft> all, int last, Quotation q) {
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

  private boolean outermost(List<Draft> found, int i) {
    Draft d = found.get(i);
    Optional<Stretch> source = d.source();
    return source.isPresent() && !quotations.inside(source.get().from()) && !d.content().isEmpty();
  }

  private int paragraph(int token) {
    return words.sentenceOf(token).paragraph();
  }

  /** A colon in a sentence that the last speaker is not in announces somebody else. */
  private boolean mayGoOn(Quotation q, Draft last) {
    return words.is(q.from() - 1, ":") ? followsColon(q, last) : fillsSentences(q);
  }

  /** "Silva pointed to the treaty, which parliament ratified: “…”". */
  private boolean followsColon(Quotation q, Draft before) {
    int colon = q.from() - 1;
    return words.is(colon, ":") && words.sentence(colon) == words.sentence(before.extent().from());
  }

  private boolean fillsSentences(Quotation q) {
    int first = words.firstOf(words.sentence(q.from()));
    int end = words.endOf(words.sentence(q.to() - 1));
    return q.from() == first && q.to() >= end - 1 && q.length() > 3;
  }
}
