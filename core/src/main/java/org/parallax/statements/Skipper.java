package org.parallax.statements;

import java.util.Optional;
import java.util.Set;

/** Steps over what stands between a cue and its content: a person addressed, a time, a medium. */
final class Skipper {

  private static final Set<String> PLACES =
      Set.of(
          "in", "on", "at", "during", "via", "to", "by", "through", "from", "after", "of", "about",
          "with");

  private final Words words;
  private final Quotations quotations;
  private final NounPhrases phrases;

  Skipper(Words words, Quotations quotations, NounPhrases phrases) {
    this.words = words;
    this.quotations = quotations;
    this.phrases = phrases;
  }

  /**
   * Where one gets to.
   *
   * @param at the token that follows
   * @param comma whether a comma was stepped over at the end or stands there
   * @param addressee who was told
   */
  record Skipped(int at, boolean comma, Optional<Stretch> addressee) {}

  /** Past everything that belongs to the cue. */
  Skipped after(Cue cue, int ceiling) {
    int at = cue.after();
    Optional<Stretch> addressee = Optional.empty();
    if (cue.entry().takes('a') && !words.is(at, "that") && !quotations.beginsAt(at)) {
      Optional<Integer> end = phrases.end(at, ceiling);
      boolean clause =
          end.isPresent()
              && end.get() < ceiling
              && words.finite(end.get())
              && !cue.entry().lemma().equals("tell");
      if (end.isPresent() && !clause) {
        addressee = Optional.of(new Stretch(at, end.get()));
        at = end.get();
      }
    }
    Skipped rest = adjuncts(at, ceiling);
    return new Skipped(rest.at(), rest.comma(), addressee);
  }

  /** Past times, media and places of speech, when they end the clause or lead to its content. */
  Skipped adjuncts(int from, int ceiling) {
    int at = from;
    for (int n = 0; n < 5 && at < ceiling; n++) {
      int next = adjunct(at, ceiling);
      if (next == at) {
        break;
      }
      at = next;
    }
    boolean comma = at < ceiling && words.comma(at);
    if (comma && at > from) {
      // "said on Wednesday, that": the comma closes the aside.
      boolean that = words.is(at + 1, "that");
      return new Skipped(that ? at + 1 : at, !that, Optional.empty());
    }
    while (at < ceiling && words.is(at, ".") && at == ceiling - 1) {
      at++;
    }
    return new Skipped(at, comma, Optional.empty());
  }

  private int adjunct(int at, int ceiling) {
    if (quotations.beginsAt(at)) {
      return at;
    }
    if (words.time(at)) {
      int i = at;
      while (i < ceiling && words.time(i)) {
        i++;
      }
      return i;
    }
    if (words.is(
        at,
        "also",
        "again",
        "repeatedly",
        "publicly",
        "separately",
        "simply",
        "however",
        "then",
        "instead",
        "too")) {
      return at + 1;
    }
    if (words.comma(at)
        && at + 1 < ceiling
        && words.tag(at + 1).equals("ADP")
        && words.in(at + 1, PLACES)
        && medium(at + 1, ceiling) > at + 1) {
      int end = medium(at + 1, ceiling);
      return words.comma(end) || end >= ceiling - 1 ? end : at;
    }
    if (words.in(at, PLACES) || words.is(at, "this", "last", "late", "early", "earlier")) {
      if (words.time(at + 1)) {
        int i = at + 1;
        while (i < ceiling && words.time(i)) {
          i++;
        }
        return i;
      }
      int end = medium(at, ceiling);
      if (end > at) {
        return end;
      }
    }
    return at;
  }

  /** One past "in a statement to the press", or {@code at} where none stands there. */
  private int medium(int at, int ceiling) {
    int end = phrases.coreEnd(at + 1, ceiling);
    if (end == at + 1 || (words.finite(end) && !words.in(end - 1, Vocabulary.MEDIA))) {
      return at;
    }
    boolean medium =
        words.in(end - 1, Vocabulary.MEDIA)
            || (words.in(at + 1, Vocabulary.POSSESSIVES)
                && words.in(end - 1, Vocabulary.DOCUMENTS));
    boolean last = end >= ceiling - 1 || words.is(end, ",", ".", ":", "that");
    boolean topic = words.is(at, "of", "about", "with") && !words.is(end, ":");
    if (!medium && (!last || topic)) {
      return at;
    }
    while (end < ceiling - 1
        && words.is(end, "with", "to", "of", "for", "at", "on", "in", "from", "about")
        && !words.time(end + 1)) {
      int next = phrases.coreEnd(end + 1, ceiling);
      if (next == end + 1 || words.finite(next)) {
        break;
      }
      end = next;
    }
    return end;
  }
}
