package org.parallax.answers;

/**
 * What became of one row.
 *
 * @param section the list of the key that it stands in
 * @param label the row in short
 * @param state what the story has for it
 * @param apart the row is hard or optional and counted by itself
 */
public record Verdict(String section, String label, State state, boolean apart) {

  /** What a story has for a row. */
  public enum State {
    /** The answer. */
    FOUND,

    /** Nothing that fits. */
    MISSED,

    /** Something else at just that place. */
    VIOLATED
  }

  static Verdict of(String section, Row row, String label, State state) {
    return new Verdict(section, label, state, row.is("hard") || row.is("optional"));
  }
}
