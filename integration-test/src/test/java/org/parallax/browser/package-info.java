/** The page as its readers have it: in Chromium. */
@NullMarked
package org.parallax.browser;

import org.jspecify.annotations.NullMarked;
