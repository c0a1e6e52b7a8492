package org.parallax.gazetteer;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of all places, sorted and front-coded in blocks (Witten, Moffat and Bell, Managing
 * Gigabytes, 1999): each key gives how many characters it shares with the one before, the rest, and
 * its references as differences. Immutable, thread-safe.
 */
final class NameIndex {

  static final int BLOCK = 16;

  private final byte[] keys;
  private final ByteBuffer blocks;

  /** Reads what {@link NameIndexBuilder} wrote. */
  NameIndex(DataInputStream in) throws IOException {
    int count = in.readInt();
    keys = in.readNBytes(in.readInt());
    blocks = ByteBuffer.wrap(in.readNBytes((count + BLOCK - 1) / BLOCK * 4));
  }

  /** References to the places of that {@link NameKey}; empty if there is none. */
  List<Reference> find(String key) {
    if (blocks.capacity() == 0) {
      return List.of();
    }
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
