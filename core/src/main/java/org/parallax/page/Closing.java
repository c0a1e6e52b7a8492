package org.parallax.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.lexicon.WordList;

/**
 * Cuts off what stands under a text: who wrote it and how to reach them, pleas to follow, to
 * subscribe and to give, headings without text.
 */
final class Closing {

  private static final Set<String> PLEAS =
      Set.copyOf(WordList.lines(Closing.class, "closing-phrases.txt"));

  /** How many blocks at the end are looked at. */
  private static final int LOOKED_AT = 8;

  private static final int LONGEST = 90;

  /** How much of the text stays in any case. */
  private static final double STAYS = 0.5;

  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.+-]{1,40}@[\\w-]{1,40}\\.[a-z]{2,}|(?:^|\\s)@\\w{2,30}");

  private Closing() {}

  /**
   * The blocks without the closing ones.
   *
   * @param authors the writers of the text
   */
  static List<Block> cut(List<Block> blocks, List<String> authors) {
    List<Block> kept = new ArrayList<>(blocks);
    int all = kept.stream().mapToInt(Block::words).sum();
    int cut = 0;
    int first = Math.max(1, blocks.size() - LOOKED_AT);
    for (int i = blocks.size() - 1; i >= first; i--) {
      Block block = blocks.get(i);
      boolean closing = block.words() < LONGEST && isClosing(block, authors);
      boolean headingOfNothing = block.kind() == Block.Kind.HEADING && i == kept.size() - 1;
      if ((closing || headingOfNothing) && cut + block.words() < STAYS * all) {
        kept.remove(i);
        cut += block.words();
      }
    }
    return kept;
  }

  private static boolean isClosing(Block block, List<String> authors) {
    String text = block.text().toLowerCase(Locale.ROOT);
    return PLEAS.stream().anyMatch(text::contains) || isSignature(block.text(), authors);
  }

  /** Whether a block tells who a writer is or how to reach them. */
  private static boolean isSignature(String text, List<String> authors) {
    for (String author : authors) {
      boolean opens = text.startsWith(author) || text.startsWith("— " + author);
      boolean named = text.contains(author) || text.contains(lastName(author));
      if ((opens && text.length() > author.length() + 1)
          || (named && ADDRESS.matcher(text).find())) {
        return true;
      }
    }
    return false;
  }

  private static String lastName(String author) {
    return author.substring(author.lastIndexOf(' ') + 1);
  }
}
