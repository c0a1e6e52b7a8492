package org.parallax.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.gazetteer.Divisions.Division;
import org.parallax.gazetteer.Reference.Use;
import org.parallax.gazetteer.Tables.Named;

/** The places of a gazetteer that is being made. For one use, by one thread. */
final class GazetteerDraft {

  /** Historic, abandoned and destroyed places: their names live on in those that replaced them. */
  private static final Set<String> GONE = Set.of("PPLH", "PPLQ", "PPLW", "PPLCH");

  private static final Pattern SORT =
      Pattern.compile(
          " ([Oo]blast'?|Krai|Kray|Republic|Region|Province|Department|Governorate|County|Division"
              + "|State|District|Voivodeship)$");

  private final List<Entry> places = new ArrayList<>();
  private final NameIndexBuilder names = new NameIndexBuilder();
  private final Map<Integer, Integer> byId = new HashMap<>();
  private final Map<String, Integer> byCode = new HashMap<>();
  private final Map<String, Towns> towns = new HashMap<>();
  private final Set<String> townNames = new HashSet<>();

  /** The towns of a division, which give its middle and its population. */
  private static final class Towns {
    double lat;
    double lon;
    long population;
    int count;
  }

  int size() {
    return places.size();
  }

  int write(Path file) throws IOException {
    return new GazetteerWriter(places, byCode).write(file, names);
  }

  private int add(Entry entry) {
    int number = places.size();
    places.add(entry);
    if (entry.id() != 0) {
      byId.put(entry.id(), number);
    }
    if (!entry.code().isEmpty()) {
      byCode.put(entry.code(), number);
    }
    return number;
  }

  private void names(Named named, int place) {
    names.add(named.entry().name(), place, Use.NAME);
    named.others().forEach(n -> names.add(n, place, Use.OTHER));
    named.adjectives().forEach(n -> names.add(n, place, Use.ADJECTIVE));
  }

  void countries(List<Named> countries) {
    countries.forEach(c -> names(c, add(c.entry())));
  }

  /** Takes the towns of the main table, and its divisions where it has them. */
  void rows(Path file) throws IOException {
    List<GeoNamesRow> found = new ArrayList<>();
    List<GeoNamesRow> divisions = new ArrayList<>();
    GeoNamesFile.lines(
        file,
        line -> {
          GeoNamesRow row = GeoNamesRow.parse(line).orElse(null);
          if (row != null && row.sort().equals("P") && !GONE.contains(row.feature())) {
            found.add(row);
          } else if (row != null && (isDivision(row) || row.feature().equals("ADM2"))) {
            divisions.add(row);
          }
        });
    if (found.isEmpty()) {
      throw new IOException(
          file + " has no populated place in it: it must be GeoNames' main table or an extract");
    }
    found.sort(Comparator.comparingInt(GeoNamesRow::id));
    found.forEach(this::town);
    divisions.sort(Comparator.comparing(GeoNamesRow::feature).thenComparingInt(GeoNamesRow::id));
    divisions.forEach(this::division);
  }

  private static boolean isDivision(GeoNamesRow row) {
    return row.feature().equals("ADM1");
  }

  private void town(GeoNamesRow row) {
    int number =
        add(
            new Entry(
                row.id(),
                row.name(),
                row.lat(),
                row.lon(),
                row.population(),
                kind(row.feature()),
                row.feature(),
                row.country(),
                row.first(),
                row.second(),
                ""));
    count(row.first(), row);
    count(row.second(), row);
    townNames.add(row.first() + NameKey.of(row.name()));
    names(row, number);
  }

  private void names(GeoNamesRow row, int number) {
    names.add(row.name(), number, Use.NAME);
    names.add(row.ascii(), number, Use.NAME);
    row.others().stream().filter(OtherNames::usable).forEach(n -> names.add(n, number, Use.OTHER));
  }

  private static Place.Kind kind(String feature) {
    return switch (feature) {
      case "PPLC" -> Place.Kind.CAPITAL;
      case "PPLA" -> Place.Kind.SEAT;
      case "PPLX" -> Place.Kind.PART;
      default -> Place.Kind.CITY;
    };
  }

  private void count(String division, GeoNamesRow row) {
    Towns all = towns.computeIfAbsent(division, k -> new Towns());
    all.lat += row.lat();
    all.lon += row.lon();
    all.population += row.population();
    all.count++;
  }

  private void division(GeoNamesRow row) {
    Place.Kind kind = isDivision(row) ? Place.Kind.DIVISION : Place.Kind.COUNTY;
    String code = kind == Place.Kind.DIVISION ? row.first() : row.second();
    Towns inside = towns.getOrDefault(code, new Towns());
    long population = Math.max(row.population(), inside.population);
    if (kind == Place.Kind.COUNTY && townNames.contains(row.first() + NameKey.of(row.name()))) {
      return;
    }
    Division named = new Division(code, row.name(), row.id());
    names(row, division(named, row.lat(), row.lon(), population, kind));
  }

  /** Takes divisions from a list of codes and names; one without towns is passed over. */
  void divisions(List<Division> divisions, Place.Kind kind) {
    for (Division d : divisions) {
      Towns inside = towns.get(d.code());
      // a county that is named like its town would only be taken for it
      boolean like =
          kind == Place.Kind.COUNTY && townNames.contains(outer(d.code()) + NameKey.of(d.name()));
      if (inside != null && !like) {
        division(d, inside.lat / inside.count, inside.lon / inside.count, inside.population, kind);
      }
    }
  }

  private static String outer(String code) {
    return code.substring(0, code.lastIndexOf('.'));
  }

  private int division(Division d, double lat, double lon, long population, Place.Kind kind) {
    boolean first = kind == Place.Kind.DIVISION;
    String country = d.code().substring(0, 2);
    String feature = first ? "ADM1" : "ADM2";
    String outer = first ? "" : outer(d.code());
    int number =
        add(
            new Entry(
                d.id(),
                d.name(),
                lat,
                lon,
                population,
                kind,
                feature,
                country,
                outer,
                "",
                d.code()));
    names.add(d.name(), number, Use.NAME);
    if (first) {
      names.add(SORT.matcher(d.name()).replaceFirst(""), number, Use.OTHER);
      boolean letters = d.code().chars().noneMatch(Character::isDigit);
      if (country.equals("US") || (country.equals("CA") && letters)) {
        names.addKey(d.code().substring(3).toLowerCase(Locale.ROOT) + ".", number, Use.OTHER);
      }
    }
    return number;
  }

  void regions(List<Named> regions) {
    for (Named region : regions) {
      Integer known = byId.get(region.entry().id());
      if (known == null) {
        names(region, add(region.entry()));
      } else {
        Entry entry = places.get(known);
        if (entry.kind() == Place.Kind.DIVISION) {
          // the middle that a table gives is better than the mean of the towns
          places.set(known, entry.at(region.entry().lat(), region.entry().lon()));
        }
        names(region, known);
      }
    }
  }
}
