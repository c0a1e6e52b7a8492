package org.parallax.dumps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Span;

/**
 * Finds the posts of a live blog that lost its times: headlines that divide the paragraphs, each of
 * them told again by the paragraph under it, as the subheadings of an article are not.
 */
final class HeadedPosts {

  private static final int FEWEST = 4;
  private static final int FEWEST_LIVE = 2;
  private static final int FEWEST_WORDS = 6;
  private static final int FEWEST_BLOCKS = 3;
  private static final int LEADING = 5;
  private static final Pattern LIVE =
      Pattern.compile(
          ".*\\b(?:live|live blog|liveblog|live updates|as it happened|latest updates|minute by minute)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Byline NOBODY = new Byline(List.of(), Optional.empty(), Optional.empty());

  private HeadedPosts() {}

  /** The posts, or none where the headlines of the text don't divide it so. */
  static List<Draft> find(Dump dump, Optional<String> title, boolean crawled) {
    List<Integer> heads = heads(dump);
    boolean live = crawled || title.filter(t -> LIVE.matcher(t).matches()).isPresent();
    if (heads.size() < (live ? FEWEST_LIVE : blocks(dump, heads) ? FEWEST_BLOCKS : FEWEST)) {
      return List.of();
    }
    int full = 0;
    int told = 0;
    int questions = 0;
    for (int at : heads) {
      full += dump.line(at).count() >= 5 ? 1 : 0;
      String words = dump.line(at).words();
      questions += words.endsWith("?") || Character.isDigit(words.charAt(0)) ? 1 : 0;
      told += told(dump, at) ? 1 : 0;
    }
    boolean posts =
        questions * 3 <= heads.size()
            && full * 4 >= heads.size() * 3
            && told * 3 >= heads.size() * 2;
    return posts ? drafts(dump, heads) : List.of();
  }

  /** Whether every headline is glued to its paragraph and stands apart from what is above it. */
  private static boolean blocks(Dump dump, List<Integer> heads) {
    return heads.stream()
        .allMatch(at -> dump.line(at).gap() && at + 1 < dump.size() && !dump.line(at + 1).gap());
  }

  /** The headlines with a paragraph right under them, but for the one at the top of the page. */
  private static List<Integer> heads(Dump dump) {
    List<Integer> heads = new ArrayList<>();
    boolean story = false;
    int above = -1;
    for (int i = 0; i < dump.size(); i++) {
      if (!dump.kept(i)) {
        continue;
      }
      boolean headline = !dump.paragraph(i) && dump.line(i).headline();
      if (!headline && above >= 0 && story && dump.paragraph(i)) {
        heads.add(above);
      }
      story |= dump.line(i).ended() && dump.line(i).count() >= FEWEST_WORDS;
      above = headline ? i : -1;
    }
    return heads;
  }

  /** Whether the paragraph under the headline has two of the headline's longer words. */
  static boolean told(Dump dump, int head) {
    int next = head + 1;
    while (next < dump.size() && !dump.kept(next)) {
      next++;
    }
    if (next == dump.size()) {
      return false;
    }
    Set<String> stems = stems(dump.line(head).words());
    stems.retainAll(stems(dump.line(next).words()));
    return stems.size() >= 2;
  }

  /** Whether the first paragraphs from {@code body} on have two of the headline's longer words. */
  static boolean told(Dump dump, int head, int body) {
    Set<String> told = new HashSet<>();
    int paragraphs = 0;
    for (int i = body; i < dump.size() && paragraphs < LEADING; i++) {
      if (dump.paragraph(i)) {
        told.addAll(stems(dump.line(i).words()));
        paragraphs++;
      }
    }
    told.retainAll(stems(dump.line(head).words()));
    return told.size() >= 2;
  }

  private static Set<String> stems(String words) {
    Set<String> stems = new HashSet<>();
    String part = words.substring(0, Math.min(words.length(), 1000)).toLowerCase(Locale.ROOT);
    for (String word : part.split("[^\\p{L}\\d]+")) {
      if (word.length() >= 3 && !SMALL.contains(word)) {
        stems.add(word.substring(0, Math.min(5, word.length())));
      }
    }
    return stems;
  }

  private static final Set<String> SMALL =
      Set.of(
          "the", "and", "for", "with", "from", "that", "this", "has", "have", "was", "were", "are",
          "its", "his", "her", "their", "not", "but", "who", "what", "how", "why", "when", "will",
          "would", "about", "after", "over", "into", "more", "than", "been", "had", "they", "you");

  private static List<Draft> drafts(Dump dump, List<Integer> heads) {
    List<Draft> drafts = new ArrayList<>();
    for (int k = 0; k < heads.size(); k++) {
      int to = k + 1 < heads.size() ? heads.get(k + 1) : dump.size();
      int last = to - 1;
      while (!dump.kept(last)) {
        last--;
      }
      Line head = dump.line(heads.get(k));
      drafts.add(
          new Draft(
              new Span(head.start(), dump.line(last).end()), Optional.of(head.core()), NOBODY));
    }
    return drafts;
  }
}
