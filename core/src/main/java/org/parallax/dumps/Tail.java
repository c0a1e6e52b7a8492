package org.parallax.dumps;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.model.Discarded.Reason;

/** The end of a page below a label such as "Comments" or "Most read". */
final class Tail {
  /** Labels that are tried as the end of the story; each try reads the rest of the text. */
  private static final int MOST_LABELS = 30;

  private static final Pattern REPLY = Pattern.compile("\\b(?:reply|report|like|likes|upvote)\\b");

  private final Dump dump;
  private final Furniture furniture;

  Tail(Dump dump, Furniture furniture) {
    this.dump = dump;
    this.furniture = furniture;
  }

  /** Everything below a label that closes the page, such as "Comments", where the story is over. */
  void mark() {
    int above = 0;
    int all = 0;
    for (int i = 0; i < dump.size(); i++) {
      all += dump.paragraph(i) ? 1 : 0;
    }
    int tried = 0;
    for (int i = 0; i < dump.size() && tried < MOST_LABELS; i++) {
      Optional<Reason> opens = furniture.opensTail(dump.line(i));
      tried += opens.isPresent() ? 1 : 0;
      if (opens.isPresent() && above > 0 && over(i, opens.get(), above, all - above)) {
        Reason reason = below(opens.get());
        for (int k = i + 1; k < dump.size(); k++) {
          reason = furniture.opensTail(dump.line(k)).map(Tail::below).orElse(reason);
          dump.mark(k, reason);
        }
        return;
      }
      above += dump.paragraph(i) ? 1 : 0;
    }
  }

  private static Reason below(Reason label) {
    return label == Reason.NAVIGATION ? Reason.BOILERPLATE : label;
  }

  /** Whether the story ends above the label in line {@code i}. */
  private boolean over(int i, Reason label, int above, int below) {
    boolean most = below == 0 || (above >= 3 && above >= 2 * below);
    if (label != Reason.NAVIGATION) {
      return most && authoredBelow(i) == 0;
    }
    return most || (above >= 3 && replies(i) >= 2);
  }

  private int authoredBelow(int i) {
    int count = 0;
    for (int k = i + 1; k < dump.size(); k++) {
      count += dump.byline(k).filter(b -> !b.authors().isEmpty()).isPresent() ? 1 : 0;
    }
    return count;
  }

  /** The buttons and ages that stand at readers' comments. */
  private int replies(int i) {
    int count = 0;
    for (int k = i + 1; k < dump.size(); k++) {
      Line line = dump.line(k);
      boolean button = line.count() <= 3 && REPLY.matcher(line.folded()).find();
      count += button || Age.is(line.words()) ? 1 : 0;
    }
    return count;
  }
}
