package org.parallax.page;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.lexicon.WordList;

/**
 * Tells the language in which a text is written from its script and, where languages share one,
 * from their commonest short words. Looks at the first characters only. Stateless, thread-safe.
 */
final class TextLanguage {

  private static final int LONGEST = 4_000;
  private static final int FEWEST_WORDS = 12;
  private static final int FEWEST_LETTERS = 20;

  /** The share of the words that must be the language's short words. */
  private static final double KNOWN = 0.12;

  /** How much more must speak for a language than for the next that is not its relative. */
  private static final double CLEARLY = 1.25;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** Languages whose short texts look alike: a page's own word for one of them is taken. */
  private static final List<Set<String>> RELATIVES =
      List.of(
          Set.of("da", "nb", "nn", "no"),
          Set.of("hr", "sr", "bs", "sh", "me", "cnr"),
          Set.of("id", "ms"),
          Set.of("cs", "sk"),
          Set.of("pt", "gl"),
          Set.of("hi", "mr", "ne"),
          Set.of("zh", "yue"),
          Set.of("tl", "fil"),
          Set.of("bg", "mk"),
          Set.of("af", "nl"));

  /** Scripts that tell the language. */
  private static final Map<UnicodeScript, String> SCRIPTS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(UnicodeScript.GREEK, "el"),
              Map.entry(UnicodeScript.HEBREW, "he"),
              Map.entry(UnicodeScript.HIRAGANA, "ja"),
              Map.entry(UnicodeScript.HANGUL, "ko"),
              Map.entry(UnicodeScript.HAN, "zh"),
              Map.entry(UnicodeScript.THAI, "th"),
              Map.entry(UnicodeScript.LAO, "lo"),
              Map.entry(UnicodeScript.KHMER, "km"),
              Map.entry(UnicodeScript.MYANMAR, "my"),
              Map.entry(UnicodeScript.GEORGIAN, "ka"),
              Map.entry(UnicodeScript.ARMENIAN, "hy"),
              Map.entry(UnicodeScript.BENGALI, "bn"),
              Map.entry(UnicodeScript.GUJARATI, "gu"),
              Map.entry(UnicodeScript.GURMUKHI, "pa"),
              Map.entry(UnicodeScript.TAMIL, "ta"),
              Map.entry(UnicodeScript.TELUGU, "te"),
              Map.entry(UnicodeScript.KANNADA, "kn"),
              Map.entry(UnicodeScript.MALAYALAM, "ml"),
              Map.entry(UnicodeScript.SINHALA, "si"),
              Map.entry(UnicodeScript.ETHIOPIC, "am")));

  /** Of a short word: the languages that have it. */
  private static final Map<String, List<String>> WORDS = words();

  private TextLanguage() {}

  /**
   * The language of a text, as a BCP 47 tag.
   *
   * @param declared what the page says, which stays with its region where the text does not clearly
   *     speak against it
   */
  static Optional<String> of(String text, Optional<String> declared) {
    Optional<String> written = find(text.substring(0, Math.min(text.length(), LONGEST)));
    if (written.isEmpty() || declared.isEmpty()) {
      return written.or(() -> declared);
    }
    String said = Locale.forLanguageTag(declared.get()).getLanguage();
    String found = Locale.forLanguageTag(written.get()).getLanguage();
    return said.equals(found) || areRelatives(said, found) ? declared : written;
  }

  private static boolean areRelatives(String a, String b) {
    return RELATIVES.stream().anyMatch(r -> r.contains(a) && r.contains(b));
  }

  /** The language of {@code text}, where it is clear. */
  static Optional<String> find(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .map(s -> s == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : s)
        .forEach(s -> letters.merge(s, 1, Integer::sum));
    int all = letters.values().stream().mapToInt(n -> n).sum();
    if (all < FEWEST_LETTERS) {
      return Optional.empty();
    }
    // Japanese is written with more Chinese signs than signs of its own.
    if (letters.getOrDefault(UnicodeScript.HIRAGANA, 0) * 5 > all) {
      return Optional.of("ja");
    }
    for (Map.Entry<UnicodeScript, Integer> e : letters.entrySet()) {
      if (e.getValue() * 2 > all && SCRIPTS.containsKey(e.getKey())) {
        return Optional.ofNullable(SCRIPTS.get(e.getKey()));
      }
    }
    return byWords(text.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> byWords(String text) {
    Map<String, Double> weights = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    Matcher m = WORD.matcher(text);
    int words = 0;
    while (m.find()) {
      words++;
      List<String> languages = WORDS.getOrDefault(m.group(), List.of());
      for (String language : languages) {
        // What few languages have tells more.
        weights.merge(language, 1 / Math.sqrt(languages.size()), Double::sum);
        counts.merge(language, 1, Integer::sum);
      }
    }
    List<String> ranked = new ArrayList<>(weights.keySet());
    ranked.sort((a, b) -> order(a, b, weights));
    if (words < FEWEST_WORDS || ranked.isEmpty()) {
      return Optional.empty();
    }
    String first = ranked.getFirst();
    double next =
        ranked.stream()
            .filter(l -> !l.equals(first) && !areRelatives(base(first), base(l)))
            .mapToDouble(l -> weights.getOrDefault(l, 0.0))
            .max()
            .orElse(0);
    boolean clear =
        counts.getOrDefault(first, 0) >= KNOWN * words
            && weights.getOrDefault(first, 0.0) >= CLEARLY * next;
    return clear ? Optional.of(first) : Optional.empty();
  }

  private static int order(String a, String b, Map<String, Double> weights) {
    int heavier = Double.compare(weights.getOrDefault(b, 0.0), weights.getOrDefault(a, 0.0));
    return heavier == 0 ? a.compareTo(b) : heavier;
  }

  private static String base(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  private static Map<String, List<String>> words() {
    Map<String, List<String>> words = new HashMap<>();
    for (String line : WordList.lines(TextLanguage.class, "language-words.txt")) {
      String[] entries = line.split(" ", -1);
      for (String word : List.of(entries).subList(1, entries.length)) {
        List<String> languages = words.computeIfAbsent(word, w -> new ArrayList<>());
        if (!languages.contains(entries[0])) {
          languages.add(entries[0]);
        }
      }
    }
    return Map.copyOf(words);
  }
}
