/** The same thing said in several places, and what contradicts it. */
@NullMarked
package org.parallax.claims;

import org.jspecify.annotations.NullMarked;
