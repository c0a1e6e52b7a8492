package org.parallax.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the people who wrote a report from the words of a byline. Stateless, thread-safe. */
public final class Byline {

  private static final int LONGEST = 300;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 6;

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:(?:story|written|posted|published|words|reporting|text|report|author|authors|autor|autorin)\\b)?\\s*"
              + "(?:by\\b|von\\b|par\\b|por\\b|di\\b|:)?\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile("[|•·\\n@(\\d]|\\s[-–—]\\s|\\s(?:for|in|on|at|für|pour)\\s");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[,;/&+]\\s*|\\s+(?:and|und|et|y|with|mit|avec|e)\\s+");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "del", "della", "der", "den", "di", "van", "von", "zu", "zum",
          "la", "le", "el", "al", "bin", "bint", "ibn", "ter", "ten", "du", "y", "e", "af");

  /** Words that stand in the names of desks, roles and outlets and hardly ever in people's. */
  private static final Set<String> NOT_PEOPLE =
      new LinkedHashSet<>(Words.of(Byline.class, "not-people.txt"));

  private Byline() {}

  /** The people whom a field that holds authors names, in its order. */
  public static List<String> people(String field) {
    return names(field, false);
  }

  /** The people whom words on the page name; only what has the form of a full name. */
  static List<String> fullNames(String words) {
    return names(words, true);
  }

  /** A full name, where the words are nothing else. */
  static Optional<String> fullName(String words) {
    String name = OPENING.matcher(squeeze(words)).replaceFirst("");
    return isName(name, true) ? Optional.of(name) : Optional.empty();
  }

  private static List<String> names(String words, boolean full) {
    if (words.contains("://") || words.startsWith("www.")) {
      return List.of();
    }
    String line = squeeze(words.substring(0, Math.min(words.length(), LONGEST)));
    String rest = OPENING.matcher(line).replaceFirst("");
    var end = END.matcher(rest);
    String list = end.find() ? rest.substring(0, end.start()) : rest;
    Set<String> found = new LinkedHashSet<>();
    for (String part : BETWEEN.split(list)) {
      String name = OPENING.matcher(part.strip()).replaceFirst("").strip();
      if (isName(name, full)) {
        found.add(name);
      }
    }
    return new ArrayList<>(found);
  }

  private static String squeeze(String words) {
    return words.replace('\u00a0', ' ').replaceAll("[ \\t]+", " ").strip();
  }

  private static boolean isName(String name, boolean full) {
    boolean fits =
        name.length() > 1
            && name.length() <= LONGEST_NAME
            && !name.contains("://")
            && name.codePoints().anyMatch(Character::isLetter)
            && name.codePoints().noneMatch(Character::isDigit);
    return fits
        && List.of(name.split(" ")).stream().noneMatch(Byline::isDeskOrRole)
        && (full ? isFullName(name) : name.split(" ").length <= MOST_WORDS);
  }

  private static boolean isDeskOrRole(String word) {
    return NOT_PEOPLE.contains(word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", ""));
  }

  /** Two or more words that begin with a capital, and particles. */
  private static boolean isFullName(String name) {
    String[] words = name.split(" ");
    int capitals = 0;
    for (String word : words) {
      if (!Character.isLowerCase(word.codePointAt(0))) {
        capitals++;
      } else if (!PARTICLES.contains(word)) {
        return false;
      }
    }
    return capitals > 1 && words.length < MOST_WORDS;
  }
}
