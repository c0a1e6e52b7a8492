package org.parallax.training;

import org.parallax.encoder.NameKind;
import org.parallax.model.Span;

/** A name in an annotated text. */
record Name(Span span, NameKind kind) {}
