package org.parallax.parties;

import java.util.Locale;
import java.util.regex.Pattern;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/** Tells who asks from who is asked, by the voice of the verb. Stateless. */
final class Questioned {

  private static final Pattern PASSIVE =
      Pattern.compile("\\b(?:was|were|is|are|been|being|be|when|if)\\b");

  /** Characters between a source and its verb in which the auxiliary stands. */
  private static final int NEAR = 40;

  private Questioned() {}

  /** Whether {@code source} is whom a question is put to: "was asked about", "Asked about". */
  static boolean is(Report report, Statement statement, Statement.Source source) {
    if (statement.stance() != Statement.Stance.ASKS || statement.cue().isEmpty()) {
      return false;
    }
    Span cue = statement.cue().get().spans().getFirst();
    int end = source.spans().getLast().end();
    if (source.spans().getFirst().start() > cue.start()) {
      return report.words(cue).toLowerCase(Locale.ROOT).startsWith("asked");
    }
    boolean near = end <= cue.start() && cue.start() - end <= NEAR;
    return near
        && PASSIVE.matcher(report.text().substring(end, cue.end()).toLowerCase(Locale.ROOT)).find();
  }
}
