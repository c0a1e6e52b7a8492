package org.parallax.credits;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one line of a report says of where its words come from: "LONDON (Reuters) -", "The
 * Associated Press contributed to this report", "Source: AFP", "Reporting by Jo Black; editing by
 * Ann Poe".
 *
 * @param sources the agencies and outlets, those that are known under their usual names, in order
 * @param people those who reported it for the source
 */
public record CreditLine(List<String> sources, List<String> people) {

  /** No more than this of a line is looked at, in UTF-16 code units. */
  private static final int LONGEST = 300;

  private static final int MOST_WORDS = 6;

  /** A dash farther from the end of a line parts no agency from it. */
  private static final int LONGEST_SIGN_OFF = 33;

  private static final String NAME = "(\\p{L}[^;:()!?\\n]{1,80}?)";

  /** A place before an agency in brackets, at the head of a report. */
  private static final Pattern DATELINE =
      Pattern.compile("^[\\p{Lu}][^()!?;]{1,60}\\(([^()]{2,40})\\)\\s*[-–—:.]");

  /** An agency alone behind the last sentence. */
  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "(?:^|[.!?\"”’)\\s])\\s*(?:\\(([^()]{2,40})\\)|[-–—]{1,2}\\s?([\\p{L}. -]{2,30}))\\.?$");

  /** Lines that say where words come from, with the names in their first group. */
  private static final List<Phrase> SAID =
      List.of(
          new Phrase(
              List.of("contributed"),
              "^[^\\p{L}]{0,3}"
                  + NAME
                  + " (?:also )?contributed (?:reporting )?to this (?:report|story|article)"),
          new Phrase(
              List.of("with "),
              "(?i:\\bwith (?:files|reporting|material|inputs?|information|additional reporting)"
                  + " (?:from|by)) (?:the )?"
                  + NAME
                  + "(?:[.)]|$)"),
          new Phrase(
              List.of(":"),
              "^[^\\p{L}]{0,3}(?i:(?:news )?source|quelle|fuente|fonte|bron|źródło|agency|via): ?"
                  + NAME
                  + "(?:[.)]|$)"),
          new Phrase(
              List.of("this "),
              "(?i:\\bthis (?:article|story|report|post|piece|content|dispatch) (?:(?:was|is|has"
                  + " been) )?(?:(?:first|originally|initially)"
                  + " )?(?:published|appeared|produced|provided)(?: (?:first|originally))?"
                  + " ?(?:by|in|on|at)) (?:the )?"
                  + NAME
                  + "(?:[.)]| and (?:is|was)| under |$)"),
          new Phrase(
              List.of("published", "appeared"),
              "^[^\\p{L}]{0,3}(?i:(?:first|originally) (?:published|appeared)"
                  + " (?:by|in|on|at)|republished (?:from|with permission (?:of|from))) (?:the )?"
                  + NAME
                  + "(?:[.)]|$)"));

  /** "With" in other languages, which credits only before the name of an agency. */
  private static final Phrase WITH =
      new Phrase(
          List.of("mit material", "con ", "avec ", "com informa"),
          "(?i:(?:^|[( ])(?:mit material (?:von|der)|con informaci[óo]n(?:es)? de|avec|com"
              + " informações da|con)) "
              + NAME
              + "(?:[.)]|$)");

  private static final Pattern REPORTERS =
      Pattern.compile(
          "(?i:\\b(?:additional )?(?:reporting|writing)(?: and (?:writing|reporting|editing))? by)"
              + " ([^;.()\\n"
              + "]{3,200})");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[,/&]\\s*|\\s+(?:and|und|et|y|e)\\s+");
  private static final Pattern PLACE = Pattern.compile(" in .*$");
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: (?:[a-z]{1,4} )?\\p{Lu}[\\p{L}'’.-]*){1,3}");

  /**
   * A way to credit.
   *
   * @param cues words of which the line has one, in lower case: looking for them first is cheap
   * @param pattern has the names in its first group
   */
  private record Phrase(List<String> cues, Pattern pattern) {
    Phrase(List<String> cues, String pattern) {
      this(cues, Pattern.compile(pattern));
    }

    Optional<MatchResult> find(String words, String lower) {
      Matcher match = pattern.matcher(words);
      return cues.stream().anyMatch(lower::contains) && match.find()
          ? Optional.of(match.toMatchResult())
          : Optional.empty();
    }
  }

  /** Copies the lists. */
  public CreditLine {
    sources = List.copyOf(sources);
    people = List.copyOf(people);
  }

  /**
   * Reads a line.
   *
   * @param line a line, or the beginning of one
   * @return what it credits; empty where it credits nobody
   */
  public static Optional<CreditLine> of(String line) {
    String words =
        line.substring(0, Math.min(line.length(), LONGEST)).replace('\u00a0', ' ').strip();
    Set<String> sources = new LinkedHashSet<>();
    agency(DATELINE.matcher(words)).ifPresent(sources::add);
    String lower = words.toLowerCase(Locale.ROOT);
    for (Phrase said : SAID) {
      said.find(words, lower).ifPresent(m -> sources.addAll(names(m.group(1))));
    }
    WITH.find(words, lower).flatMap(CreditLine::agencyIn).ifPresent(sources::add);
    if (line.length() <= LONGEST && maySignOff(words)) {
      agency(SIGN_OFF.matcher(words)).ifPresent(sources::add);
    }
    List<String> people = lower.contains("ing by ") ? people(words) : List.of();
    return sources.isEmpty() && people.isEmpty()
        ? Optional.empty()
        : Optional.of(new CreditLine(List.copyOf(sources), people));
  }

  /** The agencies that stand beside a name in a byline: "Jo Black, Associated Press". */
  public static List<String> inByline(String byline) {
    List<String> agencies = new ArrayList<>();
    String words = byline.substring(0, Math.min(byline.length(), LONGEST));
    for (String part :
        words.split(
            "[,|/•·()–—]|\\s-\\s|(?i:^by |\\bvon |\\bpor |\\bpar |\\bavec |\\bcon |\\bmit | and |"
                + " for | of )")) {
      NewsAgencies.usual(part.strip()).filter(a -> !agencies.contains(a)).ifPresent(agencies::add);
    }
    return agencies;
  }

  /** Whether the end of a line may be what an agency signs with; few lines end so. */
  private static boolean maySignOff(String words) {
    int end = words.endsWith(".") ? words.length() - 1 : words.length();
    if (end > 0 && words.charAt(end - 1) == ')') {
      return true;
    }
    for (int i = end - 1; i >= Math.max(0, end - LONGEST_SIGN_OFF); i--) {
      if ("-–—".indexOf(words.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> agency(Matcher match) {
    return match.find() ? agencyIn(match) : Optional.empty();
  }

  private static Optional<String> agencyIn(MatchResult match) {
    String name =
        match.group(1) == null && match.groupCount() > 1 ? match.group(2) : match.group(1);
    return Optional.ofNullable(name).flatMap(CreditLine::firstAgency);
  }

  /** The agency in brackets, which may have a day or another one behind it: "(dpa, 3. April)". */
  private static Optional<String> firstAgency(String name) {
    for (String part : BETWEEN.split(name)) {
      Optional<String> agency = NewsAgencies.usual(part.strip());
      if (agency.isPresent()) {
        return agency;
      }
    }
    return Optional.empty();
  }

  private static List<String> names(String list) {
    List<String> names = new ArrayList<>();
    if (NewsAgencies.isAgency(list)) {
      return List.of(NewsAgencies.usual(list).orElse(list));
    }
    for (String part : BETWEEN.split(list)) {
      String name = part.strip();
      boolean form =
          name.length() > 1
              && Character.isUpperCase(name.codePointAt(0))
              && name.split(" ").length <= MOST_WORDS
              && !PERSON_WITH_ROLE.matcher(name).find();
      if (form || NewsAgencies.isAgency(name)) {
        names.add(NewsAgencies.usual(name).orElse(name));
      }
    }
    return names;
  }

  /** People who helped are no source: "Staff writer Jo Black contributed to this report". */
  private static final Pattern PERSON_WITH_ROLE =
      Pattern.compile(
          "(?i)\\b(?:writers?|reporters?|correspondents?|editors?|staff|intern|photographer)\\b");

  private static List<String> people(String words) {
    Set<String> people = new LinkedHashSet<>();
    Matcher match = REPORTERS.matcher(words);
    while (match.find()) {
      for (String part : BETWEEN.split(match.group(1))) {
        String name = PLACE.matcher(part).replaceFirst("").strip();
        if (PERSON.matcher(name).matches()) {
          people.add(name);
        }
      }
    }
    return List.copyOf(people);
  }
}
