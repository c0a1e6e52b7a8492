/** The whole in short, every sentence with its places. */
@NullMarked
package org.parallax.brief;

import org.jspecify.annotations.NullMarked;
