/** Stories as large as they get. */
@NullMarked
package org.parallax.scale;

import org.jspecify.annotations.NullMarked;
