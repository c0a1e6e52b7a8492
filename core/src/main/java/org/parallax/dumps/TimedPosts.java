package org.parallax.dumps;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.model.Discarded.Reason;
import org.parallax.model.Span;

/** Finds the posts of a live blog by the bylines or times that stand at each of them. */
final class TimedPosts {

  private static final Byline NOBODY = new Byline(List.of(), Optional.empty(), Optional.empty());

  private final Dump dump;
  private final TreeMap<Integer, Divider> dividers = new TreeMap<>();
  private final List<Draft> drafts = new ArrayList<>();

  private TimedPosts(Dump dump) {
    this.dump = dump;
  }

  /** The posts, or none where fewer than two bylines or times divide the text. */
  static List<Draft> find(Dump dump) {
    TimedPosts found = new TimedPosts(dump);
    found.collect();
    if (found.dividers.size() < 2) {
      return List.of();
    }
    if (found.closing()) {
      found.closed();
    } else if (found.covering()) {
      found.opened();
    }
    return found.drafts.size() < 2 ? List.of() : List.copyOf(found.drafts);
  }

  private void collect() {
    Set<String> lines = new HashSet<>();
    for (int i = 0; i < dump.size(); i++) {
      lines.add(dump.line(i).folded());
    }
    for (int i = 0; i < dump.size(); i++) {
      Optional<Divider> divider =
          dump.kept(i) || dump.reason(i).equals(Optional.of(Reason.BYLINE))
              ? Divider.of(dump, i)
              : Optional.empty();
      if (divider.flatMap(Divider::rest).filter(r -> lines.contains(folded(r))).isPresent()) {
        // A list of contents: a time with a headline that stands at a post as well.
        dump.mark(i, Reason.RELATED);
      } else if (divider.isPresent()) {
        dividers.put(i, divider.get());
      }
    }
    if (dividers.size() > 2 && pageByline()) {
      dividers.remove(dividers.firstKey());
    }
  }

  private String folded(Span words) {
    return Lines.fold(words.of(dump.text()));
  }

  /**
   * Whether the first divider is the byline of the whole page: of another shape than all others, or
   * with the time of the newest post, which follows.
   */
  private boolean pageByline() {
    Divider first = dividers.firstEntry().getValue();
    List<Divider> others = List.copyOf(dividers.values()).subList(1, dividers.size());
    boolean unlike =
        others.stream().noneMatch(d -> authored(d) == authored(first))
            || others.stream().noneMatch(d -> dated(d) == dated(first));
    return unlike
        || (dated(first)
            && moment(first).equals(moment(others.getFirst()))
            && paragraphs(dividers.firstKey(), dividers.higherKey(dividers.firstKey())) == 0);
  }

  private static boolean dated(Divider divider) {
    return divider.byline().stamp().flatMap(Stamp::date).isPresent();
  }

  private static Optional<LocalDateTime> moment(Divider divider) {
    return divider.byline().stamp().flatMap(s -> s.date().flatMap(d -> s.time().map(d::atTime)));
  }

  static boolean authored(Divider divider) {
    return !divider.byline().authors().isEmpty();
  }

  /** Whether the stamps close the posts above them: then no paragraph follows the last one. */
  private boolean closing() {
    if (dividers.values().stream().anyMatch(d -> d.rest().isPresent())) {
      return false;
    }
    int first = dividers.firstKey();
    int after = paragraphs(dividers.lastKey() + 1, dump.size());
    if (after == 0) {
      return content(0, first) > 0;
    }
    long named = dividers.values().stream().filter(TimedPosts::authored).count();
    return named * 2 >= dividers.size() && headed(0, first);
  }

