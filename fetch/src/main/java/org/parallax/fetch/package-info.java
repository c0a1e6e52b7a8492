/**
 * Gets pages from the web: politely, within limits, and never from inside the user's own network.
 * The only package from which anything reaches out.
 */
@NullMarked
package org.parallax.fetch;

import org.jspecify.annotations.NullMarked;
