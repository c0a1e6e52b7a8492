package org.parallax.model;

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
 */
public record Post(
    String id,
    @JsonUnwrapped Span span,
    Optional<Span> heading,
    Optional<String> author,
    Optional<Moment> published) {

  /** Checks that the heading lies inside the entry. */
  public Post {
    if (heading.isPresent() && !span.contains(heading.get())) {
      throw new IllegalArgumentException("heading " + heading.get() + " outside post " + span);
    }
  }
}
