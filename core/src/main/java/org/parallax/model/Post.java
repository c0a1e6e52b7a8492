package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;

/**
 * An entry of a live blog.
 *
 * @param id unique within the report
 * @param span the whole entry, heading included, byline not
 * @param heading its headline, inside {@code span}
 * @param author who wrote it
 * @param published when it was published
 * @param permalink its own address
 * @param pinned whether it is a summary kept at the top ("Key points") and not an entry of its time
 */
public record Post(
    String id,
    @JsonUnwrapped Span span,
    Optional<Span> heading,
    Optional<String> author,
    Optional<Moment> published,
    Optional<String> permalink,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean pinned) {

  /** An ordinary entry without an address of its own. */
  public Post(
      String id,
      Span span,
      Optional<Span> heading,
      Optional<String> author,
      Optional<Moment> published) {
    this(id, span, heading, author, published, Optional.empty(), false);
  }

  /** Checks that the heading lies inside the entry. */
  public Post {
    if (heading.isPresent() && !span.contains(heading.get())) {
      throw new IllegalArgumentException("heading " + heading.get() + " outside post " + span);
    }
  }
}
