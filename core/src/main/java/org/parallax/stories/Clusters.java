package org.parallax.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Agglomerative clustering by average link over sparse similarities. Two clusters that are each
 * much closer inside than to each other stay apart, however alike they are: two earthquakes share
 * their words, but not those that all reports of one of them share. For one run; not thread-safe.
 */
final class Clusters {

  private static final double LINK = 0.12;
  private static final double COHESION = 0.57;

  /** Clusters from this size on have an inside to compare with. */
  private static final int INSIDE = 3;

  private static final double NOTHING_IN_COMMON = 0.02;

  private record Link(int a, int b, double average, int sizes) {}

  private final int[] size;
  private final double[] inside;
  private final boolean[] gone;
  private final int[] joinedTo;
  private final List<Map<Integer, Double>> links = new ArrayList<>();
  private final PriorityQueue<Link> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble((Link l) -> -l.average())
              .thenComparingInt(Link::a)
              .thenComparingInt(Link::b));

  private Clusters(List<Map<String, Double>> vectors) {
    int n = vectors.size();
    size = new int[n];
    inside = new double[n];
    gone = new boolean[n];
    joinedTo = new int[n];
    for (int i = 0; i < n; i++) {
      size[i] = 1;
      joinedTo[i] = i;
      links.add(new TreeMap<>());
    }
    compare(vectors);
  }

  /** For each vector the number of the first vector of its cluster. */
  static int[] of(List<Map<String, Double>> vectors) {
    Clusters clusters = new Clusters(vectors);
    clusters.join();
    int[] result = new int[vectors.size()];
    for (int i = 0; i < result.length; i++) {
      int root = i;
      while (clusters.joinedTo[root] != root) {
        root = clusters.joinedTo[root];
      }
      result[i] = root;
    }
    return result;
  }

  private record Posting(int vector, double weight) {}

  /** Row by row through an inverted index, so that only what shares a term is ever compared. */
  private void compare(List<Map<String, Double>> vectors) {
    Map<String, List<Posting>> index = new HashMap<>();
    double[] row = new double[vectors.size()];
    for (int i = 0; i < vectors.size(); i++) {
      for (var term : vectors.get(i).entrySet()) {
        List<Posting> postings = index.computeIfAbsent(term.getKey(), k -> new ArrayList<>());
        for (Posting p : postings) {
          row[p.vector()] += p.weight() * term.getValue();
        }
        postings.add(new Posting(i, term.getValue()));
      }
      for (int j = 0; j < i; j++) {
        if (row[j] >= NOTHING_IN_COMMON) {
          links.get(i).put(j, row[j]);
          links.get(j).put(i, row[j]);
          offer(j, i, row[j]);
        }
        row[j] = 0;
      }
    }
  }

  private void offer(int a, int b, double sum) {
    double average = sum / ((double) size[a] * size[b]);
    if (average >= LINK) {
      queue.add(new Link(Math.min(a, b), Math.max(a, b), average, size[a] + size[b]));
    }
  }

  private void join() {
    while (!queue.isEmpty()) {
      Link link = queue.remove();
      boolean stale =
          gone[link.a()] || gone[link.b()] || size[link.a()] + size[link.b()] != link.sizes();
      if (!stale && !isApart(link)) {
        merge(link.a(), link.b());
      }
    }
  }

  private boolean isApart(Link link) {
    return Math.min(size[link.a()], size[link.b()]) >= INSIDE
        && link.average() < COHESION * Math.sqrt(cohesion(link.a()) * cohesion(link.b()));
  }

  private double cohesion(int cluster) {
    return 2 * inside[cluster] / ((double) size[cluster] * (size[cluster] - 1));
  }

  private void merge(int a, int b) {
    Map<Integer, Double> of = links.get(b);
    inside[a] += inside[b] + of.getOrDefault(a, 0.0);
    size[a] += size[b];
    gone[b] = true;
    joinedTo[b] = a;
    links.get(a).remove(b);
    of.remove(a);
    of.forEach(
        (other, sum) -> {
          links.get(other).remove(b);
          double joined = links.get(a).merge(other, sum, Double::sum);
          links.get(other).put(a, joined);
        });
    of.clear();
    links.get(a).forEach((other, sum) -> offer(a, other, sum));
  }
}
