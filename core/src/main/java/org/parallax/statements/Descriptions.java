package org.parallax.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Actor;

/**
 * The bodies and groups that a report describes rather than names, by the head of the description:
 * "the ministry" is the one ministry that it has spoken of, and "the transport ministry" is the
 * ministry of its headline.
 */
final class Descriptions {

  private static final int MOST = 20;

  private final Words words;
  private final PartyRegister register;
  private final Map<String, Integer> spokenAt = new HashMap<>();
  private final Map<String, String> byKey = new HashMap<>();
  private final Map<String, List<Described>> byHead = new HashMap<>();
  private final Map<String, List<Described>> byActor = new HashMap<>();

  /** A party and the telling words by which it was described, besides its head. */
  private record Described(String actor, Set<String> modifiers, boolean named) {}

  Descriptions(Words words, PartyRegister register) {
    this.words = words;
    this.register = register;
    for (Actor a : register.actors()) {
      if (a.type() == Actor.Type.ORGANISATION || a.type() == Actor.Type.PUBLICATION) {
        learnName(a);
      }
    }
  }

  /** A name tells its body's kind: "Ministry of Transport", "Harbour Dockers' Union". */
  private void learnName(Actor a) {
    List<String> parts =
        List.of(a.name().toLowerCase(Locale.ROOT).replace('’', '\'').split("[\\s]+|'s? "));
    Set<String> all = new HashSet<>();
    parts.forEach(w -> all.add(SourcePhrase.plain(w)));
    String last = SourcePhrase.plain(parts.getLast());
    learn(last, new Described(a.id(), without(all, last), true));
    int of = Math.max(parts.indexOf("of"), parts.indexOf("for"));
    if (of > 0) {
      String head = SourcePhrase.plain(parts.get(of - 1));
      learn(head, new Described(a.id(), without(all, head), true));
    }
  }

  private static Set<String> without(Set<String> all, String head) {
    Set<String> rest = new HashSet<>(all);
    rest.removeAll(List.of(head, "of", "for", "the", "and"));
    return rest;
  }

  private void learn(String head, Described d) {
    List<Described> known = byHead.computeIfAbsent(head, k -> new ArrayList<>());
    if (known.size() < MOST) {
      known.add(d);
      byActor.computeIfAbsent(d.actor, k -> new ArrayList<>()).add(d);
    }
  }

  /** The party that was described so before, or that the description fits. */
  Optional<String> find(SourcePhrase phrase, Actor.Type type) {
    Optional<String> same = Optional.ofNullable(byKey.get(phrase.key(words)));
    if (same.isPresent() || !phrase.definite()) {
      return phrase.definite() || type == Actor.Type.GROUP ? same : Optional.empty();
    }
    Optional<String> body = type == Actor.Type.GROUP ? Optional.empty() : fitting(phrase);
    body.ifPresent(id -> note(phrase, id));
    return body;
  }

  private Optional<String> fitting(SourcePhrase phrase) {
    Set<String> said = phrase.modifiers();
    Set<String> fits = new HashSet<>();
    Optional<String> latest = Optional.empty();
    for (Described d : byHead.getOrDefault(phrase.headWord(words), List.of())) {
      boolean shorter = d.modifiers.containsAll(said);
      boolean fuller = !d.named && said.containsAll(d.modifiers);
      if ((shorter || fuller) && !contradicts(d.actor, said)) {
        fits.add(d.actor);
        latest = Optional.of(d.actor);
      }
    }
    boolean generic = said.isEmpty() && !fits.isEmpty();
    return fits.size() == 1 ? latest : generic ? lastSpokenOf(fits) : Optional.empty();
  }

  /** "The agency" where there are two: the one that was spoken of last. */
  private Optional<String> lastSpokenOf(Set<String> fits) {
    return fits.stream()
        .filter(spokenAt::containsKey)
        .max(Comparator.comparing(id -> spokenAt.getOrDefault(id, 0)));
  }

  /** Whether the party was described with other words before: two of a kind are kept apart. */
  private boolean contradicts(String id, Set<String> said) {
    return byActor.getOrDefault(id, List.of()).stream()
        .anyMatch(d -> !d.modifiers.containsAll(said) && !said.containsAll(d.modifiers));
  }

  /** Takes note that {@code phrase} describes {@code id}; the fullest description names it. */
  void note(SourcePhrase phrase, String id) {
    spokenAt.put(id, phrase.head());
    if (byKey.putIfAbsent(phrase.key(words), id) != null) {
      return;
    }
    learn(phrase.headWord(words), new Described(id, phrase.modifiers(), false));
    String name = phrase.name(words);
    boolean described = id.startsWith("n");
    boolean fuller = register.actor(id).filter(a -> a.name().length() < name.length()).isPresent();
    if (described && fuller) {
      register.rename(id, name);
    }
  }
}
