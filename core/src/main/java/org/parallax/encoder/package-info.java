/** What a text encoder reads and answers: word pieces, windows, tags and linked attributions. */
@NullMarked
package org.parallax.encoder;

import org.jspecify.annotations.NullMarked;
