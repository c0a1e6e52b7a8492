/** Measures Parallax beside other programs, and how fast its parts are. Not part of the product. */
@NullMarked
package org.parallax.benchmark;

import org.jspecify.annotations.NullMarked;
