package org.parallax.parties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.parallax.names.Folding;
import org.parallax.names.GivenNames;
import org.parallax.names.Spelling;

/**
 * A person's name in the form in which spellings are compared.
 *
 * @param words folded, without hyphens, titles and full stops
 */
record PersonName(List<String> words) {

  private static final int LONG = 6;
  private static final int CLIPPED = 5;
  private static final Set<String> LINKS =
      Set.of("of", "for", "to", "with", "at", "by", "from", "in", "against");
  private static final GivenNames VARIANTS = GivenNames.load();

  PersonName {
    words = List.copyOf(words);
  }

  /**
   * Reads {@code name}; words before it that have no capital are a description and left out, and "a
   * friend of Ada Voss" has no name.
   */
  static PersonName of(String name) {
    List<String> words = new ArrayList<>();
    boolean named = false;
    String before = "";
    for (String word : name.replace('-', ' ').replace('‑', ' ').split("\\s+")) {
      named |= word.chars().anyMatch(Character::isUpperCase);
      if (named && words.isEmpty() && LINKS.contains(before)) {
        return new PersonName(List.of());
      }
      before = word;
      String folded = Folding.fold(word).replace(".", "").replace("'", "");
      if (named && !folded.isEmpty()) {
        words.add(folded);
      }
    }
    return new PersonName(words);
  }

  /** Whether it has a given name and a family name. */
  boolean isFull() {
    return words.size() > 1;
  }

  /** The last word: the family name in most languages. */
  String last() {
    return words.isEmpty() ? "" : words.getLast();
  }

  /**
   * Whether both are spellings of one full name: the same ends, or ends that differ as
   * transliterations do, with the words between in both or in one only.
   */
  boolean isSpellingOf(PersonName other) {
    if (!isFull() || !other.isFull()) {
      return false;
    }
    boolean family = isSpelling(last(), other.last()) || isClipped(other);
    boolean given = isGivenName(words.getFirst(), other.words.getFirst());
    boolean shorter = words.size() <= other.words.size();
    List<String> fewer = shorter ? words : other.words;
    List<String> more = shorter ? other.words : words;
    return family
        && given
        && (hasMiddleOf(more, fewer) || (more.size() == fewer.size() && hasMiddleOf(fewer, more)));
  }

  /** Whether the names between the first and the last of {@code fewer} are among {@code more}. */
  private static boolean hasMiddleOf(List<String> more, List<String> fewer) {
    return fewer.size() == 2
        || fewer.subList(1, fewer.size() - 1).stream()
            .allMatch(w -> more.stream().anyMatch(m -> isGivenName(w, m)));
  }

  /** Whether {@code part}, a short name, is the family name or stands in the name. */
  boolean holds(PersonName part) {
    int size = part.words.size();
    for (int from = 0; from + size <= words.size(); from++) {
      boolean same = true;
      for (int i = 0; i < size; i++) {
        same &= key(words.get(from + i)).equals(key(part.words.get(i)));
      }
      if (same) {
        return true;
      }
    }
    return false;
  }

  /** Whether one rare given name stands before a family name that one of them cuts short. */
  private boolean isClipped(PersonName other) {
    String x = last();
    String y = other.last();
    boolean given =
        words.getFirst().length() >= LONG && words.getFirst().equals(other.words.getFirst());
    int shorter = Math.min(x.length(), y.length());
    return given
        && shorter >= CLIPPED
        && Math.abs(x.length() - y.length()) <= 2
        && x.regionMatches(0, y, 0, shorter);
  }

  private static boolean isSpelling(String a, String b) {
    String x = key(a);
    String y = key(b);
    return x.equals(y)
        || (Math.min(x.length(), y.length()) > LONG
            && x.charAt(0) == y.charAt(0)
            && Spelling.distance(x, y) <= 1);
  }

  private static boolean isGivenName(String a, String b) {
    String x = key(a);
    String y = key(b);
    if (x.equals(y)) {
      return true;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0);
    }
    boolean consonants =
        a.charAt(0) == b.charAt(0)
            && skeleton(x).equals(skeleton(y))
            && skeleton(x).length() > 2
            && Spelling.distance(x, y) <= 2;
    boolean swapped = a.length() > 4 && a.charAt(0) == b.charAt(0) && sorted(a).equals(sorted(b));
    return consonants || swapped || VARIANTS.areVariants(a, b);
  }

  private static String sorted(String word) {
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  /** The word with the letters that transliterations disagree on made one. */
  static String key(String word) {
    String s =
        word.replace("kh", "h")
            .replace("zh", "j")
            .replace("ph", "f")
            .replace("w", "v")
            .replace("ou", "u");
    s = s.startsWith("ye") ? s.substring(1) : s;
    s = s.replace('y', 'i').replace('j', 'i').replace("ie", "e");
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      if (i == 0 || s.charAt(i) != s.charAt(i - 1)) {
        b.append(s.charAt(i));
      }
    }
    return b.toString();
  }

  private static String skeleton(String key) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      boolean vowel = "aeiou".indexOf(key.charAt(i)) >= 0;
      boolean again = !b.isEmpty() && b.charAt(b.length() - 1) == key.charAt(i);
      if (!vowel && !again) {
        b.append(key.charAt(i));
      }
    }
    return b.toString();
  }
}
