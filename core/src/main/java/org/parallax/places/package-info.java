/** Toponyms and the gazetteer that resolves them. */
@NullMarked
package org.parallax.places;

import org.jspecify.annotations.NullMarked;
