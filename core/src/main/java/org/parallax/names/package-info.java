/** People, organisations and their short forms. */
@NullMarked
package org.parallax.names;

import org.jspecify.annotations.NullMarked;
