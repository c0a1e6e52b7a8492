package org.parallax.input;

import java.util.HashSet;
import java.util.Set;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/** The captures of an archive that were read, by all that a revisit may name them by. */
final class SeenPayloads {

  private final Set<String> names = new HashSet<>();

  void add(WarcResponse record) {
    record.headers().first("WARC-Record-ID").ifPresent(names::add);
    names.add(record.target() + " " + record.date());
    record.payloadDigest().ifPresent(digest -> names.add(digest.toString()));
  }

  /** Whether the capture of which {@code record} says that nothing changed was read. */
  boolean contains(WarcRevisit record) {
    return record.headers().first("WARC-Refers-To").filter(names::contains).isPresent()
        || record.payloadDigest().map(Object::toString).filter(names::contains).isPresent()
        || record
            .refersToTargetURI()
            .flatMap(uri -> record.refersToDate().map(date -> uri + " " + date))
            .filter(names::contains)
            .isPresent();
  }
}
