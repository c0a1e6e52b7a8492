package org.parallax.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.lexicon.WordList;

/** The small tables beside GeoNames that every gazetteer is made with. */
final class Tables {

  private Tables() {}

  /**
   * A name with its variants, as the tables give it.
   *
   * @param entry the place
   * @param others other names, former ones and other spellings
   * @param adjectives adjectives and the names of its people
   */
  record Named(Entry entry, List<String> others, List<String> adjectives) {
    /** Copies the lists. */
    Named {
      others = List.copyOf(others);
      adjectives = List.copyOf(adjectives);
    }
  }

  /** Countries and territories. */
  static List<Named> countries() {
    return rows("countries.txt", 7).stream()
        .map(
            f ->
                new Named(
                    Entry.land(
                        Integer.parseInt(f[1]),
                        f[4],
                        Double.parseDouble(f[2]),
                        Double.parseDouble(f[3]),
                        Place.Kind.COUNTRY,
                        "PCLI",
                        f[0]),
                    list(f[5]),
                    list(f[6])))
        .toList();
  }

  /** Continents, seas, rivers, regions, and divisions with other names. */
  static List<Named> regions() {
    return rows("regions.txt", 8).stream()
        .map(
            f ->
                new Named(
                    Entry.land(
                        f[0].isEmpty() ? 0 : Integer.parseInt(f[0]),
                        f[5],
                        Double.parseDouble(f[1]),
                        Double.parseDouble(f[2]),
                        kind(f[4]),
                        feature(f[4]),
                        f[3]),
                    list(f[6]),
                    list(f[7])))
        .toList();
  }

  /** GeoNames ids of first-order divisions by their code. */
  static Map<String, Integer> divisionIds() {
    Map<String, Integer> ids = new HashMap<>();
    for (String line : lines("admin1-ids.txt")) {
      String[] f = line.split(" ");
      for (int i = 1; i < f.length; i++) {
        int colon = f[i].indexOf(':');
        ids.put(f[0] + "." + f[i].substring(0, colon), Integer.parseInt(f[i].substring(colon + 1)));
      }
    }
    return ids;
  }

  private static Place.Kind kind(String word) {
    return switch (word) {
      case "continent" -> Place.Kind.CONTINENT;
      case "sea" -> Place.Kind.SEA;
      case "division" -> Place.Kind.DIVISION;
      default -> Place.Kind.REGION;
    };
  }

  private static String feature(String word) {
    return switch (word) {
      case "continent" -> "CONT";
      case "sea" -> "SEA";
      case "division" -> "ADM1";
      default -> "RGN";
    };
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }

  private static List<String[]> rows(String name, int columns) {
    List<String[]> rows = lines(name).stream().map(line -> line.split("\\|", -1)).toList();
    for (String[] row : rows) {
      if (row.length != columns) {
        throw new IllegalStateException(
            name + " has a row of " + row.length + " columns: " + row[0]);
      }
    }
    return rows;
  }

  private static List<String> lines(String name) {
    return WordList.lines(Tables.class, name);
  }
}
