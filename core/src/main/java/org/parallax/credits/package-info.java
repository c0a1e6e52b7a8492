/** The lines in which a report says whose words it prints: an agency's, another outlet's. */
@org.jspecify.annotations.NullMarked
package org.parallax.credits;
