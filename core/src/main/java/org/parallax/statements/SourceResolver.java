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
import org.parallax.model.Mention;
import org.parallax.model.Span;

/**
 * Tells which party a source phrase means: a name by its mention, a pronoun by what was spoken of
 * last, a description by what fits; anything else becomes a party of its own. Holds the parties of
 * one report while its statements are read.
 */
final class SourceResolver {

  private static final Set<String> PERSONS = Set.of("he", "she", "him", "her", "his", "i");
  private static final Set<String> GROUPS = Set.of("they", "them", "their", "we");

  /**
   * A resolved source.
   *
   * @param actor its id
   * @param anonymous whether the text does not tell who it is
   */
  record Party(String actor, boolean anonymous) {}

  private final Words words;
  private final Anonymity anonymity;
  private final List<Actor> actors;
  private final List<Mention> mentions;
  private final List<Mention> named;
  private final Map<String, Actor> byId = new HashMap<>();
  private final Map<String, Party> byDescription = new HashMap<>();
  private final Map<String, Boolean> anonymous = new HashMap<>();
  private final Set<Span> mentioned = new HashSet<>();
  private final List<Party> spoken = new ArrayList<>();

  SourceResolver(Words words) {
    this.words = words;
    this.anonymity = new Anonymity(words);
    var findings = words.prose().report().findings();
    actors = new ArrayList<>(findings.actors());
    mentions = new ArrayList<>(findings.mentions());
    named = findings.mentions().stream().filter(m -> m.actor().isPresent()).toList();
    actors.forEach(a -> byId.put(a.id(), a));
    mentions.forEach(m -> mentioned.add(m.span()));
  }

  List<Actor> actors() {
    return List.copyOf(actors);
  }

  List<Mention> mentions() {
    return mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
  }

  /** The party that a source phrase means. */
  Party resolve(Stretch source) {
    Party party = find(source);
    spoken.add(party);
    return party;
  }

  private Party find(Stretch source) {
    Span span = words.span(source);
    if (source.to() - source.from() == 1 && words.tag(source.from()).equals("PRON")) {
      return pronoun(source, span);
    }
    Optional<Party> name = named(source, span);
    return name.orElseGet(() -> described(source, span));
  }

  /** The party whose name stands at the head of the phrase. */
  private Optional<Party> named(Stretch source, Span span) {
    int head = anonymity.head(source);
    return inside(span).stream()
        .filter(m -> m.type() != Mention.Type.PLACE || placeSpeaks(m, span))
        .filter(m -> m.span().contains(words.start(head)) || apposed(source, m))
        .findFirst()
        .flatMap(Mention::actor)
        .map(id -> new Party(id, anonymity.of(source)));
  }

  private boolean placeSpeaks(Mention m, Span span) {
    return span.end() - m.span().end() <= 1 && m.span().start() - span.start() <= 4;
  }

  private boolean apposed(Stretch source, Mention m) {
    int at = words.at(m.span().start());
    return m.type() == Mention.Type.PERSON && at > source.from() && words.comma(at - 1);
  }

