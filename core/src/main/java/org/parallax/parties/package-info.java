/** Who is who across reports. */
@NullMarked
package org.parallax.parties;

import org.jspecify.annotations.NullMarked;
