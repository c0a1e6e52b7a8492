package org.parallax.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Judges the blocks of the element that holds a text: prose stays, short blocks stay where prose
 * follows, lists and tables stay or go as a whole, links and labels go. One throwaway object a
 * page.
 */
final class BlockJudge {

  /** A longer run of short blocks is a menu. */
  private static final int LONGEST_RUN = 5;

  /** How far up an element is looked for that holds a picture and this block only. */
  private static final int CAPTION_STEPS = 4;

  private static final int LONGEST_CAPTION = 50;

  /** What may stand beside a caption: who took the picture. */
  private static final int CREDIT_WORDS = 8;

  private final Contents contents;
  private final String title;
  private final Deadline deadline;
  private final List<Block> kept = new ArrayList<>();
  private final List<Waiting> waiting = new ArrayList<>();

  /** Whether the block before says that something follows. */
  private boolean announced;

  BlockJudge(Contents contents, String title, Deadline deadline) {
    this.deadline = deadline;
    this.contents = contents;
    this.title = title;
  }

  /** Short blocks, or a list as a whole, that are kept if prose follows. */
  private record Waiting(List<Block> blocks, boolean whole) {
    boolean isHeading() {
      return blocks.getFirst().kind() == Block.Kind.HEADING;
    }
  }

  /** The blocks that are text. */
  List<Block> judge(List<Block> blocks) {
    for (BlockRun run : BlockRun.of(blocks)) {
      deadline.check();
      if (run.isList() || run.isTable()) {
        run(run);
      } else {
        run.blocks().forEach(this::block);
      }
    }
    waiting.stream()
        .filter(w -> w.whole || isKeptAtEnd(w.blocks.getFirst()))
        .forEach(w -> kept.addAll(w.blocks));
    return kept;
  }

  /** A list or a table. */
  private void run(BlockRun run) {
    List<Block> own = run.blocks().stream().filter(b -> !Body.isFurniture(b)).toList();
    if (own.isEmpty() || run.linkDensity() > 0.5) {
      drop(run.blocks().getFirst());
    } else if (announced || run.hasProse()) {
      flush(own.getFirst());
      kept.addAll(own);
    } else {
      waiting.add(new Waiting(own, true));
    }
    announced = false;
  }

  private void block(Block block) {
    deadline.check();
    boolean furniture = Body.isFurniture(block) || isCaption(block);
    if (block.value() > 0 && !furniture) {
      flush(block);
      kept.add(block);
      announced = isLeadIn(block);
    } else if (!furniture && mayBeText(block)) {
      waiting.add(new Waiting(List.of(block), false));
      announced = isLeadIn(block);
    } else {
      drop(block);
      announced = false;
    }
  }

  private static boolean isLeadIn(Block block) {
    return block.text().endsWith(":") || block.text().endsWith("：");
  }

  /** What stood before links and pleas was their heading. */
  private void drop(Block block) {
    if (block.linkDensity() > 0.5 || Body.isFurniture(block)) {
      waiting.removeIf(Waiting::isHeading);
    }
  }

  /** Prose follows: what waits belongs to the text. */
  private void flush(Block prose) {
    boolean menu = waiting.size() > LONGEST_RUN;
    for (Waiting w : waiting) {
      if (!menu || w.whole || isBeside(w.blocks.getFirst(), prose)) {
        kept.addAll(w.blocks);
      }
    }
    waiting.clear();
  }

  /** Whether a paragraph stands in a row with prose. */
  private boolean isBeside(Block block, Block prose) {
    Element around = block.element().parent();
    return block.kind() == Block.Kind.PARAGRAPH
        && around != null
        && (around.equals(prose.element().parent())
            || (!kept.isEmpty() && around.equals(kept.getLast().element().parent())));
  }

  /** Whether a short block is kept where prose follows. */
  private boolean mayBeText(Block block) {
    boolean marked = block.kind() != Block.Kind.OTHER && block.kind() != Block.Kind.CELL;
    return block.linkDensity() <= 0.5
        && !isDated(block)
        && (marked || block.endsSentence() || isLeadIn(block))
        && !block.text().equalsIgnoreCase(title)
        && !block.element().normalName().equals("h1")
        && block.text().codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isKeptAtEnd(Block block) {
    return block.kind() != Block.Kind.HEADING
        && (block.endsSentence() || block.words() >= Block.SHORT || isCredit(block));
  }

  /** Whether a block tells whose report it is: "(Meridian)", "Additional reporting by …". */
  private static boolean isCredit(Block block) {
    String text = block.text();
    return (text.endsWith(")") && text.indexOf('(') >= 0)
        || text.toLowerCase(Locale.ROOT).contains("reporting by");
  }

  /** Whether a block is a date, with a name perhaps. */
  private static boolean isDated(Block block) {
    return block.words() < Block.SHORT
        && !block.endsSentence()
        && DateWords.inWords(block.text(), DateWords.Order.DAY_FIRST).isPresent();
  }

  /** Whether a block stands alone with a picture. */
  private boolean isCaption(Block block) {
    if (block.words() > LONGEST_CAPTION || block.kind() == Block.Kind.HEADING) {
      return false;
    }
    Element e = block.element();
    int words = contents.words(e) + contents.linkedWords(e);
    for (int n = 0; n < CAPTION_STEPS; n++) {
      Element up = e.parent();
      if (up == null || contents.words(up) + contents.linkedWords(up) > words + CREDIT_WORDS) {
        return false;
      }
      e = up;
      if (contents.pictures(e) > contents.pictures(block.element())) {
        return true;
      }
    }
    return false;
  }
}
