/** Sentences, tokens and part-of-speech tags of a report's text. */
@NullMarked
package org.parallax.language;

import org.jspecify.annotations.NullMarked;
