package org.parallax.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.language.Prose;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/**
 * Finds who says what: by a vocabulary of verbs of report and their constructions, by other marks
 * of attribution, and by quotation marks. Immutable, thread-safe.
 */
public final class StatementFinder {

  private final CueLexicon lexicon = new CueLexicon();

  /** Finds who says what. */
  public Attributions find(Prose prose) {
    var words = new Words(prose);
    var linker = new Linker(words, lexicon);
    List<Draft> drafts = new ArrayList<>(linker.link());
    drafts.sort(Comparator.comparingInt(StatementFinder::first));
    var certainty = new CertaintyReader(words);
    var kinds = new KindReader(words, linker.quotations());
    var sources = new SourceResolver(words, linker.quotations(), drafts);
    var times = new SpeechTimes(words);
    List<Statement> statements = new ArrayList<>();
    for (Draft d : drafts) {
      if (d.content().isEmpty() && d.cue().isEmpty()) {
        continue;
      }
      Draft.Manner manner = certainty.read(d);
      Optional<SourceResolver.Party> party = d.source().flatMap(sources::resolve);
      List<String> via = sources.relays(d);
      List<Span> content =
          (d.content().isEmpty() ? d.cue() : d.content()).stream().map(words::span).toList();
      statements.add(
          new Statement(
              "s" + (statements.size() + 1),
              kinds.read(d.content()),
              d.source()
                  .map(
                      s ->
                          new Statement.Source(
                              List.of(words.span(s)), party.map(SourceResolver.Party::actor))),
              d.cue().isEmpty()
                  ? Optional.empty()
                  : Optional.of(new Statement.Marked(d.cue().stream().map(words::span).toList())),
              new Statement.Marked(content),
              manner.stance(),
              manner.certainty(),
              via,
              times.of(d),
              party.map(SourceResolver.Party::anonymous)));
    }
    return new Attributions(sources.actors(), sources.mentions(), statements);
  }

  private static int first(Draft d) {
    int at = d.extent().from();
    return d.content().isEmpty() ? at : Math.min(at, d.content().getFirst().from());
  }
}
