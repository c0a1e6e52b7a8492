/** Time expressions with their TIMEX3 types and values. */
@NullMarked
package org.parallax.times;

import org.jspecify.annotations.NullMarked;
