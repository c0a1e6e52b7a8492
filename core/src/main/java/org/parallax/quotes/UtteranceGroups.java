package org.parallax.quotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what is quoted into utterances. Stateless. */
final class UtteranceGroups {

  /** Content words in a row that two speakers do not say by chance: one name is wrong. */
  private static final int SURELY_ONE = 8;

  /** Utterances that share two words in a row are compared, unless so many do. */
  private static final int TOO_COMMON = 60;

  private UtteranceGroups() {}

  /** The groups, each in the order of {@code all}. */
  static List<List<Utterance>> of(List<Utterance> all) {
    int[] group = new int[all.size()];
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      for (String pair : pairs(all.get(i).content())) {
        List<Integer> earlier = index.computeIfAbsent(pair, k -> new ArrayList<>());
        for (int j : earlier) {
          int a = root(group, i);
          int b = root(group, j);
          if (a != b && isOne(all.get(i), all.get(j))) {
            group[Math.max(a, b)] = Math.min(a, b);
          }
        }
        if (earlier.size() < TOO_COMMON && (earlier.isEmpty() || earlier.getLast() != i)) {
          earlier.add(i);
        }
      }
    }
    Map<Integer, List<Utterance>> groups = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(root(group, i), k -> new ArrayList<>()).add(all.get(i));
    }
    List<List<Utterance>> gathered = new ArrayList<>(groups.values());
    attachPieces(gathered);
    return gathered;
  }

  private static int root(int[] group, int of) {
    int root = of;
    while (group[root] != root) {
      root = group[root];
    }
    return root;
  }

  /** Each two neighbours; a cut may separate them, so each two with one word between as well. */
  static List<String> pairs(List<String> content) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < content.size(); i++) {
      pairs.add(content.get(i) + " " + content.get(i + 1));
      if (i + 2 < content.size()) {
        pairs.add(content.get(i) + " " + content.get(i + 2));
      }
    }
    return pairs;
  }

  private static boolean isOne(Utterance a, Utterance b) {
    if (!a.mayBeBy(b)) {
      return Wording.longestRun(a.content(), b.content()) >= SURELY_ONE;
    }
    return a.words().equals(b.words())
        || (a.isBySideOf(b)
            ? Wording.same(a.content(), b.content())
            : Wording.surelySame(a.content(), b.content()));
  }

  /**
   * Puts what is only a piece of another utterance to the first that has it. It joins no two: a
   * speaker may repeat few words on another occasion.
   */
  private static void attachPieces(List<List<Utterance>> groups) {
    Map<String, List<List<Utterance>>> byPair = new HashMap<>();
    for (List<Utterance> group : groups) {
      Set<String> pairs = new HashSet<>();
      group.forEach(u -> pairs.addAll(pairs(u.content())));
      pairs.forEach(p -> byPair.computeIfAbsent(p, k -> new ArrayList<>()).add(group));
    }
    Set<List<Utterance>> pieces = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Utterance> group : groups) {
      pairs(group.getFirst().content()).stream()
          .limit(1)
          .flatMap(p -> byPair.getOrDefault(p, List.of()).stream())
          .filter(g -> !g.equals(group) && !pieces.contains(g) && isPieceOf(group, g))
          .findFirst()
          .ifPresent(
              g -> {
                g.addAll(group);
                pieces.add(group);
              });
    }
    groups.removeIf(pieces::contains);
  }

  private static boolean isPieceOf(List<Utterance> group, List<Utterance> whole) {
    Utterance piece = group.getFirst();
    return whole.stream()
        .anyMatch(
            u ->
                piece.words().size() < u.words().size()
                    && u.isBySideOf(piece)
                    && Wording.contains(u, piece));
  }
}
