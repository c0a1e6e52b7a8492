package org.parallax.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Actor;
import org.parallax.model.Mention;

/** Joins the names of one report into its parties. A throwaway of one call. */
final class ActorGrouper {

  private final Lexicon lexicon;
  private final People people;
  private final Organisations organisations;
  private final Acting acting;
  private final Map<Object, Draft> drafts = new LinkedHashMap<>();
  private final Set<String> actingCountries = new HashSet<>();
  private final String text;

  ActorGrouper(Lexicon lexicon, String text) {
    this.text = text;
    this.lexicon = lexicon;
    this.people = new People(lexicon);
    this.organisations = new Organisations(lexicon);
    this.acting = new Acting(lexicon);
  }

  /** A party while its names are gathered. */
  private static final class Draft {
    private final String id;
    private final Actor.Type type;
    private String name = "";

    Draft(String id, Actor.Type type) {
      this.id = id;
      this.type = type;
    }

    void called(String other) {
      boolean fuller = other.length() > name.length();
      name = fuller ? other : name;
    }
  }

  /** What tells a body from a government of the same name. */
  private record Key(Actor.Type type, String name) {}

  /** The parties of {@code names}, which stand in reading order, and their mentions. */
  Names group(List<Named> names) {
    for (Named n : names) {
      switch (n.type()) {
        case PERSON -> people.learn(n.phrase());
        case ORGANISATION -> organisations.learn(n.phrase());
        case PLACE -> {}
        case OTHER -> {}
      }
    }
    for (Named n : names) {
      if (n.type() == Mention.Type.PLACE || n.type() == Mention.Type.ORGANISATION) {
        acting.government(n.phrase()).ifPresent(g -> actingCountries.add(g.code()));
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (Named n : names) {
      Optional<Draft> draft = draft(n, mentions.size());
      draft.ifPresent(d -> d.called(n.phrase().span().of(text).replaceAll("\\s+", " ")));
      mentions.add(new Mention(n.phrase().span(), n.type(), draft.map(d -> d.id)));
    }
    return new Names(
        drafts.values().stream()
            .map(d -> new Actor(d.id, d.name, d.type, Optional.empty()))
            .toList(),
        mentions);
  }

  private Optional<Draft> draft(Named n, int position) {
    return switch (n.type()) {
      case PERSON -> Optional.of(draft(people.person(n.phrase(), position), Actor.Type.PERSON));
      case ORGANISATION -> Optional.of(organisation(n.phrase()));
      case PLACE ->
          acting
              .government(n.phrase())
              .or(() -> acting.country(n.phrase()).filter(this::isActing))
              .map(g -> government(n.phrase(), g));
      case OTHER -> Optional.empty();
    };
  }

  private Draft organisation(Phrase p) {
    return acting
        .government(p)
        .or(() -> lexicon.governments().country(p.text()).filter(this::isActing))
        .map(g -> government(p, g))
        .orElseGet(
            () -> {
              Actor.Type type = organisationType(p);
              return draft(new Key(Actor.Type.ORGANISATION, organisations.key(p)), type);
            });
  }

  private boolean isActing(Governments.Government country) {
    return actingCountries.contains(country.code());
  }

  private Actor.Type organisationType(Phrase p) {
    return lexicon
        .bodies()
        .body(p.text())
        .map(Bodies.Body::type)
        .orElse(
            p.length() > 1 && lexicon.is(WordClass.PUBLICATION_HEADS, p.last().folded())
                ? Actor.Type.PUBLICATION
                : Actor.Type.ORGANISATION);
  }

  /** The names of a country are one party; a capital or a building is one of its own. */
  private Draft government(Phrase p, Governments.Government g) {
    String key =
        lexicon.governments().country(p.text()).isPresent()
            ? Folding.fold(g.name())
            : lexicon.governments().capital(p.text()).isPresent()
                ? Folding.fold(g.capitals().getFirst())
                : p.key();
    return draft(new Key(Actor.Type.PLACE_GOVERNMENT, key), Actor.Type.PLACE_GOVERNMENT);
  }

  private Draft draft(Object key, Actor.Type type) {
    return drafts.computeIfAbsent(key, k -> new Draft("a" + (drafts.size() + 1), type));
  }
}
