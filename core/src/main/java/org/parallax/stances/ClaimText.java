package org.parallax.stances;

/**
 * A text that is to be judged by a claim.
 *
 * @param id of the text
 * @param claim what is held to be so or not
 * @param text a headline or a sentence
 * @param task {@link PairTask#STANCE}, or {@link PairTask#EVIDENCE} where both are sentences about
 *     one event
 */
public record ClaimText(String id, String claim, String text, PairTask task) {}
