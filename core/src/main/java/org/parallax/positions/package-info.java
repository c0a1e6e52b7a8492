/** What each party did to each claim over time. */
@NullMarked
package org.parallax.positions;

import org.jspecify.annotations.NullMarked;
