package org.parallax.statements;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Statement;

/**
 * An attribution in tokens, before its parties are told.
 *
 * @param source who says it
 * @param cue the words that mark it; none for a bare quotation
 * @param content what is said
 * @param manner what the cue says of the source's attitude
 * @param relays who passed it on, nearest the reader first
 * @param extent from the first to the last token of source and cue
 */
record Draft(
    Optional<Stretch> source,
    List<Stretch> cue,
    List<Stretch> content,
    Manner manner,
    List<Stretch> relays,
    Stretch extent) {

  Draft {
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    relays = List.copyOf(relays);
  }

  /** The first token of content, cue and source. */
  int first() {
    return content.isEmpty() ? extent.from() : Math.min(extent.from(), content.getFirst().from());
  }

  /** Whether all of the content is inside the content of {@code other}. */
  boolean inside(Draft other) {
    return content.stream().allMatch(c -> other.content.stream().anyMatch(o -> o.contains(c)));
  }

  /** The same with more content. */
  Draft withContent(List<Stretch> more) {
    return new Draft(source, cue, more, manner, relays, extent);
  }

  /** The same with another source. */
  Draft withSource(Optional<Stretch> other) {
    return new Draft(other, cue, content, manner, relays, extent);
  }

  /** The same with other words for a cue. */
  Draft withCue(List<Stretch> other) {
    return new Draft(source, other, content, manner, relays, extent);
  }

  /** The same with another attitude. */
  Draft withManner(Manner other) {
    return new Draft(source, cue, content, other, relays, extent);
  }

  /** The same with a relay. */
  Draft withRelays(List<Stretch> others) {
    return new Draft(source, cue, content, manner, others, extent);
  }

  /**
   * A source's attitude as its cue gives it.
   *
   * @param lemma of the verb of report; empty where there is none
   * @param stance toward the content
   * @param certainty with which it is held
   */
  record Manner(String lemma, Statement.Stance stance, Statement.Certainty certainty) {

    /** Of plain speech. */
    static final Manner PLAIN =
        new Manner("say", Statement.Stance.ASSERTS, Statement.Certainty.CERTAIN);

    /** Of saying nothing. */
    static final Manner REFUSAL =
        new Manner("decline", Statement.Stance.NEITHER, Statement.Certainty.UNSPECIFIED);

    static Manner of(Cue cue) {
      CueEntry entry = cue.entry();
      if (cue.refusal()) {
        return new Manner(entry.lemma(), Statement.Stance.NEITHER, Statement.Certainty.UNSPECIFIED);
      }
      return new Manner(
          entry.lemma(), cue.negated() ? entry.negated() : entry.stance(), entry.certainty());
    }

    static Manner of(CueEntry entry) {
      return new Manner(entry.lemma(), entry.stance(), entry.certainty());
    }
  }
}
