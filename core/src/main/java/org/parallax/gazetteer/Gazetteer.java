package org.parallax.gazetteer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Places under all their names, held as bytes. The file that is part of the program has 220,000
 * places under 400,000 names; {@link GazetteerPacker} makes larger ones. Immutable after loading,
 * thread-safe.
 *
 * <p>Layout of the file (big endian, gzip): {@link #MAGIC}; the country codes, then the feature
 * codes (number, then each as modified UTF-8); number of places; columns of the places: GeoNames id
 * (int, 0 unknown), latitude and longitude (int, 1/10000 degree), population (byte, logarithm to
 * base 1.1 of one more), kind, country and feature (byte each, 255 none), first and second division
 * (int, index of a place, -1 none), length of the name (short) and of the code (byte); the bytes of
 * all names, those of all codes; the {@link NameIndex}.
 */
public final class Gazetteer {

  static final int MAGIC = 0x50584732; // "PXG2"
  static final int NONE = 255;
  static final double BASE = 1.1;
  static final double DEGREE = 10000;

  private static final int ROW = 27;

  /** In the order of the file. */
  static final List<Place.Kind> KINDS = List.of(Place.Kind.values());

  private final String[] countries;
  private final String[] features;
  private final int size;
  private final ByteBuffer columns;
  private final Strings names;
  private final Strings codes;
  private final NameIndex index;

  private Gazetteer(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("this is no packed gazetteer: make one with `parallax gazetteer`");
    }
    countries = words(in);
    features = words(in);
    size = in.readInt();
    columns = ByteBuffer.wrap(in.readNBytes(Math.multiplyExact(size, ROW)));
    int[] nameEnds = new int[size];
    int[] codeEnds = new int[size];
    for (int i = 0; i < size; i++) {
      nameEnds[i] = (i == 0 ? 0 : nameEnds[i - 1]) + columns.getShort(size * 24 + i * 2);
      codeEnds[i] = (i == 0 ? 0 : codeEnds[i - 1]) + columns.get(size * 26 + i);
    }
    names = new Strings(nameEnds, in);
    codes = new Strings(codeEnds, in);
    index = new NameIndex(in);
  }

  private static String[] words(DataInputStream in) throws IOException {
    String[] words = new String[in.readInt()];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.readUTF();
    }
    return words;
  }

  /**
   * Loads the file that is part of the program.
   *
   * @throws UncheckedIOException if it is missing or broken, which is a fault of the build
   */
  public static Gazetteer load() {
    try (InputStream file = Gazetteer.class.getResourceAsStream("gazetteer.bin.gz")) {
      if (file == null) {
        throw new IOException("the gazetteer is not on the class path");
      }
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Loads a file that {@link GazetteerPacker} made.
   *
   * @throws IOException if it cannot be read or is no such file
   */
  public static Gazetteer load(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  private static Gazetteer read(InputStream in) throws IOException {
    return new Gazetteer(
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16))));
  }

  /** How many places it has; they are numbered from 0. */
  public int size() {
    return size;
  }

  /** The place of that number. */
  public Place place(int number) {
    return new Place(
        number,
        names.get(number),
        columns.getInt(number * 4),
        columns.getInt((size + number) * 4) / DEGREE,
        columns.getInt((size * 2 + number) * 4) / DEGREE,
        population(number),
        kind(number),
        word(countries, size * 14 + number),
        first(number),
        second(number),
        word(features, size * 15 + number),
        codes.get(number));
  }

  private String word(String[] words, int at) {
    int number = columns.get(at) & 0xff;
    return number == NONE ? "" : words[number];
  }

  /** What the place of that number is. */
  public Place.Kind kind(int number) {
    return KINDS.get(columns.get(size * 13 + number));
  }

  /** The population of the place of that number, 0 where unknown. */
  public double population(int number) {
    return Math.pow(BASE, columns.get(size * 12 + number) & 0xff) - 1;
  }

  private int first(int number) {
    return columns.getInt(size * 16 + number * 4);
  }

  private int second(int number) {
    return columns.getInt(size * 20 + number * 4);
  }

  /**
   * The code of the smallest division that is known of a place, its own where it is one; empty
   * where none is.
   */
  public String admin(Place place) {
    if (!place.code().isEmpty()) {
      return place.code();
    }
    int division = place.county() >= 0 ? place.county() : place.division();
    return division < 0 ? "" : codes.get(division);
  }

  /** Whether one place lies inside another, as far as is known. */
  public boolean inside(int inner, int outer) {
    return inner != outer
        && (first(inner) == outer
            || second(inner) == outer
            || (kind(outer) == Place.Kind.COUNTRY
                && columns.get(size * 14 + inner) == columns.get(size * 14 + outer)));
  }

  /** References to the places of that {@link NameKey}; empty if there is none. */
  public List<Reference> find(String key) {
    return index.find(key);
  }

  /** Many short texts in one array. */
  private static final class Strings {
    private final int[] ends;
    private final byte[] bytes;

    Strings(int[] ends, DataInputStream in) throws IOException {
      this.ends = ends;
      this.bytes = in.readNBytes(ends.length == 0 ? 0 : ends[ends.length - 1]);
    }

    String get(int number) {
      int from = number == 0 ? 0 : ends[number - 1];
      return new String(bytes, from, ends[number] - from, StandardCharsets.UTF_8);
    }
  }
}
