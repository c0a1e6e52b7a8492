/**
 * A page that someone copied or a crawler flattened to text: which words are furniture, and its
 * posts.
 */
@NullMarked
package org.parallax.dumps;

import org.jspecify.annotations.NullMarked;
