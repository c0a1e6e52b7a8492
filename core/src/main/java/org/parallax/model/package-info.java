/** The records of the two documents that Parallax writes: the report and the story. */
@NullMarked
package org.parallax.model;

import org.jspecify.annotations.NullMarked;
