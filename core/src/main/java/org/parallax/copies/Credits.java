package org.parallax.copies;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parallax.model.Report;

/**
 * Whom a report credits: an outlet's name in its credit lines, its byline, in brackets, or beside
 * words such as "reported", "told" or "first published by". Immutable.
 */
final class Credits {

  private static final int BESIDE = 48;

  /** Words that credit the name after them, at the end of what precedes it. */
  private static final List<String> BEFORE =
      List.of(
          "(",
          "by",
          "told",
          "via",
          "source",
          "sources",
          "according to",
          "with",
          "published in",
          "published on",
          "appeared in",
          "appeared on",
          "courtesy of",
          "citing",
          "cited",
          "from",
          "statement to",
          "interview with",
          "spoke to",
          "speaking to",
          "copyright",
          "©",
          "(c)",
          "reporting for",
          "news agency",
          "agency",
          "told the news agency");

  /** Words that credit the name before them, at the start of what follows it. */
  private static final List<String> AFTER =
      List.of(
          "reported",
          "reports",
          "report",
          "reporting",
          "said",
          "says",
          "wrote",
          "writes",
          "contributed",
          "has learned",
          "first reported",
          "quoted",
          "cited",
          ")",
          "news agency",
          "agency reported",
          "was told",
          "understands",
          "has reported",
          "reporter",
          "'s report");

  private Credits() {}

  /** By whose name others credit {@code report}: its outlet's, else the one in its dateline. */
  static Optional<String> voice(Report report) {
    return name(report).map(Outlets::key).filter(key -> !key.isEmpty());
  }

  private static Optional<String> name(Report report) {
    return report.metadata().outlet().or(() -> Dateline.source(report));
  }

  /** The names among which credits are looked for, those of all {@code reports}, and their keys. */
  static Map<String, String> names(List<Report> reports) {
    Map<String, String> names = new TreeMap<>();
    reports.forEach(r -> name(r).ifPresent(name -> names.computeIfAbsent(name, Outlets::key)));
    return names;
  }

  /** The names among {@code outlets} that {@code report} credits, its own aside. */
  static Set<String> of(Report report, Map<String, String> outlets) {
    Set<String> credited = new TreeSet<>();
    String own = voice(report).orElse("");
    Set<String> named = new HashSet<>();
    Stream.concat(report.metadata().authors().stream(), report.metadata().credits().stream())
        .forEach(name -> named.add(Outlets.key(name)));
    for (Map.Entry<String, String> outlet : outlets.entrySet()) {
      String key = outlet.getValue();
      if (!key.equals(own)
          && !key.isEmpty()
          && (named.contains(key) || credits(report.text(), outlet.getKey()))) {
        credited.add(key);
      }
    }
    return credited;
  }

  private static boolean credits(String text, String outlet) {
    String name = outlet.startsWith("The ") ? outlet.substring(4) : outlet;
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      if (isWord(text, at, end) && (creditedBefore(text, at) || creditedAfter(text, end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(String text, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private static boolean creditedBefore(String text, int at) {
    String before =
        text.substring(Math.max(0, at - BESIDE), at).toLowerCase(Locale.ROOT).replace(':', ' ');
    String line = before.substring(before.lastIndexOf('\n') + 1).stripTrailing();
    String bare = line.endsWith(" the") ? line.substring(0, line.length() - 4).strip() : line;
    return BEFORE.stream()
        .anyMatch(
            b ->
                bare.equals(b)
                    || bare.endsWith(" " + b)
                    || (!Character.isLetter(b.charAt(0)) && bare.endsWith(b)));
  }

  private static boolean creditedAfter(String text, int end) {
    String after =
        text.substring(end, Math.min(text.length(), end + BESIDE)).toLowerCase(Locale.ROOT);
    String bare = after.replaceFirst("^[\\s,]*(?:had |first |also |later )?", "");
    return AFTER.stream()
        .anyMatch(
            a ->
                bare.startsWith(a)
                    && (bare.length() == a.length()
                        || !Character.isLetterOrDigit(a.charAt(a.length() - 1))
                        || !Character.isLetterOrDigit(bare.charAt(a.length()))));
  }
}
