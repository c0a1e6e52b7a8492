package org.parallax.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.credits.NewsAgencies;
import org.parallax.lexicon.WordList;

/** Reads the people who wrote a report from the words of a byline. Stateless, thread-safe. */
public final class Byline {

  private static final int LONGEST = 300;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 6;

  private static final String BY = "(?:by|von|par|por|di|door|af|av|przez|od)";

  /** The words before a name: "Posted on 2 April 2031 by", "Text: ", "Photos and story by". */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:[^\\p{L}]{0,3}(?:story|written|posted|published|words|reporting|text|texte|tekst|report|authors?|autor|autorin|autoren|autore|auteurs?|geschrieben|veröffentlicht|escrito|publicado|publié|scritto|pubblicato|post"
              + " author|ein beitrag|beitrag|a cura)\\b(?:\\(s\\)|/in)?)?\\s*(?:"
              + BY
              + "\\b|:)?\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE);

  /** The word before a name, where it begins the words or follows those of publication. */
  private static final Pattern SIGNATURE =
      Pattern.compile("(?:^|[\\s|,])(?i:" + BY + "):?\\s+(?=\\p{Lu})");

  /** One name, such as that of a writer known by it, and nothing or a mark after it. */
  private static final Pattern ONE_NAME =
      Pattern.compile("^([\\p{L}\\p{N}_'’-]{2,30})(?:$|\\s?[,|•·(–—]|\\s\\d)");

  private static final Pattern SIGNING =
      Pattern.compile(
          "\\d|[|•·,–—:-]\\s*$|posted|published|written|story|words|post\\b|veröffentlicht|geschrieben|beitrag|text"
              + "|publi|escrito|scritto|updated",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern END =
      Pattern.compile(
          "[|•·\\n"
              + "@(\\d:]|\\s[-–—]\\s|\\s(?:for|in|on|at|of|is|was|from|für|pour|aus|am|vom|about)\\s"
              + "|\\b(?:published|updated|posted|follow|tags?|comments?|kommentare?)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ROLE =
      Pattern.compile(
          " (?:special|staff|senior|chief|contributing|political|foreign|correspondent|reporter|writer|editor"
              + "|columnist|redakteur|journaliste)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[,;/&+]\\s*|\\s+(?:and|und|et|y|with|mit|avec|e|i|en|og|och)\\s+");
  private static final Pattern SPACES = Pattern.compile("[ \\t]{2,}|\\t");
  private static final Pattern ADDRESS = Pattern.compile("\\S{1,60}@\\S{1,60}");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "del", "della", "der", "den", "di", "van", "von", "zu", "zum",
          "la", "le", "el", "al", "bin", "bint", "ibn", "ter", "ten", "du", "y", "e", "af");

  /** Small words in the names of organisations. */
  private static final Set<String> SMALL =
      Set.of("of", "for", "and", "the", "für", "und", "des", "pour");

  /** Words that stand in the names of desks, roles and outlets and hardly ever in people's. */
  private static final Set<String> NOT_PEOPLE =
      new LinkedHashSet<>(WordList.lines(Byline.class, "not-people.txt"));

  private Byline() {}

  /** The people whom a field that holds authors names, in its order. */
  public static List<String> people(String field) {
    return names(field, false);
  }

  /** The people whom words on the page name; only what has the form of a full name. */
  static List<String> fullNames(String words) {
    return names(afterSignature(words), true);
  }

  /** The one name after "By" in words that open with it. */
  static Optional<String> oneName(String words) {
    String rest = afterSignature(words);
    Matcher name = ONE_NAME.matcher(rest);
    boolean found = !rest.equals(words) && name.find();
    return found && isName(name.group(1), false) ? Optional.of(name.group(1)) : Optional.empty();
  }

  /** The organisation that words name as the author, where they are nothing else. */
  static Optional<String> organisation(String words) {
    String line = squeeze(afterSignature(words));
    String rest =
        OPENING.matcher(line.substring(0, Math.min(line.length(), LONGEST))).replaceFirst("");
    Matcher end = END.matcher(rest);
    String name = BETWEEN.split(end.find() ? rest.substring(0, end.start()) : rest, 2)[0].strip();
    boolean form =
        name.length() > 1
            && name.length() <= LONGEST_NAME
            && name.split(" +").length <= MOST_WORDS
            && Character.isUpperCase(name.codePointAt(0));
    return form && (NewsAgencies.isAgency(name) || hasOwnName(name))
        ? Optional.of(name)
        : Optional.empty();
  }

  private static boolean hasOwnName(String name) {
    boolean own = false;
    for (String word : name.split("[ -]+")) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if (!capital && !PARTICLES.contains(word) && !SMALL.contains(word)) {
        return false;
      }
      own |= capital && !isDeskOrRole(word);
    }
    return own;
  }

  /** A full name, where the words are nothing else. */
  static Optional<String> fullName(String words) {
    String name = OPENING.matcher(squeeze(words)).replaceFirst("");
    return isName(name, true) ? Optional.of(name) : Optional.empty();
  }

  /** Whether {@code words} name somebody after "By" or its like, at the place for it. */
  static boolean isSigned(String words) {
    return !afterSignature(words).equals(words);
  }

  /** What stands after "By", or all of {@code words} where they don't sign. */
  static String afterSignature(String words) {
    String line = squeeze(words.substring(0, Math.min(words.length(), LONGEST)));
    Matcher by = SIGNATURE.matcher(line);
    while (by.find()) {
      String before = line.substring(0, by.start()).strip();
      if (before.isEmpty() || SIGNING.matcher(before).find()) {
        return line.substring(by.end());
      }
    }
    return words;
  }

  /** What follows a comma or "and" at the beginning of {@code words}; empty where there is none. */
  static String afterSeparator(String words) {
    Matcher between = BETWEEN.matcher(words);
    return between.lookingAt() ? words.substring(between.end()) : "";
  }

  private static List<String> names(String words, boolean full) {
    if (words.contains("://") || words.startsWith("www.")) {
      return List.of();
    }
    String line =
        squeeze(
            ADDRESS.matcher(words.substring(0, Math.min(words.length(), LONGEST))).replaceAll(""));
    String rest = OPENING.matcher(line).replaceFirst("");
    Matcher end = END.matcher(rest);
    String list = end.find() ? withoutMonth(rest.substring(0, end.start())) : rest;
    Set<String> found = new LinkedHashSet<>();
    for (String part : BETWEEN.split(list)) {
      String name = withoutRole(OPENING.matcher(part.strip()).replaceFirst("").strip());
      if (isName(name, full)) {
        found.add(name);
      } else if (!found.isEmpty() && !isDeskOrRole(name)) {
        break; // what follows a name is where the writer belongs
      }
    }
    if (found.stream().anyMatch(n -> n.indexOf(' ') > 0)) {
      found.removeIf(n -> n.indexOf(' ') < 0); // beside full names these are outlets and places
    }
    return new ArrayList<>(found);
  }

  /** The day after a name begins with its month: "Jo Black Apr 2, 2031". */
  private static String withoutMonth(String words) {
    String line = words.strip();
    int last = line.lastIndexOf(' ');
    return last > 0 && CalendarNames.isMonth(line.substring(last + 1))
        ? line.substring(0, last)
        : line;
  }

  /** "Jo Black Staff Writer" is Jo Black. */
  private static String withoutRole(String name) {
    Matcher role = ROLE.matcher(name);
    String before = role.find() ? name.substring(0, role.start()) : name;
    return isFullName(before) ? before : name;
  }

  private static String squeeze(String words) {
    return SPACES.matcher(words.replace('\u00a0', ' ')).replaceAll(" ").strip();
  }

  private static boolean isName(String name, boolean full) {
    boolean fits =
        name.length() > 1
            && name.length() <= LONGEST_NAME
            && !name.contains("://")
            && name.codePoints().anyMatch(Character::isLetter)
            && name.codePoints().noneMatch(Character::isDigit);
    return fits && !isDeskOrRole(name) && (isFullName(name) || (!full && isKnownAs(name)));
  }

  private static boolean isDeskOrRole(String name) {
    for (String word : name.split("[ -]")) {
      if (NOT_PEOPLE.contains(word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", ""))) {
        return true;
      }
    }
    return false;
  }

  /** One name, or two without capitals as people write them in forms. */
  private static boolean isKnownAs(String name) {
    return name.indexOf(' ') < 0
        || (name.split(" +").length == 2 && name.equals(name.toLowerCase(Locale.ROOT)));
  }

  /** Two or more words that begin with a capital, and particles. */
  private static boolean isFullName(String name) {
    if (name.isEmpty()) {
      return false;
    }
    String[] words = name.split(" +");
    int capitals = 0;
    for (String word : words) {
      if (!word.isEmpty() && !Character.isLowerCase(word.codePointAt(0))) {
        capitals++;
      } else if (!PARTICLES.contains(word)) {
        return false;
      }
    }
    return capitals > 1 && words.length < MOST_WORDS;
  }
}
