package org.parallax.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.lexicon.WordList;

/**
 * The table of countries with their adjectives, capitals and the buildings that stand for their
 * governments. Immutable, thread-safe; names are compared folded.
 */
public final class Governments {

  private final Map<String, Government> byCountry = new HashMap<>();
  private final Map<String, Government> byAdjective = new HashMap<>();
  private final Map<String, Government> byCapital = new HashMap<>();
  private final Map<String, Government> byBuilding = new HashMap<>();

  private Governments(List<Government> all) {
    for (Government g : all) {
      g.names().forEach(n -> byCountry.putIfAbsent(Folding.fold(n), g));
      g.adjectives().forEach(n -> byAdjective.putIfAbsent(Folding.fold(n), g));
      g.capitals().forEach(n -> byCapital.putIfAbsent(Folding.fold(n), g));
      g.buildings().forEach(n -> byBuilding.putIfAbsent(Folding.fold(n), g));
    }
  }

  /**
   * One country.
   *
   * @param code ISO 3166-1 alpha-2, or GB-SCT and the like for a country within one
   * @param names of the country, the usual one first
   * @param adjectives adjectives and inhabitants
   * @param capitals capitals and seats of government
   * @param buildings buildings and offices that stand for the government
   */
  public record Government(
      String code,
      List<String> names,
      List<String> adjectives,
      List<String> capitals,
      List<String> buildings) {

    /** Copies the lists. */
    public Government {
      names = List.copyOf(names);
      adjectives = List.copyOf(adjectives);
      capitals = List.copyOf(capitals);
      buildings = List.copyOf(buildings);
    }

    /** The country's usual name. */
    public String name() {
      return names.getFirst();
    }
  }

  /** Loads the table that is part of the program. */
  public static Governments load() {
    List<Government> all = new ArrayList<>();
    for (String line : WordList.lines(Governments.class, "governments.txt")) {
      String[] f = line.split("\\|", -1);
      all.add(new Government(f[0], entries(f[1]), entries(f[2]), entries(f[3]), entries(f[4])));
    }
    return new Governments(all);
  }

  private static List<String> entries(String field) {
    return Stream.of(field.split(",")).map(String::strip).filter(e -> !e.isEmpty()).toList();
  }

  /** The country of that name. */
  public Optional<Government> country(String name) {
    return Optional.ofNullable(byCountry.get(Folding.fold(name)));
  }

  /** The country with that adjective or inhabitants of that name. */
  public Optional<Government> adjective(String name) {
    return Optional.ofNullable(byAdjective.get(Folding.fold(name)));
  }

  /** The country with that capital. */
  public Optional<Government> capital(String name) {
    return Optional.ofNullable(byCapital.get(Folding.fold(name)));
  }

  /** The country for whose government that building stands. */
  public Optional<Government> building(String name) {
    return Optional.ofNullable(byBuilding.get(Folding.fold(name)));
  }

  /** The country that the name, capital or building stands for as a government. */
  public Optional<Government> metonym(String name) {
    return country(name).or(() -> capital(name)).or(() -> building(name));
  }
}
