package org.parallax.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which appearances are one party so far: disjoint sets. A throwaway of one call. */
final class Joining {

  private final int[] parent;

  Joining(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The number of the first appearance of the party to which {@code i} belongs. */
  int of(int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  void join(int a, int b) {
    int first = Math.min(of(a), of(b));
    int second = Math.max(of(a), of(b));
    parent[second] = first;
  }

  /** The parties: numbers of their appearances by the number of the first. */
  Map<Integer, List<Integer>> parties() {
    Map<Integer, List<Integer>> parties = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      parties.computeIfAbsent(of(i), k -> new ArrayList<>()).add(i);
    }
    return parties;
  }
}
