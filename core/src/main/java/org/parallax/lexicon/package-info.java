/** The lists of words that are part of the program. */
@NullMarked
package org.parallax.lexicon;

import org.jspecify.annotations.NullMarked;
