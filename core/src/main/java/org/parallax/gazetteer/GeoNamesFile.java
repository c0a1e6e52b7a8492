package org.parallax.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads GeoNames' files line by line, plain, {@code .gz} or {@code .zip} as GeoNames offers them.
 */
final class GeoNamesFile {

  private GeoNamesFile() {}

  /**
   * Hands over every line of {@code file}.
   *
   * @throws IOException if it cannot be read
   */
  static void lines(Path file, Consumer<String> out) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(unpacked(file, in), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        out.accept(line);
      }
    }
  }

  private static InputStream unpacked(Path file, InputStream in) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(in);
    }
    if (!name.endsWith(".zip")) {
      return in;
    }
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      // the archives hold a readme.txt besides the table
      if (!entry.getName().startsWith("readme")) {
        return zip;
      }
    }
    throw new IOException(file + " holds no table");
  }
}
