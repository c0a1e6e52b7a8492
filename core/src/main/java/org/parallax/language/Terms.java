package org.parallax.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.stemmer.PorterStemmer;
import org.parallax.lexicon.WordList;
import org.parallax.model.Span;

/**
 * Cuts text into content words with their stems, so that wordings can be compared across reports. A
 * stem is Porter's (Porter 1980, "An algorithm for suffix stripping"); the name of a people and of
 * its country have one stem ("Korean", "Korea"). Stateless, thread-safe.
 */
public final class Terms {

  private static final Set<String> STOPWORDS = words("stopwords.txt");
  private static final Map<String, String> NATIONS = nations();

  private Terms() {}

  /**
   * A content word.
   *
   * @param span where it stands
   * @param stem its stem, lower case; a number is its digits
   * @param capital whether it starts with a capital letter
   */
  public record Term(Span span, String stem, boolean capital) {}

  /** The content words of {@code text} inside {@code within}, in reading order. */
  public static List<Term> of(String text, Span within) {
    List<Term> found = new ArrayList<>();
    var stemmer = new PorterStemmer();
    int i = within.start();
    while (i < within.end()) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < within.end() && inWord(text, i, within.end())) {
        i++;
      }
      String word = text.substring(start, i).toLowerCase(Locale.ROOT).replace(",", "");
      if (!STOPWORDS.contains(word)) {
        boolean capital = Character.isUpperCase(text.charAt(start));
        found.add(new Term(new Span(start, i), stem(word, stemmer), capital));
      }
    }
    return found;
  }

  /** The content words of a text of its own. */
  public static List<Term> of(String text) {
    return text.isEmpty() ? List.of() : of(text, new Span(0, text.length()));
  }

  /** The different stems of {@code text}, sorted. */
  public static Set<String> stems(String text) {
    Set<String> stems = new TreeSet<>();
    for (Term term : of(text)) {
      stems.add(term.stem());
    }
    return stems;
  }

  /** Whether {@code word} names a country or its people. */
  public static boolean isNation(String word) {
    return NATIONS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  private static boolean inWord(String text, int i, int end) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean inNumber =
        (c == ',' || c == '.')
            && i + 1 < end
            && Character.isDigit(text.charAt(i - 1))
            && Character.isDigit(text.charAt(i + 1));
    return inNumber;
  }

  private static String stem(String word, PorterStemmer stemmer) {
    if (Character.isDigit(word.charAt(0))) {
      return word;
    }
    String nation = NATIONS.get(word);
    return nation != null ? nation : stemmer.stem(word);
  }

  private static Map<String, String> nations() {
    Map<String, String> map = new java.util.HashMap<>();
    for (String line : lines("nations.txt")) {
      String[] names = line.split(" ", -1);
      for (String name : names) {
        map.put(name, names[0]);
      }
    }
    return Map.copyOf(map);
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String line : lines(name)) {
      words.addAll(List.of(line.split(" ", -1)));
    }
    return Set.copyOf(words);
  }

  private static List<String> lines(String name) {
    return WordList.lines(Terms.class, name);
  }
}
