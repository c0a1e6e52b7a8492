package org.parallax.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much text and how many pictures each element of a page holds. All of it is counted in one
 * pass, since asking each element of a deep page anew takes time in the square of its depth.
 * Immutable once counted.
 */
final class Contents {

  private static final Set<String> PICTURES =
      Set.of("img", "picture", "video", "amp-img", "amp-video", "iframe", "audio", "amp-iframe");

  private static final Set<String> UNREAD = Set.of("script", "style", "noscript", "template");

  private static final Count NOTHING = new Count(0, 0, 0, 0, 0);

  private final Map<Element, Count> counts = new HashMap<>();

  /** Counts what {@code body} and the elements in it hold. */
  Contents(Element body, Deadline deadline) {
    body.traverse(new Counter(deadline));
  }

  /** The words of {@code element} that stand outside links, scripts and styles. */
  int words(Element element) {
    return of(element).words;
  }

  /** The words of {@code element} that stand in links. */
  int linkedWords(Element element) {
    return of(element).linked;
  }

  /** How many pictures and players {@code element} holds. */
  int pictures(Element element) {
    return of(element).pictures;
  }

  /**
   * Whether {@code element} shows no more than {@code characters}, white space squeezed, and is
   * made of no more than {@code nodes}, so that its text may be asked for.
   */
  boolean isWithin(Element element, int characters, int nodes) {
    Count count = of(element);
    return count.characters <= characters && count.nodes <= nodes;
  }

  /** Whether {@code element} shows no words. */
  boolean isEmpty(Element element) {
    return of(element).characters == 0;
  }

  private Count of(Element element) {
    return counts.getOrDefault(element, NOTHING);
  }

  /** What one element holds. */
  private record Count(int words, int linked, int pictures, int characters, int nodes) {}

  /** Goes through the page once, with running sums. */
  private final class Counter implements NodeVisitor {
    private final Deadline deadline;
    private final Deque<Count> open = new ArrayDeque<>();
    private int words;
    private int linked;
    private int pictures;
    private int characters;
    private int nodes;

    Counter(Deadline deadline) {
      this.deadline = deadline;
    }

    @Override
    public void head(Node node, int depth) {
      deadline.check();
      nodes++;
      if (node instanceof Element e) {
        open.push(new Count(words, linked, pictures, characters, nodes));
        pictures += PICTURES.contains(e.normalName()) ? 1 : 0;
      } else if (node instanceof TextNode text && text.parent() != null) {
        count(text.getWholeText(), text.parent().normalName());
      }
    }

    private void count(String text, String holder) {
      characters += squeezedLength(text);
      if (holder.equals("a")) {
        linked += WordCount.of(text);
      } else if (!UNREAD.contains(holder)) {
        words += WordCount.of(text);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element e) {
        Count before = open.pop();
        counts.put(
            e,
            new Count(
                words - before.words,
                linked - before.linked,
                pictures - before.pictures,
                characters - before.characters,
                nodes - before.nodes));
      }
    }

    private static int squeezedLength(String text) {
      int length = 0;
      boolean space = true;
      for (int i = 0; i < text.length(); i++) {
        boolean blank = Character.isWhitespace(text.charAt(i));
        length += blank && space ? 0 : 1;
        space = blank;
      }
      return space && length > 0 ? length - 1 : length;
    }
  }
}
