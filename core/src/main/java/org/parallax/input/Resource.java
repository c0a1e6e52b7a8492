package org.parallax.input;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;

/**
 * What is known of content before it is looked at: a file, a server's answer, a record of an
 * archive.
 *
 * @param name what to call it in messages; the extension tells the form where neither the content
 *     nor its type does
 * @param address where it was found; relative links in it start from here, and it is the report's
 *     address
 * @param type what its server declared
 * @param retrieved when it was fetched
 */
public record Resource(
    String name, Optional<URI> address, MediaType type, Optional<Instant> retrieved) {

  /** Content of which only the name is known. */
  public static Resource named(String name) {
    return new Resource(name, Optional.empty(), MediaType.unknown(), Optional.empty());
  }

  /** Content that was fetched from {@code address}. */
  public static Resource fetched(URI address, MediaType type, Instant retrieved) {
    return new Resource(address.toString(), Optional.of(address), type, Optional.of(retrieved));
  }

  /** The name of the file, without that of the packing around it. */
  String fileName() {
    String file = address.flatMap(a -> Optional.ofNullable(a.getPath())).orElse(name);
    return file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
  }

  /** What a report of this content is known to have. */
  Metadata metadata() {
    return known(address.map(URI::toString));
  }

  /** What each of several reports in this content is known to have. */
  Metadata metadataOfParts() {
    return known(Optional.empty());
  }

  private Metadata known(Optional<String> url) {
    return new Metadata(
        url,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        retrieved.map(at -> Moment.of(at.atOffset(ZoneOffset.UTC))),
        Optional.empty());
  }
}
