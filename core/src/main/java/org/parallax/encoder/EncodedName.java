package org.parallax.encoder;

import org.parallax.model.Span;

/** A name as the encoder found it. */
public record EncodedName(Span span, NameKind kind) {}
