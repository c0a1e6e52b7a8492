package org.parallax.dumps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows by their shape the names of people, desks and outlets that stand alone in a byline. */
final class PersonNames {

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

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}");
  private static final Pattern BRACKETS = Pattern.compile(" ?\\([^()]{0,80}\\)");

  private PersonNames() {}

  /** Whether {@code line} is nothing but a person's name. */
  static boolean is(Line line) {
    return line.count() <= 4 && line.words().length() <= 50 && is(line.words(), false);
  }

  /** Whether {@code line} is a writer's job, such as "Political correspondent, Westhall". */
  static boolean job(Line line) {
    return !line.ended()
        && line.count() <= 7
        && (holds(line.words(), JOB_WORDS) || line.folded().startsWith("reporting from "));
  }

  /** Whether {@code line} is an outlet's name, such as stands under its writer's. */
  static boolean outlet(Line line) {
    return !line.ended()
        && line.count() <= 5
        && holds(line.words(), OUTLET_WORDS)
        && is(line.words(), true);
  }

  /** The people that {@code line} names, where it names people and nothing else; or none. */
  static List<String> of(Line line) {
    if (line.count() > 14 || line.words().length() > 120 || line.ended()) {
      return List.of();
    }
    return people(Byline.withoutBy(line.words()), false).map(Byline::authors).orElse(List.of());
  }

  static Optional<Byline> people(String words, boolean said) {
    String names = (said ? BRACKETS.matcher(words).replaceAll("") : words).replaceFirst("[.]$", "");
    int in = names.indexOf(" in ");
    if (said && in > 0) {
      names = names.substring(0, in);
    }
    List<String> authors = new ArrayList<>();
    Optional<String> outlet = Optional.empty();
    for (String part : names.split(",| and | & |\\||;| · | • | – | — | - ")) {
      String name = Byline.trim(part);
      if (name.isEmpty()) {
        continue;
      }
      if (holds(name, JOB_WORDS)) {
        if (said) {
          beforeJob(name).ifPresent(authors::add);
        }
        continue;
      }
      if (!is(name, said)) {
        return Optional.empty();
      }
      if (!authors.isEmpty() && (holds(name, OUTLET_WORDS) || ACRONYM.matcher(name).matches())) {
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

  /** "Jo Black Senior reporter": the name, where a job of one or two words follows it. */
  private static Optional<String> beforeJob(String words) {
    String[] tokens = words.split(" +");
    int job = 0;
    while (!JOB_WORDS.contains(tokens[job].toLowerCase(Locale.ROOT))) {
      job++;
      if (job == tokens.length) {
        return Optional.empty();
      }
    }
    String name = String.join(" ", List.of(tokens).subList(0, Math.min(job, Math.max(2, job - 1))));
    return is(name, false) ? Optional.of(name) : Optional.empty();
  }

  /** Whether {@code words} look like a person's or a desk's name. */
  static boolean is(String words, boolean said) {
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
}
