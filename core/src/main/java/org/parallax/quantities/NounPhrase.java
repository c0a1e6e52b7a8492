package org.parallax.quantities;

/**
 * The noun phrase that a number counts.
 *
 * @param from index of its first word, after determiners
 * @param head index of its last noun
 * @param to index after the head; where two phrases share a noun, after the adjective of this one
 */
record NounPhrase(int from, int head, int to) {}
