package org.parallax.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The elements of a page that are not part of its text: scripts, forms, navigation, hidden parts,
 * and those whose names say so. An element that holds most of the page's words is kept whatever its
 * name. One throwaway object a page.
 */
final class Furniture {

  private static final Set<String> NAMES = Set.copyOf(Words.of(Furniture.class, "furniture.txt"));

  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "footer",
          "aside",
          "form",
          "button",
          "select",
          "option",
          "input",
          "textarea",
          "label",
          "figure",
          "figcaption",
          "iframe",
          "svg",
          "video",
          "audio",
          "object",
          "embed",
          "canvas",
          "dialog",
          "menu",
          "math",
          "map",
          "head",
          "picture",
          "img",
          "progress",
          "meter",
          "datalist",
          "fieldset");

  /** Elements of these names stay in spite of what they are called. */
  private static final Set<String> FRAMES = Set.of("html", "body", "main", "h1");

  private static final double MOST = 0.45;

  private final Set<Element> elements = new HashSet<>();
  private final Map<Element, Integer> words = new HashMap<>();
  private final int total;

  Furniture(Element body, Deadline deadline) {
    count(body, deadline);
    total = words.getOrDefault(body, 0);
    body.traverse(
        (node, depth) -> {
          if (node instanceof Element e && isFurniture(e)) {
            elements.add(e);
          }
        });
    elements.remove(body);
  }

  /** Whether {@code element} is left out, with all that it holds. */
  boolean contains(Element element) {
    return elements.contains(element);
  }

  /** Whether {@code element} or one around it is left out. */
  boolean covers(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (elements.contains(e)) {
        return true;
      }
    }
    return false;
  }

  /** Passes over the elements that are left out and hands over the others. */
  NodeFilter without(NodeFilter inner) {
    return new NodeFilter() {
      @Override
      public FilterResult head(Node node, int depth) {
        return node instanceof Element e && elements.contains(e)
            ? FilterResult.SKIP_ENTIRELY
            : inner.head(node, depth);
      }

      @Override
      public FilterResult tail(Node node, int depth) {
        return inner.tail(node, depth);
      }
    };
  }

  /** Counts the words outside links, for each element with all that it holds. */
  private void count(Element body, Deadline deadline) {
    int[] state = {0};
    body.traverse(
        new org.jsoup.select.NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            deadline.check();
            if (node instanceof Element e) {
              words.put(e, -state[0]);
            } else if (node instanceof TextNode t && t.parent() != null) {
              boolean reads = readsDirectly(t.parent());
              state[0] += reads ? t.getWholeText().split("\\s+").length - 1 : 0;
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element e) {
              words.merge(e, state[0], Integer::sum);
            }
          }
        });
  }

  private static boolean readsDirectly(Element e) {
    return !TAGS.contains(e.normalName()) && !e.normalName().equals("a");
  }

  private boolean isFurniture(Element e) {
    if (TAGS.contains(e.normalName()) && !holdsMost(e)) {
      return true;
    }
    if (isHidden(e)) {
      return !holdsMost(e);
    }
    return !FRAMES.contains(e.normalName()) && isNamed(e) && !holdsMost(e);
  }

  private boolean holdsMost(Element e) {
    return !e.normalName().equals("noscript") && words.getOrDefault(e, 0) > MOST * total;
  }

  private static boolean isHidden(Element e) {
    String style = e.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return e.hasAttr("hidden")
        || e.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private static boolean isNamed(Element e) {
    Set<String> names = new HashSet<>();
    addNames(e.className(), names);
    addNames(e.id(), names);
    addNames(e.attr("role"), names);
    return names.stream().anyMatch(NAMES::contains);
  }

  /**
   * The words of a name such as "postFooter js-share_bar", and the pairs that follow each other.
   */
  static void addNames(String value, Set<String> names) {
    String last = "";
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      boolean end = i == value.length() || !Character.isLetterOrDigit(value.charAt(i));
      boolean hump =
          !end
              && i > start
              && Character.isUpperCase(value.charAt(i))
              && Character.isLowerCase(value.charAt(i - 1));
      if (end || hump) {
        if (i > start) {
          String word = value.substring(start, i).toLowerCase(Locale.ROOT);
          names.add(word);
          names.add(last + "-" + word);
          last = word;
        }
        start = hump ? i : i + 1;
        if (end && i < value.length() && Character.isWhitespace(value.charAt(i))) {
          last = "";
        }
      }
    }
  }
}
