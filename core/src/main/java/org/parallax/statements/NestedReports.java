package org.parallax.statements;

import java.util.List;
import java.util.Optional;

/**
 * Finds whom somebody reports to have said something, where the encoder stops at the first speaker:
 * "the ministry said the owner had told inspectors that the tank was full". For one report.
 */
final class NestedReports {

  private final Words words;
  private final Quotations quotations;
  private final CueFinder cues;
  private final Subjects subjects;
  private final NounPhrases phrases;

  NestedReports(Words words, Quotations quotations, CueFinder cues) {
    this.words = words;
    this.quotations = quotations;
    this.cues = cues;
    this.subjects = new Subjects(words);
    this.phrases = new NounPhrases(words);
  }

  /** The drafts with those that are missing inside of them. */
  List<Draft> told(List<Draft> found) {
    DraftsBySentence all = new DraftsBySentence(words, found);
    for (Draft outer : found) {
      for (Stretch piece : outer.source().isPresent() ? outer.content() : List.<Stretch>of()) {
        tell(piece, all);
      }
    }
    return all.inOrder();
  }

  private void tell(Stretch piece, DraftsBySentence all) {
    for (int i = piece.from() + 1; i < piece.to(); i++) {
      if (words.verb(i) && !quotations.inside(i)) {
        List<Draft> here = all.of(words.sentence(i));
        report(i, piece, here).ifPresent(here::add);
      }
    }
  }

  private Optional<Draft> report(int i, Stretch piece, List<Draft> here) {
    if (here.stream().anyMatch(d -> d.cue().stream().anyMatch(c -> c.contains(i)))) {
      return Optional.empty();
    }
    return cues.at(i)
        .filter(c -> c.voice() == Cue.Voice.ACTIVE && c.entry().words().size() == 1)
        .filter(c -> c.entry().takes('q') && c.group().from() > piece.from())
        .flatMap(c -> draft(c, piece, here));
  }

  private Optional<Draft> draft(Cue cue, Stretch piece, List<Draft> here) {
    int end = Math.min(piece.to(), words.endOf(words.sentence(cue.after() - 1)));
    int that =
        cue.entry().takes('a') && cue.after() < end
            ? phrases.end(cue.after(), end).orElse(cue.after())
            : cue.after();
    if (!words.is(that, "that", "whether") || that + 2 >= end) {
      return Optional.empty();
    }
    return subjects
        .of(cue.group().from(), here)
        .filter(s -> s.from() >= piece.from() && s.to() == cue.group().from())
        .filter(s -> !words.relative(s))
        .map(
            s ->
                new Draft(
                    Optional.of(s),
                    cue.words(),
                    List.of(new Stretch(that + 1, end)),
                    Draft.Manner.of(cue),
                    List.of(),
                    new Stretch(s.from(), cue.group().to())));
  }
}
