package org.parallax.dumps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Discarded.Reason;

/**
 * Marks words that stand twice: a repeated title, a paragraph printed again, and a standfirst or
 * the head of a live page that a fuller paragraph or a post has word for word.
 */
final class Duplicates {

  private static final int SHORTEST = 8;
  private static final int HEAD = 12;
  private static final int REACH = 15;

  private Duplicates() {}

  static void mark(
      Dump dump, List<Draft> posts, Optional<Integer> title, Optional<String> headline) {
    title.ifPresent(at -> titles(dump, at, headline.orElse("")));
    int firstPost = posts.isEmpty() ? Integer.MAX_VALUE : posts.getFirst().span().start();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < dump.size(); i++) {
      Line line = dump.line(i);
      boolean counts = line.count() >= SHORTEST || (line.headline() && line.count() >= 4);
      if (!dump.kept(i) || !counts || dump.byline(i).isPresent()) {
        continue;
      }
      String folded = line.folded();
      Optional<Integer> before = Optional.ofNullable(seen.get(folded));
      if (before.isEmpty()) {
        seen.put(folded, i);
      } else if (line.start() >= firstPost) {
        if (dump.line(before.get()).start() < firstPost && !before.equals(title)) {
          dump.mark(before.get(), Reason.DUPLICATE);
        }
      } else if (line.count() >= SHORTEST) {
        dump.mark(i, Reason.DUPLICATE);
      }
    }
    standfirsts(dump, title);
  }

  private static void titles(Dump dump, int title, String headline) {
    String folded = dump.line(title).folded();
    String bare = Lines.fold(headline);
    boolean browsers = !folded.equals(bare);
    for (int i = title + 1; i < dump.size(); i++) {
      String line = dump.line(i).words().length() > 400 ? "" : dump.line(i).folded();
      if (line.equals(folded) || line.equals(bare)) {
        // The browser's title, with the outlet behind it, gives way to the page's own.
        dump.mark(browsers && dump.kept(i) ? title : i, Reason.DUPLICATE);
        browsers = false;
      }
    }
  }

  /** A standfirst that a paragraph below begins with. */
  private static void standfirsts(Dump dump, Optional<Integer> title) {
    for (int i = 0; i < Math.min(dump.size(), HEAD); i++) {
      Line line = dump.line(i);
      if (!dump.kept(i) || line.count() < SHORTEST || Optional.of(i).equals(title)) {
        continue;
      }
      String folded = line.folded().replaceFirst("(?:\\.\\.\\.|…|\\.)$", "");
      for (int k = i + 1; k < Math.min(dump.size(), i + REACH); k++) {
        if (dump.kept(k)
            && dump.line(k).count() > line.count()
            && dump.line(k).folded().startsWith(folded)) {
          dump.mark(i, Reason.DUPLICATE);
          break;
        }
      }
    }
  }
}
