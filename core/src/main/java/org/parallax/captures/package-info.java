/** Two states of one page: what became of each post. */
@NullMarked
package org.parallax.captures;

import org.jspecify.annotations.NullMarked;
