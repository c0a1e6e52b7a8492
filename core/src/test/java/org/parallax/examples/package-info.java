/** Stories and expected findings as files. */
@NullMarked
package org.parallax.examples;

import org.jspecify.annotations.NullMarked;
