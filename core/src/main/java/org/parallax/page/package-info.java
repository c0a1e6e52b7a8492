/** From bytes to a report: pages, live blogs, text dumps, JSON lines, folders. */
@NullMarked
package org.parallax.page;

import org.jspecify.annotations.NullMarked;
