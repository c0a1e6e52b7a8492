/** Figures with modifier, unit, subject and parts. */
@NullMarked
package org.parallax.quantities;

import org.jspecify.annotations.NullMarked;
