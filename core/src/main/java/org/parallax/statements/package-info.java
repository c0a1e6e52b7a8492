/** Who says what: source, cue, content, stance, certainty, relay. */
@NullMarked
package org.parallax.statements;

import org.jspecify.annotations.NullMarked;
