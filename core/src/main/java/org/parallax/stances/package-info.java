/**
 * What reports and the parties in them make of a claim: whether they assert, deny or observe it.
 */
@NullMarked
package org.parallax.stances;

import org.jspecify.annotations.NullMarked;
