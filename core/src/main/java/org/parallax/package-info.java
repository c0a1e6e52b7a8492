/** The facade: reads inputs into reports and compares reports into a story. */
@NullMarked
package org.parallax;

import org.jspecify.annotations.NullMarked;
