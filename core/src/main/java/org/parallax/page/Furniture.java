package org.parallax.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * The elements of a page that are not part of its text: scripts, forms, navigation, hidden parts,
 * and those whose names say so. An element that holds most of the page's words is kept whatever its
 * name. One throwaway object a page.
 */
final class Furniture {

  /** How much is taken for furniture. */
  enum Care {
    /** All that looks like it. */
    STRICT,
    /** Only what cannot be text: for pages that have no text otherwise. */
    LENIENT
  }

  /** Elements that never hold text that is read. */
  private static final Set<String> NEVER_READ =
      Set.of(
          "script",
          "style",
          "button",
          "select",
          "option",
          "input",
          "textarea",
          "iframe",
          "svg",
          "video",
          "audio",
          "object",
          "embed",
          "canvas",
          "math",
          "map",
          "head",
          "picture",
          "img",
          "progress",
          "meter",
          "datalist");

  private static final Set<String> TAGS =
      Set.of(
          "noscript",
          "template",
          "nav",
          "footer",
          "aside",
          "form",
          "label",
          "figure",
          "figcaption",
          "dialog",
          "menu",
          "fieldset");

  /** Elements of these tags are left out also where little text is found. */
  private static final Set<String> SURE_TAGS =
      Set.of("nav", "footer", "figcaption", "menu", "label");

  /** Elements of these tags stay in spite of what they are called. */
  private static final Set<String> FRAMES = Set.of("html", "body", "main", "article", "h1");

  private static final double MOST = 0.45;

  /** What an element of such a name must hold that stands apart from the headline. */
  private static final double NEARLY_ALL = 0.7;

  /** From this many words on an element that is called the text is not furniture as well. */
  private static final int TEXT_WORDS = 60;

  private final Set<Element> elements = new HashSet<>();
  private final Set<Element> aroundHeadline = new HashSet<>();
  private final ElementNames names = new ElementNames();
  private final Contents contents;
  private final Care care;
  private final int total;

  Furniture(Element body, Deadline deadline) {
    this(body, new Contents(body, deadline), Care.STRICT, deadline);
  }

  Furniture(Element body, Contents contents, Care care, Deadline deadline) {
    this.contents = contents;
    this.care = care;
    this.total = contents.words(body);
    for (Element h1 : body.getElementsByTag("h1")) {
      for (Element e = h1; e != null && aroundHeadline.add(e); ) {
        e = e.parent();
      }
    }
    body.traverse(
        (node, depth) -> {
          deadline.check();
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

  private boolean isFurniture(Element e) {
    if (NEVER_READ.contains(e.normalName())) {
      return true;
    }
    return switch (care) {
      case STRICT -> looksLikeFurniture(e);
      case LENIENT ->
          SURE_TAGS.contains(e.normalName())
              || (!FRAMES.contains(e.normalName()) && names.sayFurnitureForSure(e));
    };
  }

  private boolean looksLikeFurniture(Element e) {
    if (e.normalName().equals("noscript") || e.normalName().equals("template")) {
      return true;
    }
    if (TAGS.contains(e.normalName()) || isHidden(e) || SocialEmbed.is(e)) {
      return !holds(e, MOST);
    }
    boolean mayBeText = contents.words(e) >= TEXT_WORDS;
    return !FRAMES.contains(e.normalName())
        && !aroundHeadline.contains(e)
        && names.sayFurniture(e, mayBeText)
        && !holds(e, aroundHeadline.isEmpty() ? MOST : NEARLY_ALL);
  }

  private boolean holds(Element e, double share) {
    return contents.words(e) > share * total;
  }

  private static boolean isHidden(Element e) {
    if (e.hasAttr("hidden") || e.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = e.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String squeezed = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
  }
}