  private int paragraphs(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += dump.paragraph(i) ? 1 : 0;
    }
    return count;
  }

  private int content(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += dump.kept(i) ? 1 : 0;
    }
    return count;
  }

  /** Whether a headline stands between two paragraphs of the stretch. */
  private boolean headed(int from, int to) {
    boolean above = false;
    boolean headline = false;
    for (int i = from; i < to; i++) {
      if (dump.paragraph(i)) {
        if (headline) {
          return true;
        }
        above = true;
      } else if (above && dump.kept(i) && dump.line(i).headline()) {
        headline = true;
      }
    }
    return false;
  }

  private void closed() {
    if (dividers.size() > 2 && paragraphs(0, dividers.firstKey()) == 0) {
      dividers.remove(dividers.firstKey());
    }
    int from = -1;
    for (var divider : dividers.entrySet()) {
      int to = divider.getKey();
      add(from < 0 ? firstPost(to) : from, to, divider.getValue());
      dump.mark(to, Reason.BYLINE);
      from = to + 1;
    }
    int end = dump.size();
    if (paragraphs(from, end) > 0 && startsWithHeadline(from)) {
      add(from, end, new Divider(NOBODY, Optional.empty()));
    } else {
      dump.mark(from, end, Reason.NAVIGATION);
    }
  }

  private boolean startsWithHeadline(int from) {
    int i = from;
    while (i < dump.size() && !dump.kept(i)) {
      i++;
    }
    return i < dump.size() && dump.line(i).headline();
  }

  /** Where the first post starts: its headline is the nearest above its paragraphs. */
  private int firstPost(int stamp) {
    for (int i = stamp - 1; i >= 0; i--) {
      if (dump.reason(i).equals(Optional.of(Reason.NAVIGATION))) {
        return i + 1;
      }
      if (dump.kept(i) && dump.line(i).headline()) {
        return i;
      }
    }
    return 0;
  }

  /** Whether most of the paragraphs stand in what would be posts. */
  private boolean covering() {
    int inside = paragraphs(dividers.firstKey(), dump.size());
    int last = paragraphs(dividers.lastKey(), dump.size());
    boolean told = paragraphs(0, dividers.firstKey()) >= 2 && last >= 2 && rising();
    boolean timeline = told || (last > 4 && last * 2 > inside);
    return inside * 2 >= paragraphs(0, dump.size()) && !timeline;
  }

  /** Whether the times rise down the page, as in a chronology. */
  private boolean rising() {
    Optional<LocalTime> above = Optional.empty();
    for (Divider divider : dividers.values()) {
      Optional<LocalTime> time = divider.byline().stamp().flatMap(Stamp::time);
      if (time.isPresent() && above.isPresent() && time.get().isBefore(above.get())) {
        return false;
      }
      above = time.isPresent() ? time : above;
    }
    return true;
  }

  private void opened() {
    PostAuthors authors = new PostAuthors(dump, dividers.keySet());
    List<Integer> at = List.copyOf(dividers.keySet());
    for (int k = 0; k < at.size(); k++) {
      int to = k + 1 < at.size() ? at.get(k + 1) : dump.size();
      int from = at.get(k);
      Divider divider = Optional.ofNullable(dividers.get(from)).orElseThrow();
      divider = authors.named(from, divider);
      if (divider.rest().isPresent()) {
        addBehind(from, to, divider, divider.rest().get());
      } else if (add(from + 1, to, divider)) {
        dump.mark(from, Reason.BYLINE);
      }
    }
  }

  private void addBehind(int from, int to, Divider divider, Span rest) {
    Line line = dump.line(from);
    int last = lastKept(from, to);
    dump.markPart(line.place(dump.text(), 0, stampEnd(divider)), Reason.BYLINE);
    Line head = Lines.line(dump.text(), rest.start(), rest.end(), false);
    drafts.add(
        new Draft(
            new Span(rest.start(), Math.max(rest.end(), dump.line(last).end())),
            head.headline() ? Optional.of(rest) : Optional.empty(),
            divider.byline()));
  }

  private static int stampEnd(Divider divider) {
    return divider.byline().stamp().map(Stamp::end).orElse(1);
  }

  private int lastKept(int from, int to) {
    int last = to - 1;
    while (last > from && !dump.kept(last)) {
      last--;
    }
    return last;
  }

  private boolean add(int from, int to, Divider divider) {
    int first = from;
    while (first < to && !dump.kept(first)) {
      first++;
    }
    if (first >= to) {
      return false;
    }
    int last = lastKept(first, to);
    Line top = dump.line(first);
    boolean headed = top.headline() || (first == last && !top.ended());
    drafts.add(
        new Draft(
            new Span(top.start(), Math.max(top.end(), dump.line(last).end())),
            headed ? Optional.of(top.core()) : Optional.empty(),
            divider.byline()));
    return true;
  }
}
