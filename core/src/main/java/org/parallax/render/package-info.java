/** A story for a terminal, as Markdown, as a page. */
@NullMarked
package org.parallax.render;

import org.jspecify.annotations.NullMarked;
