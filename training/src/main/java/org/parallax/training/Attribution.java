package org.parallax.training;

import java.util.List;
import java.util.Optional;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/**
 * An annotated attribution.
 *
 * @param source empty where nobody is named
 * @param cue empty for a bare quotation
 * @param content what is said
 * @param kind of speech, where annotated
 * @param stance where annotated
 * @param certainty where annotated
 * @param anonymous where annotated
 */
record Attribution(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Optional<Statement.Kind> kind,
    Optional<Statement.Stance> stance,
    Optional<Statement.Certainty> certainty,
    Optional<Boolean> anonymous) {

  Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
