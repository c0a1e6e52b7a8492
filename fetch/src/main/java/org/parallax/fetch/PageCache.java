package org.parallax.fetch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The last state of each page, one file a page in one folder, so that servers need not send what
 * has not changed. Files appear whole or not at all; several programs may share the folder. What is
 * wrong in it counts as not there, and when it is full the states go that were not used for
 * longest. Thread-safe.
 */
public final class PageCache {

  /**
   * A state of a page.
   *
   * @param address where it was found
   * @param headers what its server told
   * @param body what its server sent, expanded
   * @param retrieved when it was last known to be the page's state
   */
  public record State(URI address, Headers headers, Content body, Instant retrieved) {}

  private static final int FORMAT = 0x50_4C_58_01;
  private static final int MOST_HEADERS = 1_000;
  private static final String ENDING = ".page";

  private final Path folder;
  private final long bytes;

  /**
   * A cache of 256 MB.
   *
   * @param folder is made when something is put into it
   */
  public PageCache(Path folder) {
    this(folder, 256_000_000);
  }

  /** A cache of another size. */
  public PageCache(Path folder, long bytes) {
    this.folder = folder;
    this.bytes = bytes;
  }

  /** The last state of a page. */
  public Optional<State> get(URI address) {
    Path file = file(address);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return read(in).filter(state -> state.address().equals(address));
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Keeps a state in place of the one before it. */
  public void put(State state) throws IOException {
    makeFolder();
    Path part = Files.createTempFile(folder, "new-", ".part");
    try {
      try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
        write(state, out);
      }
      Files.setLastModifiedTime(part, FileTime.from(state.retrieved()));
      Files.move(
          part,
          file(state.address()),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    prune();
  }

  private void makeFolder() throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      // What somebody reads is nobody else's business.
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private Path file(URI address) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(address.toString().getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(hash, 0, 20) + ENDING);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void write(State state, DataOutputStream out) throws IOException {
    out.writeInt(FORMAT);
    out.writeUTF(state.address().toString());
    out.writeUTF(state.retrieved().toString());
    out.writeInt(state.headers().all().size());
    for (Map.Entry<String, String> header : state.headers().all().entrySet()) {
      out.writeUTF(header.getKey());
      out.writeUTF(header.getValue());
    }
    out.writeInt(state.body().length());
    out.write(state.body().bytes());
  }

  private static Optional<State> read(DataInputStream in) throws IOException {
    if (in.readInt() != FORMAT) {
      return Optional.empty();
    }
    URI address = URI.create(in.readUTF());
    Instant retrieved = Instant.parse(in.readUTF());
    int count = in.readInt();
    if (count < 0 || count > MOST_HEADERS) {
      return Optional.empty();
    }
    Map<String, String> headers = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      headers.put(in.readUTF(), in.readUTF());
    }
    int length = in.readInt();
    byte[] body = in.readAllBytes();
    return body.length == length
        ? Optional.of(new State(address, Headers.of(headers), Content.of(body), retrieved))
        : Optional.empty();
  }

  private record Entry(Path file, long bytes, FileTime used) {}

  /** Another program may do the same at this moment, so a file that is gone is no fault. */
  private void prune() throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path file : files) {
        if (Files.exists(file)) {
          entries.add(new Entry(file, Files.size(file), Files.getLastModifiedTime(file)));
        }
      }
    }
    entries.sort(Comparator.comparing(Entry::used).thenComparing(Entry::file));
    long total = entries.stream().mapToLong(Entry::bytes).sum();
    for (Entry entry : entries) {
      if (total <= bytes) {
        return;
      }
      Files.deleteIfExists(entry.file());
      total -= entry.bytes();
    }
  }
}
