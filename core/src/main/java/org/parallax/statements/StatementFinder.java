package org.parallax.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.encoder.Linked;
import org.parallax.language.Prose;
import org.parallax.lexicon.Bearers;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/**
 * Finds who says what: the encoder finds cues with their sources and contents; rules add what the
 * words tell for sure (whom a source means, its attitude, who passed it on, when it was said) and
 * the quotations that no cue marks. Immutable, thread-safe.
 */
public final class StatementFinder {

  private final CueLexicon lexicon = new CueLexicon();
  private final Bearers given = Bearers.load();
  private final Convention convention;
  private final ImpersonalCues impersonal;

  /** Loads the word lists. */
  public StatementFinder(Convention convention) {
    this.convention = convention;
    this.impersonal = new ImpersonalCues(convention);
  }

  /** Words in which the encoder may overlook a cue without a source; in reading order. */
  public List<Span> suspected(Prose prose) {
    var words = new Words(prose);
    return impersonal.all(words).stream().map(c -> words.span(c.words())).toList();
  }

  /** Whose definition it follows. */
  public Convention convention() {
    return convention;
  }

  /**
   * Finds who says what.
   *
   * @param prose with the names that were found before
   * @param found what the encoder found in it
   * @param doubtful what the encoder would find, were the words that are suspected cues
   */
  public Attributions find(Prose prose, List<Linked> found, List<Linked> doubtful) {
    var words = new Words(prose);
    List<Linked> all =
        new ImpersonalStatements(words, impersonal.all(words), convention).among(found, doubtful);
    var quotations = new Quotations(words);
    var cues = new CueFinder(words, lexicon);
    var introductions = new Introductions(words, quotations, cues);
    var drafting = new Drafting(words, cues, quotations, introductions, convention);
    List<Draft> drafts =
        new BareQuotations(words, quotations, introductions)
            .attach(new Assessments(words).attach(drafting.drafts(all))).stream()
                .sorted(Comparator.comparingInt(Draft::first))
                .toList();
    var certainty = new CertaintyReader(words);
    var kinds = new KindReader(words, quotations);
    var sources = new SourceResolver(words, quotations, drafts, given);
    var times = new SpeechTimes(words);
    List<Statement> statements = new ArrayList<>();
    for (Draft d : drafts) {
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
}
