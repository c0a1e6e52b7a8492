package org.parallax.names;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names are looked up and compared. Stateless. */
public final class Folding {

  private Folding() {}

  /**
   * {@code name} in lower case, without diacritics, with plain hyphens and apostrophes, single
   * spaces and no "the" before it: "Élysée" and "elysee" are one.
   */
  public static String fold(String name) {
    if (isPlain(name)) {
      String lower = name.toLowerCase(Locale.ROOT);
      return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean space = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        space = folded.length() > 0;
        continue;
      }
      String letters = letters(c);
      if (!letters.isEmpty() && space) {
        folded.append(' ');
        space = false;
      }
      folded.append(letters);
    }
    String result = folded.toString().toLowerCase(Locale.ROOT);
    return result.startsWith("the ") ? result.substring(4) : result;
  }

  private static String letters(char c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return "";
    }
    return switch (c) {
      case '’', '‘', 'ʼ', '`', '´' -> "'";
      case '‐', '‑', '–', '−' -> "-";
      case 'ł' -> "l";
      case 'Ł' -> "L";
      case 'ø' -> "o";
      case 'Ø' -> "O";
      case 'đ' -> "d";
      case 'Đ' -> "D";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      default -> String.valueOf(c);
    };
  }

  /** Whether nothing but the case is to be changed, as in nearly every word. */
  private static boolean isPlain(String name) {
    boolean space = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > 126 || c < ' ' || c == '`' || (c == ' ' && space)) {
        return false;
      }
      space = c == ' ';
    }
    return !space;
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 126) {
        return false;
      }
    }
    return true;
  }
}
