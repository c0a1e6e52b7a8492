package org.parallax.captures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discarded;
import org.parallax.model.Post;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * A post of one state, or the text outside its posts, as the words that are compared.
 *
 * @param post the post; empty for the text outside
 * @param words the words, without case and marks
 * @param spans where each stands in the report
 */
record Passage(Optional<Post> post, List<String> words, List<Span> spans) {

  private static final int RUN = 4;
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]++(?:[.,:'’-][\\p{L}\\p{N}]++)*+");

  /** The posts of a report in their order. */
  static List<Passage> posts(Report report) {
    return report.posts().stream().map(p -> of(report, Optional.of(p), List.of(p.span()))).toList();
  }

  /** The text of a report outside its posts, without what is discarded. */
  static Passage outside(Report report) {
    List<Span> gaps = new ArrayList<>();
    int from = 0;
    for (Post post : report.posts()) {
      if (post.span().start() > from) {
        gaps.add(new Span(from, post.span().start()));
      }
      from = Math.max(from, post.span().end());
    }
    if (from < report.text().length()) {
      gaps.add(new Span(from, report.text().length()));
    }
    return of(report, Optional.empty(), gaps);
  }

  private static Passage of(Report report, Optional<Post> post, List<Span> parts) {
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int next = 0;
    // What stands twice is left out of one state only when its other place is cut.
    List<Discarded> discarded =
        report.discarded().stream().filter(d -> d.reason() != Discarded.Reason.DUPLICATE).toList();
    for (Span part : parts) {
      Matcher m = WORD.matcher(report.text()).region(part.start(), part.end());
      while (m.find()) {
        while (next < discarded.size() && discarded.get(next).span().end() <= m.start()) {
          next++;
        }
        boolean off = next < discarded.size() && discarded.get(next).span().contains(m.start());
        if (!off) {
          words.add(m.group().toLowerCase(Locale.ROOT).replace('’', '\''));
          spans.add(new Span(m.start(), m.end()));
        }
      }
    }
    return new Passage(post, List.copyOf(words), List.copyOf(spans));
  }

  /** Where the words from {@code from} up to {@code to} stand; empty where there are none. */
  Optional<Span> span(int from, int to) {
    return from >= to
        ? Optional.empty()
        : Optional.of(new Span(spans.get(from).start(), spans.get(to - 1).end()));
  }

  /** Its runs of four words; all its words where it has fewer. */
  Set<List<String>> runs() {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.subList(i, i + RUN));
    }
    if (runs.isEmpty() && !words.isEmpty()) {
      runs.add(words);
    }
    return runs;
  }

  /** The words of its heading. */
  List<String> heading() {
    Optional<Span> heading = post.flatMap(Post::heading);
    return heading
        .map(
            h -> {
              int n = 0;
              while (n < spans.size() && spans.get(n).end() <= h.end()) {
                n++;
              }
              return words.subList(0, n);
            })
        .orElse(List.of());
  }

  Optional<String> id() {
    return post.map(Post::id);
  }
}
