/**
 * Scores a compared story against the answers of a careful editor, as {@code corpus/comparison}
 * holds them.
 */
@NullMarked
package org.parallax.answers;

import org.jspecify.annotations.NullMarked;
