/** Which reports are about one event. */
@NullMarked
package org.parallax.stories;

import org.jspecify.annotations.NullMarked;
