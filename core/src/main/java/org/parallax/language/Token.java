package org.parallax.language;

import org.parallax.model.Span;

/**
 * A word, number or mark.
 *
 * @param span where it stands in the report's text
 * @param text its characters
 * @param tag universal part-of-speech tag: NOUN, PROPN, VERB, AUX, ADJ, ADV, PRON, DET, ADP, NUM,
 *     PART, CCONJ, SCONJ, PUNCT, SYM, INTJ, X
 */
public record Token(Span span, String text, String tag) {}
