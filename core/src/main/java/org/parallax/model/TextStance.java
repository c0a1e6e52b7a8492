package org.parallax.model;

/**
 * What a text makes of a claim.
 *
 * @param id the text's id
 * @param label {@code for}, {@code against} or {@code observing}; of two accounts of one event
 *     {@code strengthen}, {@code weaken} or {@code neither}
 * @param score how strongly the text speaks against the claim or weakens it, from 0 to 1
 */
public record TextStance(String id, String label, double score) {}
