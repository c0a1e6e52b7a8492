package org.parallax.input;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Metadata;

/**
 * The lines with which mail programs begin a message that is passed on: a divider, then who sent
 * it, when, and its subject.
 *
 * @param metadata what they say
 * @param end where they end in the text
 */
record Forwarded(Metadata metadata, int end) {

  private static final int LOOKED_AT = 4000;
  private static final int LONGEST_NOTE = 1000;
  private static final int LONGEST_HEADER = 1500;

  private static final Pattern DIVIDER =
      Pattern.compile(
          "-{3,20} ?(?:forwarded message|original message|weitergeleitete nachricht|message transféré)"
              + " ?-{3,20}|begin forwarded message ?:",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern KEY =
      Pattern.compile(
          "(?<![\\p{L}-])(From|Date|Sent|Subject|To|Cc|Reply-To|Von|Datum|Betreff|An): ?");

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*(?=\\n)");

  /** The header in {@code text}, if that is a message passed on with no more than a note. */
  static Optional<Forwarded> in(String text) {
    Matcher divider = DIVIDER.matcher(text).region(0, Math.min(text.length(), LOOKED_AT));
    if (!divider.find() || divider.start() > LONGEST_NOTE) {
      return Optional.empty();
    }
    int from = divider.end();
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int end = end(text, from);
    Map<String, String> fields = fields(text.substring(from, end));
    return fields.isEmpty() ? Optional.empty() : Optional.of(new Forwarded(metadata(fields), end));
  }

  /**
   * Plain text ends it with an empty line; text made from markup has none, but keys in each line.
   */
  private static int end(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST_HEADER);
    Matcher blank = BLANK_LINE.matcher(text).region(from, most);
    if (blank.find()) {
      return blank.end();
    }
    int end = from;
    while (end < most && KEY.matcher(text).region(end, most).lookingAt()) {
      int line = text.indexOf('\n', end);
      end = line < 0 || line > most ? most : line + 1;
    }
    return end;
  }

  private static Map<String, String> fields(String header) {
    Map<String, String> fields = new HashMap<>();
    Matcher key = KEY.matcher(header);
    String name = "";
    int start = 0;
    while (key.find()) {
      fields.putIfAbsent(name, header.substring(start, key.start()).strip());
      name = key.group(1).toLowerCase(Locale.ROOT);
      start = key.end();
    }
    fields.putIfAbsent(name, header.substring(start).strip());
    fields.remove("");
    return fields;
  }

  private static Metadata metadata(Map<String, String> fields) {
    return new Metadata(
        Optional.empty(),
        first(fields, "from", "von").flatMap(MailHeader::sender),
        first(fields, "subject", "betreff").map(MailHeader::subject),
        List.of(),
        first(fields, "date", "sent", "datum").flatMap(WrittenDate::moment),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> first(Map<String, String> fields, String... names) {
    for (String name : names) {
      String value = fields.getOrDefault(name, "").replaceAll("\\s+", " ").replace("*", "").strip();
      if (!value.isEmpty()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
