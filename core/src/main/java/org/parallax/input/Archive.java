package org.parallax.input;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.parallax.page.Reading;

/**
 * Reads a web archive (WARC, with its text form WET, or ARC; each also packed with gzip), one
 * record at a time: pages, feeds and texts that a server gave. One throwaway object an archive.
 */
final class Archive {

  /** What may hold a report, so far as the server says what it sent. */
  private static final Set<String> TYPES =
      Set.of(
          "",
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "text/markdown",
          "text/x-markdown",
          "text/xml",
          "application/xml",
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/json",
          "application/feed+json");

  /** Texts for programs, not for people. */
  private static final Set<String> FOR_ROBOTS =
      Set.of(
          "/robots.txt", "/ads.txt", "/app-ads.txt", "/humans.txt", "/security.txt", "/llms.txt");

  private static final int OK = 200;

  private final String name;
  private final ContentReader content;
  private final Consumer<Reading> out;
  private final SeenPayloads seen = new SeenPayloads();
  private final Map<String, Integer> passedOver = new TreeMap<>();

  Archive(String name, ContentReader content, Consumer<Reading> out) {
    this.name = name;
    this.content = content;
    this.out = out;
  }

  /** Reads all records of {@code in}, packed or not. */
  void read(InputStream in) {
    // jwarc is made for archives that its own kind wrote; of broken ones it throws much.
    try (WarcReader records = new WarcReader(in)) {
      long position = 0;
      try {
        for (Optional<WarcRecord> next = records.next(); next.isPresent(); next = records.next()) {
          position = records.position();
          if (next.get() instanceof WarcTargetRecord record) {
            take(record);
          }
        }
      } catch (IOException | RuntimeException e) {
        String reason = "the archive is broken or cut short after byte " + position;
        out.accept(ContentReader.failed(name, reason + ": fetch or copy it again"));
      }
    } catch (IOException | RuntimeException e) {
      out.accept(ContentReader.failed(name, "the archive cannot be read (" + e.getMessage() + ")"));
    }
    passedOver.forEach(
        (what, count) ->
            out.accept(ContentReader.failed(name, "records passed over: " + count + ", " + what)));
  }

  private void take(WarcTargetRecord record) throws IOException {
    try {
      switch (record) {
        case WarcResponse response when Addresses.isWeb(response.target()) -> response(response);
        case WarcRevisit revisit -> revisit(revisit);
        case WarcResource resource -> payload(resource);
        case WarcConversion conversion -> payload(conversion);
        default -> {}
      }
    } catch (IOException | RuntimeException e) {
      out.accept(
          ContentReader.failed(
              input(record),
              "the record is broken, cut short or packed in an unknown way ("
                  + e.getMessage()
                  + ")"));
    }
  }

  private void response(WarcResponse record) throws IOException {
    HttpResponse http = record.http();
    if (http.status() != OK) {
      passOver("the server answered with status " + http.status());
      return;
    }
    seen.add(record);
    String packing = http.headers().first("Content-Encoding").orElse("");
    read(
        record,
        http.headers().first("Content-Type").orElse(""),
        ContentEncoding.unpack(packing, http.body().stream()));
  }

  private void payload(WarcTargetRecord record) throws IOException {
    Optional<WarcPayload> payload = record.payload();
    if (payload.isPresent()) {
      read(record, payload.get().type().toString(), payload.get().body().stream());
    }
  }

  /** The page of a revisit is the one that was read, where that stands in this archive. */
  private void revisit(WarcRevisit record) {
    if (!seen.contains(record)) {
      passOver("unchanged pages whose first capture is not in this archive");
    }
  }

  private void passOver(String why) {
    passedOver.merge(why, 1, Integer::sum);
  }

  private void read(WarcTargetRecord record, String declared, InputStream in) throws IOException {
    Optional<URI> address = Addresses.of(record.target());
    MediaType type = MediaType.parse(declared);
    Resource resource = new Resource(input(record), address, type, Optional.of(record.date()));
    if (TYPES.contains(type.type()) && !isForRobots(address)) {
      content.readRecord(resource, in);
    }
  }

  private static boolean isForRobots(Optional<URI> address) {
    return address
        .flatMap(a -> Optional.ofNullable(a.getPath()))
        .filter(FOR_ROBOTS::contains)
        .isPresent();
  }

  private String input(WarcTargetRecord record) {
    return name + ": " + record.target();
  }
}
