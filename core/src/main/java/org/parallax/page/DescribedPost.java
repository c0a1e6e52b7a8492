package org.parallax.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.model.Moment;

/**
 * What a page's data say of one post.
 *
 * @param names identifiers that its element may bear
 * @param words how its heading and its text begin
 * @param published when it was published
 * @param author who wrote it
 * @param address its own address
 */
record DescribedPost(
    List<String> names,
    List<String> words,
    Optional<Moment> published,
    Optional<String> author,
    Optional<String> address) {

  private static final int FIRST_WORDS = 8;
  private static final int LONGEST = 600;
  private static final Pattern TAG = Pattern.compile("<[^<>]{0,300}>");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** How {@code text} begins, for comparing; empty where it has no words. */
  static String key(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    String plain = TAG.matcher(start).replaceAll(" ").toLowerCase(Locale.ROOT);
    List<String> words =
        NOT_WORDS.splitAsStream(plain).filter(w -> !w.isEmpty()).limit(FIRST_WORDS).toList();
    return String.join(" ", words);
  }
}
