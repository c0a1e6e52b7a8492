package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * One published item, read.
 *
 * @param id unique among the reports of a story
 * @param metadata what the page says of itself
 * @param kind the form of the item
 * @param text the kept body, one line per block; of a plain-text input the input itself, unchanged
 * @param discarded stretches of a plain-text input that are not the story, in reading order
 * @param posts a live blog's entries, in reading order
 * @param findings what the finders found; every span lies inside {@code text}
 */
public record Report(
    String id,
    @JsonUnwrapped Metadata metadata,
    Kind kind,
    String text,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Discarded> discarded,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Post> posts,
    @JsonUnwrapped Findings findings) {

  /** Copies the lists. */
  public Report {
    discarded = List.copyOf(discarded);
    posts = List.copyOf(posts);
  }

  /** The same report with other findings. */
  public Report withFindings(Findings found) {
    return new Report(id, metadata, kind, text, discarded, posts, found);
  }

  /** The same report under another id. */
  public Report withId(String other) {
    return new Report(other, metadata, kind, text, discarded, posts, findings);
  }

  /** The post in which {@code offset} lies. */
  public Optional<Post> postAt(int offset) {
    return posts.stream().filter(p -> p.span().contains(offset)).findFirst();
  }

  /** When the words at {@code offset} were published: their post's time, else the report's. */
  public Optional<Moment> publishedAt(int offset) {
    return postAt(offset).flatMap(Post::published).or(metadata::published);
  }

  /** The words that {@code span} covers. */
  public String words(Span span) {
    return span.of(text);
  }

  /** The form of an item. */
  public enum Kind {
    /** One text. */
    ARTICLE,

    /** Many posts on one page. */
    LIVEBLOG,

    /** An entry of a feed. */
    FEED,

    /** Plain text of no known form. */
    TEXT;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }
}
