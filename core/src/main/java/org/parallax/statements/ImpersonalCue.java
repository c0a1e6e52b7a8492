package org.parallax.statements;

/**
 * Words that may put a proposition on nobody's authority.
 *
 * @param words with their auxiliaries and preposition
 * @param entry what the vocabulary says of them
 */
record ImpersonalCue(Stretch words, ImpersonalEntry entry) {}
