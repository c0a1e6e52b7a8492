package org.parallax.dumps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Discarded.Reason;

/** The head of a dump: its title, its byline, and the furniture above them. */
final class Header {

  /** How far down a title or byline may stand. */
  private static final int DEEPEST = 60;

  private static final int LONG_PARAGRAPH = 25;

  private static final int MOST_NAMES = 6;
  private static final Set<String> JOINING = Set.of("by", "and", "with", "&", "und", "et");

  private final Dump dump;
  private Optional<Integer> title = Optional.empty();
  private Optional<Byline> byline = Optional.empty();

  Header(Dump dump) {
    this.dump = dump;
  }

  /** The line that is the title. */
  Optional<Integer> title() {
    return title;
  }

  /** The byline under the title. */
  Optional<Byline> byline() {
    return byline;
  }

  /** The outlet's name behind the title, as browsers' titles have it. */
  Optional<String> outlet() {
    return title
        .map(i -> dump.line(i).words())
        .filter(w -> w.contains(" | "))
        .map(w -> w.substring(w.lastIndexOf(" | ") + 3))
        .filter(w -> w.split(" ").length <= 5);
  }

  /** The title without the outlet's name. */
  Optional<String> headline() {
    Optional<String> words = title.map(i -> dump.line(i).words());
    return outlet().isEmpty() ? words : words.map(w -> w.substring(0, w.lastIndexOf(" | ")));
  }

  /** Reads the head and marks its furniture. */
  void read() {
    int by = bylineLine();
    int body = by >= 0 ? by : firstParagraph();
    title = title(body);
    boolean dressed = by >= 0;
    for (int i = 0; i < body; i++) {
      dressed |= !dump.kept(i);
    }
    if (title.isPresent() && dressed) {
      boolean below = false;
      for (int i = title.get() - 1; i >= 0; i--) {
        below |= !dump.kept(i);
        boolean prose = dump.line(i).ended() && (!below || dump.line(i).count() >= LONG_PARAGRAPH);
        if (!prose) {
          dump.mark(i, dump.line(i).ended() ? Reason.BOILERPLATE : Reason.NAVIGATION);
        }
      }
    }
  }

  /** The byline of the page: the first one before its third paragraph; or -1. */
  private int bylineLine() {
    int above = 0;
    int found = -1;
    for (int i = 0; i < Math.min(dump.size(), DEEPEST) && above < 2; i++) {
      if (dump.paragraph(i)) {
        above++;
      }
      Optional<Byline> here = dump.kept(i) ? dump.byline(i) : Optional.empty();
      if (here.isPresent() && (found < 0 || i - found <= 4)) {
        byline = byline.map(b -> merged(b, here.get())).or(() -> here);
        found = found < 0 ? i : found;
        boolean timed = here.get().stamp().isPresent() || Age.is(dump.line(i).words());
        if (here.get().authors().isEmpty() && timed) {
          found = Math.min(found, namesAt(i));
        }
      }
    }
    return found;
  }

  /**
   * Names alone in the lines above a time or age, or below it, are the authors'; where they start.
   */
  private int namesAt(int stamp) {
    if (byline.filter(b -> !b.authors().isEmpty()).isPresent()) {
      return stamp;
    }
    int from = stamp;
    while (from > 0 && stamp - from < MOST_NAMES && signs(from - 1)) {
      from--;
    }
    List<String> names = headlineAbove(from) ? names(from, stamp) : List.of();
    int start = from;
    if (names.isEmpty()) {
      int to = stamp + 1;
      while (to < dump.size() && to - stamp <= MOST_NAMES && signs(to)) {
        to++;
      }
      names = names(stamp + 1, to);
      start = stamp;
    }
    List<String> found = names;
    byline = names.isEmpty() ? byline : byline.map(b -> new Byline(found, b.outlet(), b.stamp()));
    return names.isEmpty() ? stamp : start;
  }

  /** Whether line {@code i} is a name, a job, an outlet, or a word between names. */
  private boolean signs(int i) {
    Line line = dump.line(i);
    return (dump.kept(i) || dump.reason(i).equals(Optional.of(Reason.BYLINE)))
        && (JOINING.contains(line.folded())
            || PersonNames.job(line)
            || PersonNames.outlet(line)
            || !PersonNames.of(line).isEmpty());
  }

  private List<String> names(int from, int to) {
    List<String> names = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Line line = dump.line(i);
      if (!PersonNames.job(line) && !PersonNames.outlet(line)) {
        names.addAll(PersonNames.of(line));
      }
    }
    if (!names.isEmpty()) {
      dump.mark(from, to, Reason.BYLINE);
    }
    return names;
  }

  private boolean headlineAbove(int line) {
    for (int i = 0; i < line; i++) {
      if (dump.kept(i) && dump.line(i).headline() && dump.line(i).count() >= 4) {
        return true;
      }
    }
    return false;
  }

  private static Byline merged(Byline a, Byline b) {
    List<String> authors = a.authors().isEmpty() ? b.authors() : a.authors();
    Optional<Stamp> dated = a.stamp().filter(s -> s.date().isPresent());
    return new Byline(
        authors,
        a.outlet().or(b::outlet),
        dated.or(() -> b.stamp().filter(s -> s.date().isPresent())).or(a::stamp).or(b::stamp));
  }

  private int firstParagraph() {
    int i = 0;
    while (i < dump.size() && !dump.paragraph(i)) {
      i++;
    }
    return i;
  }

  private Optional<Integer> title(int body) {
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < Math.min(body, DEEPEST); i++) {
      if (dump.kept(i) && dump.line(i).headline() && !tags(dump.line(i))) {
        candidates.add(i);
      }
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < Math.min(dump.size(), DEEPEST); i++) {
      seen.merge(dump.line(i).folded(), 1, Integer::sum);
    }
    return candidates.stream()
        .filter(i -> dump.line(i).count() >= 4)
        .filter(i -> seen.getOrDefault(dump.line(i).folded(), 0) > 1)
        .findFirst()
        .or(
            () ->
                candidates.stream()
                    .filter(i -> dump.line(i).count() >= 4 && HeadedPosts.told(dump, i, body))
                    .findFirst())
        .or(() -> candidates.stream().filter(i -> dump.line(i).count() >= 4).findFirst())
        .or(() -> candidates.stream().findFirst());
  }

  /** Whether {@code line} is a list of subjects: four short capitalised items between commas. */
  static boolean tags(Line line) {
    String[] items = line.words().split(", ?");
    if (items.length < 4 || line.ended() || line.words().indexOf(':') >= 0) {
      return false;
    }
    for (String item : items) {
      boolean named = !item.isEmpty() && Character.isUpperCase(item.charAt(0));
      if (!named || item.split(" ").length > 4 || item.contains(" and ")) {
        return false;
      }
    }
    return true;
  }
}
