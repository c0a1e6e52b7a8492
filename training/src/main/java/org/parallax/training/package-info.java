/** Fits the encoder that finds attributions, and writes it as ONNX. */
@NullMarked
package org.parallax.training;

import org.jspecify.annotations.NullMarked;
