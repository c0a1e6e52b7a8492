package org.parallax.dumps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Discarded.Reason;

/** Finds who wrote the posts that a time opens: the name stands under the time or the headline. */
final class PostAuthors {
  private final Dump dump;
  private final Set<Integer> times;
  private final Map<String, Integer> namesUnderTimes = new HashMap<>();

  PostAuthors(Dump dump, Set<Integer> times) {
    this.dump = dump;
    this.times = times;
  }

  /** A name in the line next to the time, there or "By …", is the author's. */
  Divider named(int at, Divider divider) {
    int next = at + 1;
    if (TimedPosts.authored(divider)
        || divider.rest().isPresent()
        || next >= dump.size()
        || !dump.kept(next)) {
      return divider;
    }
    Optional<Byline> by = author(next);
    if (by.isEmpty() && dump.line(next).headline() && next + 1 < dump.size()) {
      by = author(next + 1);
      next += by.isPresent() ? 1 : 0;
    }
    boolean titled = next + 1 < dump.size() && PersonNames.job(dump.line(next + 1));
    if (by.isEmpty()
        && (repeated(dump.line(next)) || (titled && PersonNames.is(dump.line(next))))) {
      by =
          Optional.of(
              new Byline(List.of(dump.line(next).words()), Optional.empty(), Optional.empty()));
    }
    if (by.isPresent()) {
      dump.mark(next, Reason.BYLINE);
      if (next + 1 < dump.size() && PersonNames.job(dump.line(next + 1))) {
        dump.mark(next + 1, Reason.BYLINE);
      }
    }
    return by.map(
            b ->
                new Divider(
                    new Byline(b.authors(), Optional.empty(), divider.byline().stamp()),
                    Optional.empty()))
        .orElse(divider);
  }

  private Optional<Byline> author(int line) {
    return dump.byline(line).filter(b -> !b.authors().isEmpty() && b.stamp().isEmpty());
  }

  /** Whether the name in {@code line} stands under another time as well. */
  private boolean repeated(Line line) {
    if (!PersonNames.is(line)) {
      return false;
    }
    if (namesUnderTimes.isEmpty()) {
      for (int at : times) {
        if (at + 1 < dump.size() && PersonNames.is(dump.line(at + 1))) {
          namesUnderTimes.merge(dump.line(at + 1).words(), 1, Integer::sum);
        }
      }
    }
    return namesUnderTimes.getOrDefault(line.words(), 0) > 1;
  }
}
