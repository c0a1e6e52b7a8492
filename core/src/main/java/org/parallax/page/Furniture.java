package org.parallax.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

  /** Elements of these tags stay in spite of what they are called. */
  private static final Set<String> FRAMES = Set.of("html", "body", "main", "article", "h1");

  /** "with-sidebar" says that something else is one. */
  private static final Set<String> ABOUT_OTHERS =
      Set.of("has", "with", "no", "without", "hide", "enable", "mode");

  private static final double MOST = 0.45;

  /** What an element of such a name must hold that stands apart from the headline. */
  private static final double NEARLY_ALL = 0.7;

  private final Set<Element> elements = new HashSet<>();
  private final Map<Element, Integer> words = new HashMap<>();
  private final Set<Element> aroundHeadline = new HashSet<>();
  private final int total;

  Furniture(Element body, Deadline deadline) {
    count(body, deadline);
    total = words.getOrDefault(body, 0);
    for (Element h1 : body.getElementsByTag("h1")) {
      for (Element e = h1; e != null && aroundHeadline.add(e); ) {
        e = e.parent();
      }
    }
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
    return !FRAMES.contains(e.normalName())
        && !aroundHeadline.contains(e)
        && !e.attr("itemprop").contains("articleBody")
        && isNamed(e)
        && !holds(e, aroundHeadline.isEmpty() ? MOST : NEARLY_ALL);
  }

  private boolean holdsMost(Element e) {
    return holds(e, MOST);
  }

  private boolean holds(Element e, double share) {
    return !e.normalName().equals("noscript") && words.getOrDefault(e, 0) > share * total;
  }

  private static boolean isHidden(Element e) {
    String style = e.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return e.hasAttr("hidden")
        || e.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private static boolean isNamed(Element e) {
    return isNamed(e.className()) || isNamed(e.id()) || isNamed(e.attr("role"));
  }

  /**
   * Whether a word, or two that follow each other, of a name such as "js-shareBar" is furniture's.
   */
  private static boolean isNamed(String value) {
    for (String name : value.split("\\s+")) {
      List<String> words = words(name);
      for (int i = 0; i < words.size(); i++) {
        if (ABOUT_OTHERS.contains(words.get(i))) {
          break;
        }
        boolean pair = i > 0 && NAMES.contains(words.get(i - 1) + "-" + words.get(i));
        if (pair || NAMES.contains(words.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The words of a name in lower case, cut at signs and at capitals inside. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean end = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
      boolean hump =
          !end
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if ((end || hump) && i > start) {
        words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
      }
      start = end ? i + 1 : hump ? i : start;
    }
    return words;
  }
}
