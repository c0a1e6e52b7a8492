package org.parallax.gazetteer;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPOutputStream;

/** Writes the file that {@link Gazetteer} loads; the layout is described there. */
final class GazetteerWriter {

  private final List<Entry> places;
  private final Map<String, Integer> byCode;

  /**
   * A writer of these places.
   *
   * @param places in the order of their numbers
   * @param byCode the numbers of the divisions by their code
   */
  GazetteerWriter(List<Entry> places, Map<String, Integer> byCode) {
    this.places = places;
    this.byCode = byCode;
  }

  /** Writes the file, whole or not at all; returns how many names it has. */
  int write(Path file, NameIndexBuilder names) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    int keys;
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new GZIPOutputStream(Files.newOutputStream(unfinished), 1 << 16), 1 << 16))) {
      header(out);
      column(out, e -> e.name().getBytes(StandardCharsets.UTF_8));
      column(out, e -> e.code().getBytes(StandardCharsets.US_ASCII));
      keys = names.write(out);
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    return keys;
  }

  private void header(DataOutputStream out) throws IOException {
    List<String> countries = words(Entry::country);
    List<String> features = words(Entry::feature);
    out.writeInt(Gazetteer.MAGIC);
    write(out, countries);
    write(out, features);
    out.writeInt(places.size());
    ints(out, Entry::id);
    ints(out, e -> (int) Math.round(e.lat() * Gazetteer.DEGREE));
    ints(out, e -> (int) Math.round(e.lon() * Gazetteer.DEGREE));
    bytes(
        out, e -> (int) Math.round(Math.log1p((double) e.population()) / Math.log(Gazetteer.BASE)));
    bytes(out, e -> Gazetteer.KINDS.indexOf(e.kind()));
    bytes(out, e -> number(countries, e.country()));
    bytes(out, e -> number(features, e.feature()));
    ints(out, e -> byCode.getOrDefault(e.first(), -1));
    ints(out, e -> byCode.getOrDefault(e.second(), -1));
    for (Entry e : places) {
      out.writeShort(e.name().getBytes(StandardCharsets.UTF_8).length);
    }
    bytes(out, e -> e.code().length());
  }

  private List<String> words(Function<Entry, String> field) throws IOException {
    TreeSet<String> words = new TreeSet<>();
    for (Entry place : places) {
      if (!field.apply(place).isEmpty()) {
        words.add(field.apply(place));
      }
    }
    if (words.size() >= Gazetteer.NONE) {
      throw new IOException("more than 254 codes of countries or features: " + words);
    }
    return List.copyOf(words);
  }

  private static int number(List<String> words, String word) {
    return word.isEmpty() ? Gazetteer.NONE : Collections.binarySearch(words, word);
  }

  private static void write(DataOutputStream out, List<String> words) throws IOException {
    out.writeInt(words.size());
    for (String word : words) {
      out.writeUTF(word);
    }
  }

  private void ints(DataOutputStream out, ToIntFunction<Entry> field) throws IOException {
    for (Entry place : places) {
      out.writeInt(field.applyAsInt(place));
    }
  }

  private void bytes(DataOutputStream out, ToIntFunction<Entry> field) throws IOException {
    for (Entry place : places) {
      out.writeByte(field.applyAsInt(place));
    }
  }

  private void column(DataOutputStream out, Function<Entry, byte[]> field) throws IOException {
    for (Entry place : places) {
      out.write(field.apply(place));
    }
  }
}
