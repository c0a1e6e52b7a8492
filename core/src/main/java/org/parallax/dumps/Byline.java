package org.parallax.dumps;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says who wrote something, when, or both, and nothing else.
 *
 * @param authors the people named
 * @param outlet the outlet named after them
 * @param stamp the printed time
 */
record Byline(List<String> authors, Optional<String> outlet, Optional<Stamp> stamp) {

  private static final int LONGEST = 200;
  private static final int MOST_STAMPS = 4;

  /** "11:30 am (Paris)" */
  private static final Pattern ZONE_CITY = Pattern.compile("^ ?\\(\\p{Lu}[\\p{L} ]{1,30}\\)");

  private static final Pattern READING_TIME =
      Pattern.compile(
          "(?:reading time:? ?)?(?:about )?\\d{1,3}[ -]?min(?:ute)?s?(?: (?:to )?read)?\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:first |originally |last )?(?:published|updated|posted|modified|edited|created)(?: on| at)?:? ?"
              + "|date:? |issued:? ?)",
          Pattern.CASE_INSENSITIVE);

  /** The words before a time, behind the names. */
  private static final Pattern LED =
      Pattern.compile(
          "[ |,]+(?:first |last )?(?:published|updated|posted)(?: on| at)?:? ?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BY =
      Pattern.compile(
          "^(?:by|authors?|written by|reported by|reporting by|words by|posted by|published by|story by"
              + "|text by|from our correspondent)(?:: ?| )",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CREDIT =
      Pattern.compile(
          "^[(\\[]?(?:additional )?(?:reporting|writing|editing|compiled|translated)(?: and \\w+)? by "
              + "[\\p{L}\\p{M}'’., ;&-]+[)\\]]?\\.?$"
              + "|^edited by:? [^.!?]{2,80}\\.?$|^with (?:files|reporting|additional reporting) (?:from|by) [^.!?]{2,80}\\.?$"
              + "|^[^.!?\"“]{2,80} contributed (?:reporting|research|to this (?:report|story|article))\\b.{0,120}$",
          Pattern.CASE_INSENSITIVE);

  /** "Port X | Updated:": what stands between a bar and the words before a date. */
  private static final Pattern PLACED =
      Pattern.compile(
          "(?<people>(?:[^|]{2,60}\\|)*?)(?:[\\p{Lu}][\\p{L} .'’-]{1,30}\\|)? ?"
              + "(?i:published|updated|last updated|posted):? ?");

  private static final Pattern EDGE = Pattern.compile("^[\\s|•·,–—:/-]+|[\\s|•·,–—:/-]+$");

  /** What every byline holds: a digit, or a word that opens one. */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\d|\\bcontributed\\b|^[(\\[]?(?:by|edited|with|authors?|written|reported|reporting|words|posted|published|story|text|from our"
              + "|additional|writing|editing|compiled|translated)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Copies the list. */
  Byline {
    authors = List.copyOf(authors);
  }

  /** The byline that {@code line} is, or empty. */
  static Optional<Byline> of(Line line) {
    String words = line.words();
    if (words.length() > LONGEST || line.count() > 30 || !OPENING.matcher(words).find()) {
      return Optional.empty();
    }
    if (Age.is(words) || CREDIT.matcher(words).matches()) {
      return Optional.of(new Byline(List.of(), Optional.empty(), Optional.empty()));
    }
    Optional<Stamp> stamp = Stamps.find(words);
    String rest = words;
    if (stamp.isPresent()) {
      String after = afterStamps(words.substring(stamp.get().end()));
      if (!after.isEmpty() && !lead(after)) {
        return placed(trim(words.substring(0, stamp.get().start())), after, stamp.get());
      }
      rest = words.substring(0, stamp.get().start());
    } else {
      Matcher reading = READING_TIME.matcher(words);
      boolean read = reading.find();
      rest = read ? reading.replaceAll("") : words;
      if (read && trim(rest).isEmpty()) {
        return Optional.of(new Byline(List.of(), Optional.empty(), Optional.empty()));
      }
    }
    return of(trim(rest), stamp);
  }

  /** What follows a time apart from reading times, ages, zones' cities and further times. */
  private static String afterStamps(String words) {
    String after = words;
    for (int n = 0; n < MOST_STAMPS; n++) {
      after = trim(ZONE_CITY.matcher(after).replaceFirst(""));
      after = trim(Age.without(READING_TIME.matcher(after).replaceAll("")));
      Optional<Stamp> next = Stamps.find(after);
      Matcher led = LEAD.matcher(after);
      if (led.lookingAt() && Stamps.monthDay(after.substring(led.end()))) {
        return "";
      }
      if (next.isEmpty() || !lead(trim(after.substring(0, next.get().start())))) {
        return after;
      }
      after = after.substring(next.get().end());
    }
    return after;
  }

  /** "4 April 2031, by Jo Black", "09:15Jo Black". */
  private static Optional<Byline> placed(String before, String after, Stamp stamp) {
    if (!before.isEmpty() && !lead(before)) {
      return Optional.empty();
    }
    boolean named = before.isEmpty() && stamp.start() == 0 && PersonNames.is(after, false);
    return BY.matcher(after).find() || named
        ? PersonNames.people(withoutBy(after), true)
            .map(p -> new Byline(p.authors, p.outlet, Optional.of(stamp)))
        : Optional.empty();
  }

  private static Optional<Byline> of(String rest, Optional<Stamp> stamp) {
    String bare = LED.matcher(LEAD.matcher(rest + " ").replaceFirst("")).replaceFirst("");
    Matcher placed = PLACED.matcher(rest);
    String people = trim(stamp.isPresent() && placed.matches() ? placed.group("people") : bare);
    Matcher by = BY.matcher(people);
    boolean said = by.find();
    people = said ? people.substring(by.end()) : people;
    if (people.isBlank()) {
      return stamp.isPresent() && !said
          ? Optional.of(new Byline(List.of(), Optional.empty(), stamp))
          : Optional.empty();
    }
    if (!said && (stamp.isEmpty() || stamp.get().date().isEmpty())) {
      return Optional.empty();
    }
    return PersonNames.people(people, said).map(p -> new Byline(p.authors, p.outlet, stamp));
  }

  private static boolean lead(String words) {
    return LEAD.matcher(words + " ").replaceFirst("").isBlank();
  }

  /** {@code words} without "By". */
  static String withoutBy(String words) {
    return BY.matcher(words).replaceFirst("");
  }

  /** {@code words} without the bars, dots and dashes around them. */
  static String trim(String words) {
    return EDGE.matcher(words).replaceAll("");
  }
}
