package org.parallax.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Actor;
import org.parallax.model.Mention;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * The parties of one report while its statements are read: those that its names gave, and those
 * that source phrases add.
 */
final class PartyRegister {

  private final Map<String, Actor> byId = new HashMap<>();
  private final List<String> order = new ArrayList<>();
  private final List<Mention> mentions;
  private final List<Mention> names;
  private final Set<Span> mentioned = new HashSet<>();
  private final Set<String> anonymous = new HashSet<>();

  PartyRegister(Report report) {
    for (Actor a : report.findings().actors()) {
      order.add(a.id());
      byId.put(a.id(), a);
    }
    mentions = new ArrayList<>(report.findings().mentions());
    names = List.copyOf(mentions);
    mentions.forEach(m -> mentioned.add(m.span()));
  }

  List<Actor> actors() {
    return order.stream().flatMap(id -> Optional.ofNullable(byId.get(id)).stream()).toList();
  }

  List<Mention> mentions() {
    return mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
  }

  /** The names and places that were found before any statement, in reading order. */
  List<Mention> names() {
    return names;
  }

  /** The number of the first name that ends after {@code offset}, as names never overlap. */
  int firstNameEndingAfter(int offset) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The names of which a character lies in {@code span}. */
  List<Mention> namesIn(Span span) {
    List<Mention> found = new ArrayList<>();
    for (int i = firstNameEndingAfter(span.start());
        i < names.size() && names.get(i).span().start() < span.end();
        i++) {
      found.add(names.get(i));
    }
    return found;
  }

  Optional<Actor> actor(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Whether the party is a person. */
  boolean isPerson(String id) {
    return type(id).filter(t -> t == Actor.Type.PERSON).isPresent();
  }

  Optional<Actor.Type> type(String id) {
    return actor(id).map(Actor::type);
  }

  boolean isAnonymous(String id) {
    return anonymous.contains(id);
  }

  /** A new party. */
  String add(String name, Actor.Type type, boolean unknown) {
    String id = "n" + (order.size() + 1);
    while (byId.containsKey(id)) {
      id += "x";
    }
    order.add(id);
    byId.put(id, new Actor(id, name, type, Optional.empty()));
    if (unknown) {
      anonymous.add(id);
    }
    return id;
  }

  /** Calls a party by a fuller name. */
  void rename(String id, String name) {
    actor(id).ifPresent(a -> byId.put(id, new Actor(id, name, a.type(), a.wikidata())));
  }

  /** Says what a party is, now that more is known. */
  void retype(String id, Actor.Type type) {
    actor(id).ifPresent(a -> byId.put(id, new Actor(id, a.name(), type, a.wikidata())));
  }

  /** Takes note that {@code span} means {@code id}, unless a name stands in it. */
  void mention(Span span, String id) {
    if (!namesIn(span).isEmpty() || !mentioned.add(span)) {
      return;
    }
    type(id).ifPresent(t -> mentions.add(new Mention(span, sort(t), Optional.of(id))));
  }

  private static Mention.Type sort(Actor.Type type) {
    return switch (type) {
      case PERSON, GROUP -> Mention.Type.PERSON;
      case ORGANISATION, PLACE_GOVERNMENT -> Mention.Type.ORGANISATION;
      case PUBLICATION, UNKNOWN -> Mention.Type.OTHER;
    };
  }
}
