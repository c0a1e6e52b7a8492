/** What happened when. */
@NullMarked
package org.parallax.timeline;

import org.jspecify.annotations.NullMarked;
