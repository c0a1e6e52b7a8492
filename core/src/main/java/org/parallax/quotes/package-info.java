/** One utterance and its variants. */
@NullMarked
package org.parallax.quotes;

import org.jspecify.annotations.NullMarked;
