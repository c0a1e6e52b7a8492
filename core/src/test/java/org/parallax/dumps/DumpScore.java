package org.parallax.dumps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.model.Discarded;
import org.parallax.model.Discarded.Reason;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;
import org.parallax.model.Post;
import org.parallax.model.Report;
import org.parallax.model.Span;

/** Compares reports with the labels of the dumps that they were read from. Counts up; used once. */
final class DumpScore {
  /** Posts are the same where they share this part of their words. */
  private static final double SAME_POST = 0.8;

  private final Map<String, int[]> counts = new TreeMap<>();
  private double keptF1;
  private int dumps;

  /** Adds a report. */
  void add(LabelledDump gold, Report report) {
    List<Optional<Reason>> found = reasons(gold, report);
    List<Integer> words = gold.words();
    int[] kept = new int[3];
    for (int i = 0; i < words.size(); i++) {
      Optional<Reason> right = gold.labels().get(words.get(i)).reason();
      count("kept", right.isEmpty(), found.get(i).isEmpty());
      count("furniture", right.isPresent(), found.get(i).isPresent());
      for (Reason reason : Reason.values()) {
        Optional<Reason> one = Optional.of(reason);
        count("  " + reason.label(), right.equals(one), found.get(i).equals(one));
      }
      tally(kept, right.isEmpty(), found.get(i).isEmpty());
    }
    keptF1 += f1(kept);
    dumps++;
    posts(gold, report, found);
    metadata(gold.page(), report.metadata());
  }

  private void metadata(LabelledPage page, Metadata told) {
    answer("title", page.field("title"), told.title().map(t -> t.replaceAll("\\s+", " ")));
    answer("authors", page.field("authors"), Optional.of(String.join("; ", told.authors())));
    answer("date", page.field("published"), told.published().map(Moment::toString));
  }

  private void answer(String what, String right, Optional<String> told) {
    String answer = told.orElse("");
    boolean dated = what.equals("date") && !right.isEmpty();
    boolean same =
        dated
            ? answer.startsWith(right.substring(0, Math.min(16, right.length())))
            : answer.equals(right);
    count(what, true, same);
  }

  private static List<Optional<Reason>> reasons(LabelledDump gold, Report report) {
    List<Optional<Reason>> reasons = new ArrayList<>();
    List<Discarded> discarded = report.discarded();
    int next = 0;
    for (int at : gold.words()) {
      while (next < discarded.size() && discarded.get(next).span().end() <= at) {
        next++;
      }
      boolean inside = next < discarded.size() && discarded.get(next).span().start() <= at;
      reasons.add(inside ? Optional.of(discarded.get(next).reason()) : Optional.empty());
    }
    return reasons;
  }

  private void posts(LabelledDump gold, Report report, List<Optional<Reason>> found) {
    List<Set<Integer>> right = new ArrayList<>();
    gold.page().posts().forEach(p -> right.add(new HashSet<>()));
    List<Set<Integer>> told = new ArrayList<>();
    report.posts().forEach(p -> told.add(new HashSet<>()));
    List<Integer> words = gold.words();
    for (int i = 0; i < words.size(); i++) {
      int at = words.get(i);
      if (gold.posts().get(at) >= 0 && gold.labels().get(at) == Label.KEEP) {
        right.get(gold.posts().get(at)).add(at);
      }
      for (int k = 0; k < told.size() && found.get(i).isEmpty(); k++) {
        Span span = report.posts().get(k).span();
        if (span.start() <= at && at < span.end()) {
          told.get(k).add(at);
        }
      }
    }
    match(gold, report, right, told);
  }

  private void match(
      LabelledDump gold, Report report, List<Set<Integer>> right, List<Set<Integer>> told) {
    Set<Integer> matched = new HashSet<>();
    for (int k = 0; k < right.size(); k++) {
      int partner = -1;
      for (int j = 0; j < told.size(); j++) {
        if (!matched.contains(j) && same(right.get(k), told.get(j))) {
          partner = j;
        }
      }
      count("posts", true, partner >= 0);
      if (partner >= 0) {
        matched.add(partner);
        post(gold, k, right.get(k), report.posts().get(partner));
      }
    }
    for (int j = matched.size(); j < told.size(); j++) {
      count("posts", false, true);
    }
  }

  private void post(LabelledDump gold, int k, Set<Integer> words, Post told) {
    LabelledPage.PostKey key = gold.page().posts().get(k);
    answer("post author", key.author().orElse(""), told.author());
    boolean timed =
        told.published().map(Moment::toString).orElse("").startsWith(key.published().orElse(""));
    count("post time", true, timed && told.published().isPresent() == key.published().isPresent());
    int first = words.stream().mapToInt(w -> w).min().orElse(0);
    boolean headed = gold.headings().get(first);
    boolean same =
        told.heading().isPresent() == headed
            && (!headed || told.heading().get().end() <= headingEnd(gold, first) + 1);
    count("post heading", true, same);
  }

  private static int headingEnd(LabelledDump gold, int from) {
    int end = from;
    while (end < gold.text().length()
        && (gold.headings().get(end) || gold.labels().get(end) == Label.EITHER)) {
      end++;
    }
    return end;
  }

  private static boolean same(Set<Integer> a, Set<Integer> b) {
    Set<Integer> both = new HashSet<>(a);
    both.retainAll(b);
    int all = a.size() + b.size() - both.size();
    return all > 0 && both.size() >= SAME_POST * all;
  }

  private void count(String what, boolean right, boolean found) {
    tally(counts.computeIfAbsent(what, w -> new int[3]), right, found);
  }

  private static void tally(int[] counts, boolean right, boolean found) {
    counts[0] += right && found ? 1 : 0;
    counts[1] += found ? 1 : 0;
    counts[2] += right ? 1 : 0;
  }

  private static double f1(int[] counts) {
    return counts[1] + counts[2] == 0 ? 1 : 2.0 * counts[0] / (counts[1] + counts[2]);
  }

  /** F1 of {@code what} over all that was counted; accuracy for what has one answer a dump. */
  double f1(String what) {
    return f1(counts.getOrDefault(what, new int[3]));
  }

  /**
   * The part of the dumps, or of the matched posts, for which the answer to {@code what} is right.
   */
  double accuracy(String what) {
    int[] c = counts.getOrDefault(what, new int[3]);
    return c[2] == 0 ? 1 : (double) c[0] / c[2];
  }

  /** F1 of the kept words of each dump, averaged. */
  double keptF1() {
    return dumps == 0 ? 1 : keptF1 / dumps;
  }

  /** The figures as a table. */
  String table() {
    StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%d dumps%n", dumps));
    out.append(String.format(Locale.ROOT, "%-16s F1 %.3f (mean of the dumps)%n", "kept", keptF1()));
    counts.forEach(
        (what, c) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "%-16s F1 %.3f  P %.3f  R %.3f  of %d%n",
                    what,
                    f1(c),
                    c[1] == 0 ? 1 : (double) c[0] / c[1],
                    accuracy(what),
                    c[2])));
    return out.toString();
  }
}
