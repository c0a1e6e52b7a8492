package org.parallax.claims;

import java.util.regex.Pattern;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/**
 * Tells what a report recalls from what it tells as new: "had said", "previously denied". Where no
 * dates are known this is the order of two remarks. Stateless, thread-safe.
 */
public final class Backshift {

  /** How far before its verb the words stand that shift a remark back, in UTF-16 code units. */
  private static final int REACH = 30;

  private static final Pattern SHIFTED =
      Pattern.compile(
          "(?:\\bhad(?: \\w+){0,2}|\\b(?:earlier|previously|initially|originally)(?:"
              + " \\w+){0,1})\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** In a relative clause: "the ministry, which denied it on Monday, confirmed". */
  private static final Pattern IN_PASSING = Pattern.compile(", (?:which|who)(?: \\w+)?\\s*$");

  private static final Pattern SHIFTED_VERB =
      Pattern.compile(
          "^(?:had|earlier|previously|initially|originally)\\b", Pattern.CASE_INSENSITIVE);

  private Backshift() {}

  /** Whether {@code statement} was made before what its report tells as new. */
  public static boolean isRecalled(Report report, Statement statement) {
    return statement
        .cue()
        .map(cue -> cue.spans().getLast())
        .filter(cue -> isRecalled(report, cue) || IN_PASSING.matcher(before(report, cue)).find())
        .isPresent();
  }

  private static boolean isRecalled(Report report, Span cue) {
    return SHIFTED_VERB.matcher(report.words(cue)).find()
        || SHIFTED.matcher(before(report, cue)).find();
  }

  private static String before(Report report, Span cue) {
    return report.text().substring(Math.max(0, cue.start() - REACH), cue.start());
  }
}
