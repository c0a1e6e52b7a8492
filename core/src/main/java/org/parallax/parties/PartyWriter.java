package org.parallax.parties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Actor;
import org.parallax.model.Party;
import org.parallax.names.Folding;
import org.parallax.names.Governments;

/** Writes the joined appearances as parties. A throwaway of one call. */
final class PartyWriter {

  private final Governments governments;
  private final List<Appearance> all;
  private final Joining joining;
  private final Map<Integer, String> ids = new HashMap<>();

  PartyWriter(Governments governments, List<Appearance> all, Joining joining) {
    this.governments = governments;
    this.all = all;
    this.joining = joining;
  }

  /** The parties in the order of their first appearances. */
  List<Party> write(List<Set<Integer>> doubtful, Map<Integer, Integer> officials) {
    Map<Integer, List<Integer>> parties = joining.parties();
    parties.keySet().forEach(first -> ids.put(first, "A" + (ids.size() + 1)));
    Map<String, String> governmentIds = governmentIds(parties);
    Map<Integer, Set<Integer>> maybe = maybe(doubtful);
    List<Party> written = new ArrayList<>();
    parties.forEach(
        (first, members) -> {
          String name = name(members);
          Actor.Type type = type(members);
          String id = id(first);
          List<String> speaksFor =
              type == Actor.Type.PLACE_GOVERNMENT
                  ? speaksFor(name, governmentIds).filter(g -> !g.equals(id)).stream().toList()
                  : Optional.ofNullable(officials.get(first)).map(this::id).stream().toList();
          written.add(
              new Party(
                  id,
                  name,
                  aliases(members, name),
                  type,
                  members.stream().map(i -> all.get(i).member()).toList(),
                  speaksFor,
                  maybe.getOrDefault(first, Set.of()).stream().map(this::id).toList()));
        });
    return written;
  }

  private String id(int first) {
    return ids.getOrDefault(first, "");
  }

  private Map<Integer, Set<Integer>> maybe(List<Set<Integer>> doubtful) {
    Map<Integer, Set<Integer>> maybe = new HashMap<>();
    for (Set<Integer> set : doubtful) {
      for (int a : set) {
        for (int b : set) {
          if (joining.of(a) != joining.of(b)) {
            maybe.computeIfAbsent(joining.of(a), k -> new TreeSet<>()).add(joining.of(b));
          }
        }
      }
    }
    return maybe;
  }

  /** The id of the party that is a country's government, by the country's code. */
  private Map<String, String> governmentIds(Map<Integer, List<Integer>> parties) {
    Map<String, String> byCode = new LinkedHashMap<>();
    parties.forEach(
        (first, members) -> {
          if (type(members) == Actor.Type.PLACE_GOVERNMENT) {
            governments
                .country(all.get(first).actor().name())
                .ifPresent(g -> byCode.putIfAbsent(g.code(), id(first)));
          }
        });
    return byCode;
  }

  /** A capital or a building speaks for its country's government. */
  private Optional<String> speaksFor(String name, Map<String, String> governmentIds) {
    return governments.metonym(name).flatMap(g -> Optional.ofNullable(governmentIds.get(g.code())));
  }

  /** The fullest name, without a description before it; of a government the usual one. */
  private String name(List<Integer> members) {
    if (type(members) == Actor.Type.PLACE_GOVERNMENT) {
      String any = all.get(members.getFirst()).actor().name();
      return governments
          .country(any)
          .map(Governments.Government::name)
          .or(() -> governments.capital(any).map(g -> g.capitals().getFirst()))
          .orElse(any);
    }
    return members.stream()
        .map(i -> all.get(i).actor().name())
        .max(
            Comparator.comparingInt((String n) -> n.indexOf(',') < 0 ? 1 : 0)
                .thenComparingInt(String::length)
                .thenComparing(Comparator.reverseOrder()))
        .orElse("");
  }

  private List<String> aliases(List<Integer> members, String name) {
    Map<String, String> byFolded = new LinkedHashMap<>();
    members.stream()
        .flatMap(i -> all.get(i).names().stream())
        .sorted()
        .forEach(alias -> byFolded.putIfAbsent(Folding.fold(alias), alias));
    byFolded.remove(Folding.fold(name));
    return byFolded.values().stream().sorted().toList();
  }

  /** What most reports make of it; of a tie the more telling. */
  private Actor.Type type(List<Integer> members) {
    Map<Actor.Type, Integer> counts = new EnumMap<>(Actor.Type.class);
    members.forEach(i -> counts.merge(all.get(i).actor().type(), 1, Integer::sum));
    Actor.Type best = Actor.Type.UNKNOWN;
    for (var entry : counts.entrySet()) {
      if (best == Actor.Type.UNKNOWN || entry.getValue() > counts.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    return best;
  }
}
