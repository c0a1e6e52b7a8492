package org.parallax.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.parallax.lexicon.WordList;

/**
 * Tells by what its author called an element, in class, id and role, whether it is furniture or the
 * text. Names are read by their words: "js-shareBar" holds "share". Pages repeat their names, so
 * what was read once is kept. One throwaway object a page.
 */
final class ElementNames {

  private static final Set<String> FURNITURE =
      Set.copyOf(WordList.lines(ElementNames.class, "furniture.txt"));

  /** Those of them that never name the text itself. */
  private static final Set<String> SURE =
      Set.copyOf(WordList.lines(ElementNames.class, "furniture-sure.txt"));

  private static final Set<String> TEXT =
      Set.copyOf(WordList.lines(ElementNames.class, "text-names.txt"));

  /** "with-sidebar" says that something else is one. */
  private static final Set<String> ABOUT_OTHERS =
      Set.of("has", "with", "no", "without", "hide", "enable", "mode");

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){3,20}");

  /** What the names of an element say. */
  private enum Meaning {
    SURE_FURNITURE,
    FURNITURE,
    TEXT,
    NOTHING
  }

  /** More names than this are read as one. */
  private static final int MOST_NAMES = 50;

  private static final int LONGEST = 200;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<String, Set<Meaning>> known = new HashMap<>();

  /** Whether a name says furniture, and none says text where {@code text} may overrule it. */
  boolean sayFurniture(Element e, boolean text) {
    boolean furniture = is(e, Meaning.FURNITURE) || any(e.attr("role"), Meaning.FURNITURE);
    return sayFurnitureForSure(e) || (furniture && !(text && sayText(e)));
  }

  /** Whether a name says furniture that cannot be meant of the text. */
  boolean sayFurnitureForSure(Element e) {
    return is(e, Meaning.SURE_FURNITURE) || any(e.attr("role"), Meaning.SURE_FURNITURE);
  }

  /** Whether a name, or the markup, says that this is the text. */
  boolean sayText(Element e) {
    return e.attr("itemprop").contains("articleBody") || is(e, Meaning.TEXT);
  }

  private boolean is(Element e, Meaning meaning) {
    return any(e.className(), meaning) || (!isSlug(e) && any(e.id(), meaning));
  }

  /**
   * Whether the identifier of an element that shows a time is made from a headline: it says what
   * the words are about, such as a rail strike, and nothing of their place on the page.
   */
  private static boolean isSlug(Element e) {
    return SLUG.matcher(e.id()).matches() && e.selectFirst("time, [datetime]") != null;
  }

  private boolean any(String names, Meaning meaning) {
    return !names.isEmpty()
        && known.computeIfAbsent(names, ElementNames::meanings).contains(meaning);
  }

  private static Set<Meaning> meanings(String names) {
    Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    for (String name : SPACE.split(names, MOST_NAMES)) {
      meanings.add(name.length() > LONGEST ? Meaning.NOTHING : read(name));
    }
    return meanings;
  }

  private static Meaning read(String name) {
    List<String> words = words(name);
    Meaning meaning = Meaning.NOTHING;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String pair = i > 0 ? words.get(i - 1) + "-" + word : word;
      if (ABOUT_OTHERS.contains(word)) {
        break;
      }
      if (SURE.contains(word) || SURE.contains(pair)) {
        return Meaning.SURE_FURNITURE;
      }
      if (FURNITURE.contains(word) || FURNITURE.contains(pair)) {
        meaning = Meaning.FURNITURE;
      } else if (meaning == Meaning.NOTHING && (TEXT.contains(word) || TEXT.contains(pair))) {
        meaning = Meaning.TEXT;
      }
    }
    return meaning;
  }

  /** The words of a name in lower case, cut at signs and at capitals inside. */
  static List<String> words(String name) {
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
