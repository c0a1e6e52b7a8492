package org.parallax.dumps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
              + "[\\p{L}\\p{M}'’., ;&-]+[)\\]]?\\.?$",
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
          "\\d|^[(\\[]?(?:by|authors?|written|reported|reporting|words|posted|published|story|text|from our"
              + "|additional|writing|editing|compiled|translated)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AGO =
      Pattern.compile(
          "\\d{1,3} ?(?:m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?) ago",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der",
          "den", "ter", "ten", "bin", "bint", "ibn", "al", "el", "y", "e", "zu", "af", "av");
  private static final Set<String> OUTLET_WORDS =
      Set.of(
          "times",
          "post",
          "news",
          "herald",
          "press",
          "tribune",
          "gazette",
          "courier",
          "guardian",
          "independent",
          "journal",
          "daily",
          "agency",
          "media",
          "standard",
          "telegraph",
          "observer",
          "chronicle",
          "star",
          "sun",
          "mail",
          "globe",
          "today",
          "wire",
          "weekly",
          "review",
          "reporter",
          "ledger",
          "examiner",
          "register",
          "sentinel",
          "dispatch",
          "echo",
          "argus",
          "bulletin",
          "reuters",
          "ap",
          "afp",
          "bbc",
          "cnn",
          "dpa",
          "tass",
          "xinhua",
          "network",
          "radio",
          "tv",
          "online",
          "magazine",
          "mirror",
          "inquirer",
          "monitor",
          "advertiser");
  private static final Set<String> JOB_WORDS =
      Set.of(
          "correspondent",
          "editor",
          "reporter",
          "writer",
          "staff",
          "columnist",
          "producer",
          "desk",
          "contributor",
          "analyst",
          "journalist",
          "bureau",
          "chief");

  /** Copies the list. */
  Byline {
    authors = List.copyOf(authors);
  }

  /** Whether {@code line} is nothing but an age, such as "5 minutes ago". */
  static boolean ago(Line line) {
    return line.words().length() <= 20 && AGO.matcher(line.words()).matches();
  }

  /** How long the age is with which {@code words} open, such as "5 minutes ago". */
  static Optional<Integer> agoLength(String words) {
    Matcher age = AGO.matcher(words);
    return age.lookingAt() ? Optional.of(age.end()) : Optional.empty();
  }

  /** Whether {@code line} is nothing but a person's name. */
  static boolean name(Line line) {
    return line.count() <= 4 && line.words().length() <= 50 && name(line.words(), false);
  }

  /** Whether {@code line} is a writer's job, such as "Political correspondent, Westhall". */
  static boolean job(Line line) {
    return !line.ended() && line.count() <= 7 && holds(line.words(), JOB_WORDS);
  }

  /** The people that {@code line} names, where it names people and nothing else; or none. */
  static List<String> names(Line line) {
    if (line.count() > 14 || line.words().length() > 120 || line.ended()) {
      return List.of();
    }
    return people(BY.matcher(line.words()).replaceFirst(""), false)
        .map(Byline::authors)
        .orElse(List.of());
  }

  /** The byline that {@code line} is, or empty. */
  static Optional<Byline> of(Line line) {
    String words = line.words();
    if (words.length() > LONGEST || line.count() > 30 || !OPENING.matcher(words).find()) {
      return Optional.empty();
    }
    if (AGO.matcher(words).matches() || CREDIT.matcher(words).matches()) {
      return Optional.of(new Byline(List.of(), Optional.empty(), Optional.empty()));
    }
    Optional<Stamp> stamp = Stamps.find(words);
    String rest = words;
    if (stamp.isPresent()) {
      String after = words.substring(stamp.get().end());
      if (!bare(READING_TIME.matcher(after).replaceAll("")) && !lead(trim(after))) {
        return placed(words, stamp.get());
      }
      rest = words.substring(0, stamp.get().start());
    } else {
      Matcher reading = READING_TIME.matcher(words);
      boolean read = reading.find();
      rest = read ? reading.replaceAll("") : words;
      if (read && bare(rest)) {
        return Optional.of(new Byline(List.of(), Optional.empty(), Optional.empty()));
      }
    }
    return of(trim(rest), stamp);
  }

  /**
   * "4 April 2031, by Jo Black", "09:15Jo Black", "9:15, 4 April 2031 Updated 9:40, 4 April 2031".
   */
  private static Optional<Byline> placed(String words, Stamp stamp) {
    String before = trim(words.substring(0, stamp.start()));
    String after = trim(words.substring(stamp.end()));
    if (!before.isEmpty() && !lead(before)) {
      return Optional.empty();
    }
    Optional<Stamp> second = Stamps.find(after);
    if (second.isPresent() && LEAD.matcher(after).find()) {
      return of(trim(after.substring(0, second.get().start())), Optional.of(stamp));
    }
    boolean named = before.isEmpty() && stamp.start() == 0 && name(after, false);
    return BY.matcher(after).find() || named
        ? people(BY.matcher(after).replaceFirst(""), true)
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
    return people(people, said).map(p -> new Byline(p.authors, p.outlet, stamp));
  }

  private static Optional<Byline> people(String words, boolean said) {
    String names = words.replaceFirst("[.]$", "");
    int in = names.indexOf(" in ");
    if (said && in > 0) {
      names = names.substring(0, in);
    }
    List<String> authors = new ArrayList<>();
    Optional<String> outlet = Optional.empty();
    for (String part : names.split(",| and | & |\\||;| · | • | – | — | - ")) {
      String name = trim(part);
      if (name.isEmpty()) {
        continue;
      }
      if (holds(name, JOB_WORDS)) {
        continue;
      }
      if (!name(name, said)) {
        return Optional.empty();
      }
      if (!authors.isEmpty() && holds(name, OUTLET_WORDS)) {
        outlet = Optional.of(name);
      } else {
        authors.add(name);
      }
    }
    boolean many = authors.size() > 6;
    return (authors.isEmpty() && !said) || many
        ? Optional.empty()
        : Optional.of(new Byline(authors, outlet, Optional.empty()));
  }

  /** Whether {@code words} look like a person's or a desk's name. */
  private static boolean name(String words, boolean said) {
    String[] tokens = words.split(" +");
    if (tokens.length > 5 || tokens.length < (said ? 1 : 2)) {
      return false;
    }
    for (String token : tokens) {
      boolean upper = Character.isUpperCase(token.charAt(0));
      boolean letters =
          token.chars().allMatch(c -> Character.isLetter(c) || "'’.-".indexOf(c) >= 0);
      if (!letters || (!upper && !PARTICLES.contains(token))) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(String words, Set<String> any) {
    for (String token : words.toLowerCase(Locale.ROOT).split("[ -]+")) {
      if (any.contains(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean lead(String words) {
    return LEAD.matcher(words + " ").replaceFirst("").isBlank();
  }

  private static boolean bare(String words) {
    return trim(words).isEmpty();
  }

  private static String trim(String words) {
    return EDGE.matcher(words).replaceAll("");
  }
}
