package org.parallax.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form under which the gazetteer holds a name: lower case, without accents, apostrophes and
 * full stops, hyphens as spaces, "St", "Mt" and "Ft" written out. Stateless.
 */
public final class NameKey {

  private NameKey() {}

  /** The key of {@code name}; empty if no letter or digit of the Latin script remains. */
  public static String of(CharSequence name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      append(name.charAt(i), key);
    }
    int end = key.length();
    while (end > 0 && key.charAt(end - 1) == ' ') {
      end--;
    }
    key.setLength(end);
    return spellOut(key.toString());
  }

  private static void append(char c, StringBuilder key) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      key.append(c);
    } else if (c >= 'A' && c <= 'Z') {
      key.append((char) (c + 32));
    } else if (c == ' ' || c == '-' || c == '/' || c == '\u00a0' || c == '–' || c == '\n') {
      if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    } else if (c >= '\u00c0') {
      fold(c, key);
    }
  }

  private static void fold(char c, StringBuilder key) {
    switch (Character.toLowerCase(c)) {
      case 'ł' -> key.append('l');
      case 'ø' -> key.append('o');
      case 'ß' -> key.append("ss");
      case 'æ' -> key.append("ae");
      case 'œ' -> key.append("oe");
      case 'đ', 'ð' -> key.append('d');
      case 'þ' -> key.append("th");
      case 'ı' -> key.append('i');
      case 'ħ' -> key.append('h');
      case 'ə', 'ǝ' -> key.append('a');
      default -> {
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
          char p = plain.toLowerCase(Locale.ROOT).charAt(i);
          if (p >= 'a' && p <= 'z') {
            key.append(p);
          }
        }
      }
    }
  }

  private static String spellOut(String key) {
    if (key.length() < 4) {
      return key;
    }
    String full = key;
    full = replaceWord(full, "st", "saint");
    full = replaceWord(full, "mt", "mount");
    return replaceWord(full, "ft", "fort");
  }

  private static String replaceWord(String key, String word, String full) {
    return key.startsWith(word + " ") ? full + key.substring(word.length()) : key;
  }
}
