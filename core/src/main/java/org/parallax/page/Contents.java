package org.parallax.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text and how many pictures each element of a page holds. Immutable once counted. */
final class Contents {

  private static final Set<String> PICTURES =
      Set.of("img", "picture", "video", "amp-img", "amp-video", "iframe", "audio", "amp-iframe");

  private static final Set<String> UNREAD = Set.of("script", "style", "noscript", "template");

  private final Map<Element, Count> counts = new HashMap<>();

  /** Counts what {@code body} and the elements in it hold. */
  Contents(Element body, Deadline deadline) {
    body.traverse(new Counter(deadline));
  }

  /** The words of {@code element} that stand outside links, scripts and styles. */
  int words(Element element) {
    Count count = counts.get(element);
    return count == null ? 0 : count.words;
  }

  /** The words of {@code element} that stand in links. */
  int linkedWords(Element element) {
    Count count = counts.get(element);
    return count == null ? 0 : count.linked;
  }

  /** How many pictures and players {@code element} holds. */
  int pictures(Element element) {
    Count count = counts.get(element);
    return count == null ? 0 : count.pictures;
  }

  /** What one element holds. */
  private record Count(int words, int linked, int pictures) {}

  /** Goes through the page once, with running sums. */
  private final class Counter implements NodeVisitor {
    private final Deadline deadline;
    private int words;
    private int linked;
    private int pictures;

    Counter(Deadline deadline) {
      this.deadline = deadline;
    }

    @Override
    public void head(Node node, int depth) {
      deadline.check();
      if (node instanceof Element e) {
        counts.put(e, new Count(words, linked, pictures));
        pictures += PICTURES.contains(e.normalName()) ? 1 : 0;
      } else if (node instanceof TextNode text && text.parent() != null) {
        String holder = text.parent().normalName();
        if (holder.equals("a")) {
          linked += WordCount.of(text.getWholeText());
        } else if (!UNREAD.contains(holder)) {
          words += WordCount.of(text.getWholeText());
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element e) {
        counts.computeIfPresent(
            e,
            (key, before) ->
                new Count(
                    words - before.words, linked - before.linked, pictures - before.pictures));
      }
    }
  }
}
