/** Passages that stand in more than one report. */
@NullMarked
package org.parallax.copies;

import org.jspecify.annotations.NullMarked;
