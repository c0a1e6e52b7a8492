/**
 * Sets two states of one story against each other and says what changed in it: reports, figures,
 * claims, positions and quotes. Silent about wording, typing errors, order and identifiers.
 */
@NullMarked
package org.parallax.changes;

import org.jspecify.annotations.NullMarked;
