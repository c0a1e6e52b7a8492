/** One ledger per countable subject. */
@NullMarked
package org.parallax.figures;

import org.jspecify.annotations.NullMarked;
