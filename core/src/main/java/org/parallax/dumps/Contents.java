package org.parallax.dumps;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Discarded.Reason;

/** Marks a live page's list of contents: above its posts, the headlines of the posts again. */
final class Contents {
  private static final int LONGEST_LABEL = 4;

  private Contents() {}

  /** Marks it and the label above it. */
  static void mark(Dump dump, List<Draft> posts, Optional<Integer> title) {
    if (posts.isEmpty()) {
      return;
    }
    Set<String> headings = new HashSet<>();
    posts.forEach(p -> p.heading().ifPresent(h -> headings.add(Lines.fold(h.of(dump.text())))));
    int first = posts.getFirst().span().start();
    for (int i = 0; i < dump.size() && dump.line(i).start() < first; i++) {
      boolean heading = headings.contains(dump.line(i).folded()) && !title.equals(Optional.of(i));
      if (heading && dump.kept(i)) {
        dump.mark(i, Reason.RELATED);
      }
      Line above = dump.line(Math.max(0, i - 1));
      boolean label = above.count() <= LONGEST_LABEL && !above.ended() && i > 0;
      if (heading && label && !title.equals(Optional.of(i - 1))) {
        dump.mark(i - 1, Reason.NAVIGATION);
      }
    }
  }
}
