/** The places of the world under all their names, packed into one file. */
@NullMarked
package org.parallax.gazetteer;

import org.jspecify.annotations.NullMarked;
