package org.parallax.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.parallax.lexicon.WordList;
import org.parallax.model.Metadata;

/**
 * Finds the text of a page among its blocks: those in the element that holds the text, each judged
 * by itself and by its neighbours, and the summary under the headline.
 */
final class Body {

  private static final Set<String> LEAD_INS =
      Set.copyOf(WordList.lines(Body.class, "furniture-phrases.txt"));

  /** A longer block that begins so goes on to tell something. */
  private static final int LONGEST_LEAD_IN = 40;

  private Body() {}

  /** The blocks of the text in reading order. */
  static List<Block> of(
      List<Block> all, Element root, Contents contents, Metadata metadata, Deadline deadline) {
    String title = metadata.title().orElse("");
    Optional<Element> headline = headline(root, title);
    Set<Element> teasers = Teasers.of(all, root, contents, headline.isPresent(), deadline);
    List<Block> blocks = new ArrayList<>();
    for (Block block : all) {
      deadline.check();
      if (!stands(block.element(), teasers)) {
        blocks.add(block);
      }
    }
    Element holder = TextHolder.find(blocks, root, headline, deadline);
    Set<Element> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    inside.addAll(holder.getAllElements());
    List<Block> candidates = blocks.stream().filter(b -> inside.contains(b.element())).toList();
    List<Block> judged = new BlockJudge(contents, title, deadline).judge(candidates);
    List<Block> text = withoutDuplicates(Closing.cut(judged, metadata.authors()));
    Optional<Block> summary =
        text.isEmpty() ? Optional.empty() : headline.flatMap(h -> Standfirst.find(all, h, text));
    return Stream.concat(summary.stream(), text.stream()).toList();
  }

  /** Whether an element is one of some elements or stands in one. */
  static boolean stands(Element element, Set<Element> in) {
    for (Element e = element; e != null && !in.isEmpty(); e = e.parent()) {
      if (in.contains(e)) {
        return true;
      }
    }
    return false;
  }

  /** The heading that shows the title. */
  private static Optional<Element> headline(Element root, String title) {
    return root.getElementsByTag("h1").stream()
        .filter(h -> !title.isEmpty() && h.text().equalsIgnoreCase(title))
        .findFirst();
  }

  /** Whether a block begins as lines do that point elsewhere or ask for something. */
  static boolean isFurniture(Block block) {
    if (block.words() >= LONGEST_LEAD_IN) {
      return false;
    }
    String text = block.text().toLowerCase(Locale.ROOT);
    return LEAD_INS.stream().anyMatch(text::startsWith);
  }

  private static List<Block> withoutDuplicates(List<Block> blocks) {
    Set<String> seen = new HashSet<>();
    return blocks.stream().filter(b -> b.words() < 5 || seen.add(b.text())).toList();
  }
}