  private List<Mention> inside(Span span) {
    List<Mention> found = new ArrayList<>();
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (named.get(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < named.size() && named.get(i).span().start() < span.end(); i++) {
      if (span.contains(named.get(i).span())) {
        found.add(named.get(i));
      }
    }
    return found;
  }

  private Party pronoun(Stretch source, Span span) {
    String word = words.lower(source.from());
    boolean who = words.in(source.from(), Vocabulary.RELATIVES);
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - 6); i--) {
      if (!who && fits(word, byId.get(spoken.get(i).actor()))) {
        mention(span, spoken.get(i).actor());
        return spoken.get(i);
      }
    }
    for (int i = named.size() - 1, seen = 0; i >= 0 && seen < 12; i--) {
      Mention m = named.get(i);
      if (m.span().end() <= span.start()) {
        seen++;
        String id = m.actor().orElse("");
        if (who || fits(word, byId.get(id))) {
          mention(span, id);
          return new Party(id, anonymous.getOrDefault(id, false));
        }
      }
    }
    return fresh(span, words.text(source), type(source), true);
  }

  private static boolean fits(String pronoun, @org.jspecify.annotations.Nullable Actor actor) {
    if (actor == null) {
      return false;
    }
    return switch (actor.type()) {
      case PERSON -> PERSONS.contains(pronoun);
      case ORGANISATION, PLACE_GOVERNMENT, PUBLICATION ->
          pronoun.equals("it") || (GROUPS.contains(pronoun) && !pronoun.equals("we"));
      case GROUP -> GROUPS.contains(pronoun);
      case UNKNOWN -> PERSONS.contains(pronoun) || pronoun.equals("it");
    };
  }

  /** "the ministry", "officials": the party that fits, or a new one. */
  private Party described(Stretch source, Span span) {
    String key = key(source);
    Party known = byDescription.get(key);
    if (known != null) {
      mention(span, known.actor());
      return known;
    }
    Optional<Party> fitting = words.is(source.from(), "the") ? fitting(source) : Optional.empty();
    Party party =
        fitting.orElseGet(
            () -> fresh(span, words.text(source), type(source), anonymity.of(source)));
    fitting.ifPresent(p -> mention(span, p.actor()));
    byDescription.put(key, party);
    return party;
  }

  /** The one party whose name, or an earlier description of which, ends with the same word. */
  private Optional<Party> fitting(Stretch source) {
    String head = words.lower(anonymity.head(source));
    List<Actor> fits = new ArrayList<>();
    for (Actor a : actors) {
      String name = a.name().toLowerCase(Locale.ROOT);
      if (name.endsWith(" " + head) || name.startsWith(head + " of ")) {
        fits.add(a);
      }
    }
    return fits.size() == 1
        ? Optional.of(
            new Party(fits.getFirst().id(), anonymous.getOrDefault(fits.getFirst().id(), false)))
        : Optional.empty();
  }

  private String key(Stretch source) {
    String text = words.text(source).toLowerCase(Locale.ROOT);
    return text.replaceFirst("^(?:the|a|an) ", "");
  }

  private Party fresh(Span span, String name, Actor.Type type, boolean unknown) {
    String id = "n" + (actors.size() + 1);
    while (byId.containsKey(id)) {
      id += "x";
    }
    var actor = new Actor(id, name, type, Optional.empty());
    actors.add(actor);
    byId.put(id, actor);
    anonymous.put(id, unknown);
    mention(span, id);
    return new Party(id, unknown);
  }

  private void mention(Span span, String actor) {
    if (mentioned.add(span)) {
      Actor.Type type = java.util.Objects.requireNonNull(byId.get(actor)).type();
      Mention.Type kind =
          switch (type) {
            case PERSON, GROUP, UNKNOWN -> Mention.Type.PERSON;
            case ORGANISATION, PLACE_GOVERNMENT -> Mention.Type.ORGANISATION;
            case PUBLICATION -> Mention.Type.OTHER;
          };
      mentions.add(new Mention(span, kind, Optional.of(actor)));
    }
  }

  private Actor.Type type(Stretch source) {
    return anonymity.type(source);
  }

  /** Who relayed a statement: those it was told to, and those whose statement it stands in. */
  List<String> relays(Draft d, List<Draft> all) {
    List<String> via = new ArrayList<>();
    for (Stretch relay : d.relays()) {
      if (words.tag(relay.from()).equals("PRON")) {
        continue;
      }
      Span span = words.span(relay);
      named(relay, span)
          .or(
              () ->
                  anonymity.publishes(relay)
                      ? Optional.of(described(relay, span))
                      : Optional.empty())
          .ifPresent(p -> via.add(p.actor()));
    }
    return via;
  }
}
