package org.parallax.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.PlaceOnMap;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.model.Toponym;

/** Gathers the places of a story. Immutable, thread-safe. */
public final class MapFinder {

  /**
   * Gathers the places of a story, those named most often first. Toponyms are one place when they
   * have one GeoNames id, or, without an id, one name and one country; a spot that is told by its
   * distance from a place ("20 km northwest of Selydove") is a place of its own. A capital that
   * stands for its government is none. A claim speaks of the places that are named in the
   * statements and sentences that say it.
   */
  public List<PlaceOnMap> find(List<Report> reports, List<Claim> claims) {
    Map<String, Said> speaking = speaking(reports, claims);
    Map<String, Gathered> places = new TreeMap<>();
    for (Report report : reports) {
      for (Toponym toponym : report.findings().places()) {
        if (toponym.use().filter(u -> u == Toponym.Use.METONYM).isPresent()) {
          continue;
        }
        Gathered place =
            places.computeIfAbsent(
                identity(toponym), k -> new Gathered(toponym, name(report, toponym)));
        place.mentions.add(new Citation(report.id(), toponym.span()));
        Said said = speaking.get(report.id());
        if (said != null) {
          said.collect(toponym.span(), place.claims);
        }
      }
    }
    return places.values().stream()
        .sorted(
            Comparator.comparingInt((Gathered g) -> -g.mentions.size())
                .thenComparing(g -> identity(g.toponym)))
        .map(Gathered::toPlace)
        .toList();
  }

  private static String name(Report report, Toponym toponym) {
    return toponym.spot().map(s -> report.words(s.span())).orElseGet(toponym::name);
  }

  private static String identity(Toponym toponym) {
    if (toponym.spot().isPresent()) {
      Toponym.Spot spot = toponym.spot().get();
      return "spot " + spot.lat() + " " + spot.lon() + " " + spot.radiusKm();
    }
    return toponym.geonames().isPresent()
        ? "id " + toponym.geonames().getAsLong()
        : "name " + toponym.name() + " " + toponym.country().orElse("");
  }

  /** By report: which stretches belong to which claim. */
  private static Map<String, Said> speaking(List<Report> reports, List<Claim> claims) {
    Map<String, Map<String, Statement>> statements = new HashMap<>();
    for (Report report : reports) {
      Map<String, Statement> byId = new HashMap<>();
      report.findings().statements().forEach(s -> byId.put(s.id(), s));
      statements.put(report.id(), byId);
    }
    Map<String, Said> speaking = new HashMap<>();
    for (Claim claim : claims) {
      for (Claim.Support support : claim.statements()) {
        Statement said =
            statements.getOrDefault(support.report(), Map.of()).get(support.statement());
        if (said != null) {
          for (Span span : said.content().spans()) {
            speaking.computeIfAbsent(support.report(), k -> new Said()).add(span, claim.id());
          }
        }
      }
      for (Citation place : claim.places()) {
        speaking.computeIfAbsent(place.report(), k -> new Said()).add(place.span(), claim.id());
      }
    }
    return speaking;
  }

  /** The stretches of one report that say claims, found by their ends. */
  private static final class Said {
    private final TreeMap<Integer, List<Stretch>> byEnd = new TreeMap<>();
    private int longest;

    private record Stretch(Span span, String claim) {}

    void add(Span span, String claim) {
      byEnd.computeIfAbsent(span.end(), k -> new ArrayList<>()).add(new Stretch(span, claim));
      longest = Math.max(longest, span.length());
    }

    void collect(Span mention, Set<String> claims) {
      for (List<Stretch> ending :
          byEnd
              .subMap(mention.end(), true, Math.max(mention.end(), mention.start() + longest), true)
              .values()) {
        for (Stretch stretch : ending) {
          if (stretch.span.contains(mention)) {
            claims.add(stretch.claim);
          }
        }
      }
    }
  }

  /** A place while its mentions are gathered. */
  private static final class Gathered {
    private final Toponym toponym;
    private final String name;
    private final List<Citation> mentions = new ArrayList<>();
    private final TreeSet<String> claims = new TreeSet<>();

    Gathered(Toponym toponym, String name) {
      this.toponym = toponym;
      this.name = name;
    }

    PlaceOnMap toPlace() {
      Optional<Toponym.Spot> spot = toponym.spot();
      return new PlaceOnMap(
          name,
          spot.isPresent() ? OptionalLong.empty() : toponym.geonames(),
          spot.isPresent() ? OptionalDouble.of(spot.get().lat()) : toponym.lat(),
          spot.isPresent() ? OptionalDouble.of(spot.get().lon()) : toponym.lon(),
          spot.isPresent() ? OptionalDouble.of(spot.get().radiusKm()) : OptionalDouble.empty(),
          mentions.stream().sorted().toList(),
          List.copyOf(claims));
    }
  }
}
