package org.parallax.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.parallax.model.Metadata;

/**
 * The blocks of a page and those of them that are its text. Where a strict look finds next to
 * nothing, less is taken for furniture, and at last every block that is not made of links counts.
 *
 * @param furniture what was left out
 * @param blocks what is left
 * @param body the text
 */
record PageText(Furniture furniture, List<Block> blocks, List<Block> body) {

  /** Fewer words than this may be what is left when the text itself was taken for furniture. */
  private static final int FEW = 60;

  /** How much more another look must find. */
  private static final int MUCH_MORE = 3;

  /** Finds the text of the page whose body is {@code root}. */
  static PageText of(Element root, Contents contents, Metadata metadata, Deadline deadline) {
    PageText strict = of(root, contents, Furniture.Care.STRICT, metadata, deadline);
    if (strict.words() >= FEW) {
      return strict;
    }
    PageText lenient = of(root, contents, Furniture.Care.LENIENT, metadata, deadline);
    if (lenient.words() >= FEW && lenient.words() > MUCH_MORE * strict.words()) {
      return lenient;
    }
    if (strict.words() > 0) {
      return strict;
    }
    return lenient.words() > 0 ? lenient : lenient.withAllSentences();
  }

  private static PageText of(
      Element root, Contents contents, Furniture.Care care, Metadata metadata, Deadline deadline) {
    Furniture furniture = new Furniture(root, contents, care, deadline);
    List<Block> blocks = BlockCutter.cut(root, furniture, deadline);
    return new PageText(furniture, blocks, Body.of(blocks, root, contents, metadata, deadline));
  }

  private PageText withAllSentences() {
    List<Block> sentences =
        blocks.stream()
            .filter(b -> b.linkDensity() <= 0.5 && !Body.isFurniture(b))
            .filter(b -> b.words() >= Block.SHORT || (b.endsSentence() && b.words() > 2))
            .toList();
    return new PageText(furniture, blocks, sentences);
  }

  /** The number of words of the text. */
  int words() {
    return body.stream().mapToInt(Block::words).sum();
  }
}
