package org.parallax.quantities;

/**
 * The verb that a figure hangs on.
 *
 * @param index of the verb itself
 * @param from index of the first word of its group, with auxiliaries and adverbs
 * @param relation how the figure stands to it
 */
record Verb(int index, int from, Relation relation) {

  /** How a figure stands to its verb. */
  enum Relation {
    /** "killed six people". */
    OBJECT,
    /** "six people died". */
    SUBJECT,
    /** "six people were killed", "people killed in". */
    PASSIVE_SUBJECT,
    /** "are missing", "were in Russia". */
    COMPLEMENT
  }
}
