package org.parallax.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One row of an answer key, or an entry of one. Fields that end in {@code _re} are searched
 * anywhere, whatever the case; a dot matches a line end.
 */
record Row(JsonNode json) {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE
          | Pattern.UNICODE_CASE
          | Pattern.UNICODE_CHARACTER_CLASS
          | Pattern.DOTALL;

  boolean has(String field) {
    return json.has(field);
  }

  boolean is(String field) {
    return json.path(field).asBoolean(false);
  }

  String text(String field) {
    return json.path(field).asString("");
  }

  double number(String field) {
    return json.path(field).asDouble();
  }

  List<String> texts(String field) {
    List<String> found = new ArrayList<>();
    json.path(field).forEach(n -> found.add(n.asString()));
    return found;
  }

  List<Double> numbers(String field) {
    List<Double> found = new ArrayList<>();
    json.path(field).forEach(n -> found.add(n.asDouble()));
    return found;
  }

  List<Row> rows(String field) {
    List<Row> found = new ArrayList<>();
    json.path(field).forEach(n -> found.add(new Row(n)));
    return found;
  }

  /** The reports in which the row must be seen. */
  List<String> reports() {
    return texts("reports");
  }

  /** The answer in {@code field} and those that are right too. */
  List<String> accepted(String field) {
    List<String> all = new ArrayList<>(List.of(text(field)));
    all.addAll(texts("accept"));
    return all;
  }

  boolean fits(String field, String words) {
    return matcher(field, words).find();
  }

  boolean fitsAny(String field, List<String> words) {
    return words.stream().anyMatch(w -> fits(field, w));
  }

  Matcher matcher(String field, String words) {
    return Pattern.compile(text(field), FLAGS).matcher(words);
  }

  /** Whether two of the texts fit together while neither does alone. */
  boolean fitsOnlyTogether(String field, List<String> texts) {
    List<String> alone = texts.stream().distinct().filter(t -> !fits(field, t)).toList();
    for (int i = 0; i < alone.size(); i++) {
      for (String other : alone.subList(i + 1, alone.size())) {
        if (fits(field, alone.get(i) + " | " + other)
            || fits(field, other + " | " + alone.get(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
