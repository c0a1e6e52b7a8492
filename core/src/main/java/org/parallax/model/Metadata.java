package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * What a page says of itself.
 *
 * @param url its address
 * @param outlet who publishes it
 * @param title its headline without the site's name
 * @param authors the people who wrote it
 * @param published when it was published
 * @param modified when it was last changed
 * @param retrieved when it was fetched
 * @param language BCP 47 tag
 * @param canonical the address under which the publisher wants the page to be known
 * @param section the part of the outlet it stands in, such as "World"
 * @param credits whom the page credits for its words besides its authors, such as "Reuters" for
 *     "(Reuters)" or "AP contributed to this report"; in reading order
 * @param incomplete why only a part of the item could be read, such as "paywall"
 */
public record Metadata(
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> title,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> authors,
    Optional<Moment> published,
    Optional<Moment> modified,
    Optional<Moment> retrieved,
    Optional<String> language,
    Optional<String> canonical,
    Optional<String> section,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> credits,
    Optional<String> incomplete) {

  /** Copies the lists. */
  public Metadata {
    authors = List.copyOf(authors);
    credits = List.copyOf(credits);
  }

  /** What most inputs say of themselves; the rest is not known. */
  public Metadata(
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> title,
      List<String> authors,
      Optional<Moment> published,
      Optional<Moment> modified,
      Optional<Moment> retrieved,
      Optional<String> language) {
    this(
        url,
        outlet,
        title,
        authors,
        published,
        modified,
        retrieved,
        language,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** Nothing known. */
  public static Metadata unknown() {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** These values with the language of the item's text. */
  public Metadata withLanguage(Optional<String> tag) {
    return new Metadata(
        url,
        outlet,
        title,
        authors,
        published,
        modified,
        retrieved,
        tag,
        canonical,
        section,
        credits,
        incomplete);
  }

  /** These values of an item of which only a part could be read, and why. */
  public Metadata withIncomplete(String why) {
    return new Metadata(
        url,
        outlet,
        title,
        authors,
        published,
        modified,
        retrieved,
        language,
        canonical,
        section,
        credits,
        Optional.of(why));
  }

  /** These values, and those of {@code other} where one is missing here. */
  public Metadata or(Metadata other) {
    return new Metadata(
        url.or(other::url),
        outlet.or(other::outlet),
        title.or(other::title),
        authors.isEmpty() ? other.authors : authors,
        published.or(other::published),
        modified.or(other::modified),
        retrieved.or(other::retrieved),
        language.or(other::language),
        canonical.or(other::canonical),
        section.or(other::section),
        credits.isEmpty() ? other.credits : credits,
        incomplete.or(other::incomplete));
  }
}
