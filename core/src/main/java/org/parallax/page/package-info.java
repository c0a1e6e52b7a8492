/** One page to a report: its text, a live blog's posts, what the page says of itself. */
@NullMarked
package org.parallax.page;

import org.jspecify.annotations.NullMarked;
