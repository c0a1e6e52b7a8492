package org.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.lexicon.WordList;
import org.parallax.model.Statement;

/** Takes the denied proposition out of the report of it. For one report. */
final class Denials {

  private static final Set<String> HEARSAY = WordList.words(Denials.class, "hearsay-nouns.txt");

  private static final Set<String> OFFERS = WordList.words(Denials.class, "offers.txt");
  private static final Set<String> TURNING_DOWN = Set.of("reject", "dismiss");

  private final Words words;
  private final Quotations quotations;

  Denials(Words words, Quotations quotations) {
    this.words = words;
    this.quotations = quotations;
  }

  /** "dismissed reports about the retreat" denies the retreat, not the reports. */
  Draft denied(Draft d) {
    if (d.manner().stance() != Statement.Stance.DENIES || d.content().isEmpty()) {
      return d;
    }
    Stretch first = d.content().getFirst();
    Optional<Integer> from = afterHearsay(first);
    if (from.isEmpty()) {
      return d;
    }
    List<Stretch> rest = new ArrayList<>(d.content());
    rest.set(0, new Stretch(from.get(), first.to()));
    return d.withContent(rest);
  }

  /** "rejected the offer" says nothing of what is so. */
  boolean isTurnedDown(Cue cue, List<Stretch> content) {
    return TURNING_DOWN.contains(cue.entry().lemma())
        && content.stream().findFirst().filter(c -> OFFERS.contains(head(c))).isPresent();
  }

  /** The last noun of the phrase that a content begins with, in the singular. */
  private String head(Stretch content) {
    String head = "";
    for (int i = content.from(); i < content.to(); i++) {
      if (words.tag(i).equals("ADP") || words.verb(i) || words.comma(i) || words.is(i, "to")) {
        break;
      }
      if (words.tag(i).equals("NOUN")) {
        head = words.lower(i).replaceFirst("(?<=[a-z]{2})s$", "");
      }
    }
    return head;
  }

  private Optional<Integer> afterHearsay(Stretch content) {
    for (int i = content.from(); i < Math.min(content.to() - 2, content.from() + 4); i++) {
      boolean enough = content.to() - i > 3;
      if (enough && words.in(i, HEARSAY) && words.is(i + 1, "that", "about", "of")) {
        return Optional.of(i + 2);
      }
      if (words.verb(i) || words.tag(i).equals("ADP") || quotations.inside(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
