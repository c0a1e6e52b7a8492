package org.parallax.dumps;

import java.util.List;
import java.util.regex.Pattern;
import org.parallax.model.Discarded.Reason;

/** Marks what a page says of its own authors: "Jo Black is our correspondent in Port X." */
final class AuthorBox {
  private static final int LONGEST = 70;
  private static final Pattern OF_THEM =
      Pattern.compile(" (?:is|was|has|reported|covers|covered|writes|reports|joined|works)\\b.*");

  private AuthorBox() {}

  /** Marks the paragraphs that tell of one of {@code authors}. */
  static void mark(Dump dump, List<String> authors) {
    for (int i = 0; i < dump.size(); i++) {
      Line line = dump.line(i);
      if (dump.kept(i) && line.count() <= LONGEST && tells(line.words(), authors)) {
        dump.mark(i, Reason.BYLINE);
      }
    }
  }

  private static boolean tells(String words, List<String> authors) {
    for (String author : authors) {
      int end = author.length();
      if (words.startsWith(author)
          && OF_THEM.matcher(words).region(end, words.length()).matches()) {
        return true;
      }
    }
    return false;
  }
}
