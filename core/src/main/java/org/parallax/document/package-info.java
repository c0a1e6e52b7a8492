/** The two JSON documents, written and read. */
@NullMarked
package org.parallax.document;

import org.jspecify.annotations.NullMarked;
