package org.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links verbs of report to content that stands before them: "The road is shut, said the mayor". */
final class FrontedContents {

  private final Words words;
  private final Quotations quotations;
  private final NounPhrases phrases;
  private final ContentFinder contents;
  private final Skipper skipper;

  FrontedContents(
      Words words,
      Quotations quotations,
      NounPhrases phrases,
      ContentFinder contents,
      Skipper skipper) {
    this.words = words;
    this.quotations = quotations;
    this.phrases = phrases;
    this.contents = contents;
    this.skipper = skipper;
  }

  /** Whether the quotation that ends before {@code at} is what the words at {@code at} speak of. */
  boolean afterQuotation(int at, int sentence) {
    int end = words.comma(at - 1) ? at - 1 : at;
    if (!quotations.endsBefore(end)) {
      return false;
    }
    return end > words.firstOf(sentence) || words.is(end - 2, ",", "?", "!");
  }

  /** What stands before the source and, where the cue interrupts it, what follows. */
  List<Stretch> surrounding(
      Stretch source, Skipper.Skipped skip, List<Draft> earlier, int sentence) {
    List<Stretch> content =
        new ArrayList<>(contents.fronted(source.from(), floor(earlier, sentence, source.from())));
    content.addAll(
        rest(
            skip,
            sentence,
            quotations.endsBefore(source.from() - (words.comma(source.from() - 1) ? 1 : 0))));
    return content;
  }

  private List<Stretch> rest(Skipper.Skipped skip, int sentence, boolean quoted) {
    int ceiling = words.endOf(sentence);
    int at = skip.at();
    while (at < ceiling && words.is(at, ",", ":", "—", "–")) {
      at++;
    }
    if (at < ceiling && quotations.beginsAt(at)) {
      return contents.following(at, false);
    }
    if (at >= ceiling || quoted || !skip.comma() || !contents.hasClause(at, ceiling)) {
      return List.of();
    }
    boolean aside =
        words.lower(at).endsWith("ing")
            || words.in(at, Vocabulary.SUBORDINATORS)
            || words.in(at, Vocabulary.RELATIVES)
            || words.in(at, Vocabulary.COORDINATORS)
            || words.tag(at).equals("ADP")
            || words.tag(at).equals("SCONJ");
    return aside ? List.of() : contents.following(at, false);
  }

  /** Where content before a cue can begin: after the last clause that an earlier cue governs. */
  private int floor(List<Draft> earlier, int sentence, int before) {
    int floor = words.firstOf(sentence);
    for (Draft d : earlier) {
      int cueEnd = d.extent().to();
      if (cueEnd <= before && d.content().stream().noneMatch(c -> c.to() >= before - 1)) {
        floor =
            Math.max(
                floor,
                d.content().isEmpty() ? cueEnd : Math.max(cueEnd, d.content().getLast().to()));
      }
    }
    while (floor < before && words.is(floor, ",", "and", "but", "while", ";", "although", "as")) {
      floor++;
    }
    return floor;
  }

  Optional<Draft> inverted(Cue cue, List<Draft> earlier) {
    int verb = cue.group().from();
    int after = cue.after();
    boolean opens = verb > 0 && (words.comma(verb - 1) || quotations.endsBefore(verb));
    if (!opens
        || !cue.entry().takes('q')
        || cue.entry().lemma().equals("tell")
        || cue.group().to() - verb > 1 + cue.entry().words().size()) {
      return Optional.empty();
    }
    while (words.tag(after).equals("ADV") && !words.time(after)) {
      after++;
    }
    int ceiling = words.endOf(words.sentence(cue.group().from()));
    if (after >= ceiling
        || words.is(after, "that", "it", "him", "them", "me", "us")
        || (words.time(after) && !words.tag(after).equals("DET"))) {
      return Optional.empty();
    }
    int begin = after;
    Optional<Integer> end =
        phrases
            .end(after, ceiling)
            .or(
                () ->
                    quotations.endsBefore(verb) && words.tag(begin + 1).equals("PROPN")
                        ? phrases.end(begin + 1, ceiling)
                        : Optional.empty());
    if (end.isEmpty() || words.in(end.get() - 1, Vocabulary.RELATIVES)) {
      return Optional.empty();
    }
    if (words.finite(end.get()) && !quotations.endsBefore(verb)) {
      return Optional.empty();
    }
    int to = end.get();
    if (words.is(to, ":") || (quotations.beginsAt(to) && !quotations.endsBefore(verb))) {
      return Optional.empty();
    }
    if (words.is(to, "and") && words.capital(to + 1)) {
      to = phrases.end(to + 1, ceiling).orElse(to);
    }
    if (words.comma(to)) {
      to = phrases.appositionEnd(to, ceiling).orElse(to);
    }
    if (to == after + 1 && words.tag(after).equals("DET")) {
      return Optional.empty();
    }
    Stretch source = new Stretch(after, to);
    int sentence = words.sentence(verb);
    List<Stretch> content = new ArrayList<>(contents.fronted(verb, floor(earlier, sentence, verb)));
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Skipper.Skipped skip = skipper.adjuncts(to, ceiling);
    content.addAll(rest(skip, sentence, true));
    return Optional.of(Draft.of(cue, Optional.of(source), content, skip));
  }
}
