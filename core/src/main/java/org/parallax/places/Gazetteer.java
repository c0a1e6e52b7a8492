package org.parallax.places;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The packed gazetteer: 220,000 places under 400,000 names, held as bytes. Its layout is described
 * in the program that packs it ({@code core/src/gazetteer/PackGazetteer.java}). Immutable after
 * loading, thread-safe.
 */
final class Gazetteer {

  private static final int BLOCK = 16;
  private static final int NOWHERE = 255;
  private static final Place.Kind[] KINDS = Place.Kind.values();

  private final String[] countries;
  private final int size;
  private final ByteBuffer columns;
  private final int[] nameOffsets;
  private final byte[] names;
  private final byte[] keys;
  private final ByteBuffer blocks;

  private Gazetteer(DataInputStream in) throws IOException {
    countries = new String[in.readInt()];
    for (int i = 0; i < countries.length; i++) {
      countries[i] = new String(in.readNBytes(2), StandardCharsets.US_ASCII);
    }
    size = in.readInt();
    columns = ByteBuffer.wrap(in.readNBytes(size * 25));
    nameOffsets = new int[size + 1];
    int end = 0;
    for (int i = 0; i < size; i++) {
      end += columns.getShort(size * 23 + i * 2);
      nameOffsets[i + 1] = end;
    }
    names = in.readNBytes(end);
    int count = in.readInt();
    keys = in.readNBytes(in.readInt());
    blocks = ByteBuffer.wrap(in.readNBytes((count + BLOCK - 1) / BLOCK * 4));
  }

  /** Loads the file that is part of the program. */
  static Gazetteer load() {
    try (InputStream file = Gazetteer.class.getResourceAsStream("gazetteer.bin.gz")) {
      if (file == null) {
        throw new IOException("the gazetteer is not on the class path");
      }
      return new Gazetteer(
          new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The place of that number. */
  Place place(int index) {
    int country = columns.get(size * 14 + index) & 0xff;
    return new Place(
        index,
        new String(
            names,
            nameOffsets[index],
            nameOffsets[index + 1] - nameOffsets[index],
            StandardCharsets.UTF_8),
        columns.getInt(index * 4),
        columns.getInt((size + index) * 4) / 10000.0,
        columns.getInt((size * 2 + index) * 4) / 10000.0,
        Math.pow(1.1, columns.get(size * 12 + index) & 0xff) - 1,
        KINDS[columns.get(size * 13 + index)],
        country == NOWHERE ? "" : countries[country],
        columns.getInt(size * 15 + index * 4),
        columns.getInt(size * 19 + index * 4));
  }

  /** What the place of that number is. */
  Place.Kind kind(int index) {
    return KINDS[columns.get(size * 13 + index)];
  }

  /** The population of the place of that number, 0 where unknown. */
  double population(int index) {
    return Math.pow(1.1, columns.get(size * 12 + index) & 0xff) - 1;
  }

  /** Whether one place lies inside another, as far as is known. */
  boolean inside(int inner, int outer) {
    return inner != outer
        && (columns.getInt(size * 15 + inner * 4) == outer
            || columns.getInt(size * 19 + inner * 4) == outer
            || (kind(outer) == Place.Kind.COUNTRY
                && columns.get(size * 14 + inner) == columns.get(size * 14 + outer)));
  }

  /** References to the places of that {@link NameKey}; empty if there is none. */
  List<Reference> find(String key) {
    int low = 0;
    int high = blocks.capacity() / 4 - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (compare(blocks.getInt(middle * 4), key) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return search(low, key);
  }

  /** The head of the block at {@code at} against {@code key}. */
  private int compare(int at, String key) {
    int length = keys[at + 1];
    int shared = Math.min(length, key.length());
    for (int i = 0; i < shared; i++) {
      int difference = keys[at + 2 + i] - key.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return length - key.length();
  }

  private List<Reference> search(int block, String key) {
    Cursor cursor = new Cursor(blocks.getInt(block * 4));
    int same = 0; // how many characters of the key before equal those of the sought key
    for (int n = 0; n < BLOCK && cursor.at < keys.length; n++) {
      int shared = keys[cursor.at++];
      int rest = keys[cursor.at++];
      if (shared <= same) {
        same = shared;
        while (same < key.length()
            && same - shared < rest
            && keys[cursor.at + same - shared] == key.charAt(same)) {
          same++;
        }
      }
      boolean found = same == key.length() && shared + rest == same;
      cursor.at += rest;
      List<Reference> references = cursor.references(found);
      if (found) {
        return references;
      }
    }
    return List.of();
  }

  /** Reads numbers of seven-bit groups. */
  private final class Cursor {
    private int at;

    Cursor(int at) {
      this.at = at;
    }

    List<Reference> references(boolean wanted) {
      int count = number();
      List<Reference> references = new ArrayList<>(wanted ? count : 0);
      int last = 0;
      for (int i = 0; i < count; i++) {
        last += number();
        if (wanted) {
          references.add(Reference.unpack(last));
        }
      }
      return references;
    }

    private int number() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        byte b = keys[at++];
        value |= (b & 127) << shift;
        if (b >= 0) {
          return value;
        }
      }
    }
  }
}
