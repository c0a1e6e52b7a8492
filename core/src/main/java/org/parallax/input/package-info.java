/** What carries reports into the program: files, folders, streams, and their forms. */
@NullMarked
package org.parallax.input;

import org.jspecify.annotations.NullMarked;
