package org.parallax.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers names with what they refer to and writes them as {@link NameIndex} reads them. */
final class NameIndexBuilder {

  private static final int LONGEST = 60;

  private final List<Name> names = new ArrayList<>();

  private record Name(String key, int reference) {}

  /** Adds a name of a place; one that leaves no key is passed over. */
  void add(String name, int place, Reference.Use use) {
    String key = NameKey.of(name);
    addKey(abbreviated(name) ? key + "." : key, place, use);
  }

  /** Adds a key as it is. */
  void addKey(String key, int place, Reference.Use use) {
    if (key.length() > 1 && key.length() < LONGEST) {
      names.add(new Name(key, new Reference(place, use).pack()));
    }
  }

  /** "Calif.", "Ky.": the stop tells it from a word. */
  private static boolean abbreviated(String name) {
    int last = name.length() - 1;
    if (last < 2 || last > 6 || name.charAt(last) != '.' || !upper(name.charAt(0))) {
      return false;
    }
    return name.substring(1, last).chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static boolean upper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Writes all names; returns how many different keys there are. */
  int write(DataOutputStream out) throws IOException {
    names.sort(Comparator.comparing(Name::key).thenComparingInt(Name::reference));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Integer> blocks = new ArrayList<>();
    byte[] before = {};
    int keys = 0;
    for (int from = 0; from < names.size(); ) {
      int to = from;
      while (to < names.size() && names.get(to).key.equals(names.get(from).key)) {
        to++;
      }
      byte[] key = names.get(from).key.getBytes(StandardCharsets.US_ASCII);
      int shared = 0;
      if (keys++ % NameIndex.BLOCK == 0) {
        blocks.add(bytes.size());
      } else {
        shared = shared(before, key);
      }
      bytes.write(shared);
      bytes.write(key.length - shared);
      bytes.write(key, shared, key.length - shared);
      references(bytes, from, to);
      before = key;
      from = to;
    }
    out.writeInt(keys);
    out.writeInt(bytes.size());
    bytes.writeTo(out);
    for (int block : blocks) {
      out.writeInt(block);
    }
    return keys;
  }

  private static int shared(byte[] before, byte[] key) {
    int shared = 0;
    while (shared < key.length && shared < before.length && key[shared] == before[shared]) {
      shared++;
    }
    return shared;
  }

  /** A place once under one name, by its best use: references of one place stand together. */
  private void references(OutputStream out, int from, int to) throws IOException {
    List<Integer> best = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int reference = names.get(i).reference;
      if (best.isEmpty() || Reference.placeOf(best.getLast()) != Reference.placeOf(reference)) {
        best.add(reference);
      }
    }
    number(out, best.size());
    int last = 0;
    for (int reference : best) {
      number(out, reference - last);
      last = reference;
    }
  }

  /** In groups of seven bits, the lowest first, the eighth says that another follows. */
  private static void number(OutputStream out, int number) throws IOException {
    int rest = number;
    while (rest >= 128) {
      out.write((rest & 127) | 128);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
