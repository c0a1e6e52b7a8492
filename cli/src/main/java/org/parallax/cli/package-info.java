/** The command line: one class a command, no logic. */
@NullMarked
package org.parallax.cli;

import org.jspecify.annotations.NullMarked;
