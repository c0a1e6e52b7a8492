package org.parallax.names;

import org.parallax.model.Mention;

/**
 * A name whose sort is decided.
 *
 * @param phrase its words
 * @param type what it names
 */
record Named(Phrase phrase, Mention.Type type) {}
