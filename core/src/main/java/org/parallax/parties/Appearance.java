package org.parallax.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.model.Actor;
import org.parallax.model.Party;

/**
 * A party as it appears in one report.
 *
 * @param member where it appears
 * @param actor what the report makes of it
 * @param names every wording that names it there, its fullest first, without pronouns
 * @param contexts the stems of what it says, thing by thing, where it has no name of its own
 */
record Appearance(
    Party.Member member, Actor actor, List<String> names, List<Set<String>> contexts) {

  Appearance {
    names = List.copyOf(names);
    contexts = List.copyOf(contexts);
  }

  /** The same as a party of another type, as its name is that of one. */
  Appearance as(Actor.Type type) {
    var actual = new Actor(actor.id(), actor.name(), type, actor.wikidata());
    return new Appearance(member, actual, names, contexts);
  }

  /** The same as the outlet of that name. */
  Appearance asOutlet(String outlet) {
    var actual = new Actor(actor.id(), outlet, Actor.Type.PUBLICATION, actor.wikidata());
    List<String> called = new ArrayList<>(names);
    called.add(outlet);
    return new Appearance(member, actual, called, contexts);
  }

  /** The same as {@code named}, whom it only designates. */
  Appearance designating(Actor named) {
    var actual = new Actor(actor.id(), named.name(), named.type(), named.wikidata());
    return new Appearance(member, actual, names, contexts);
  }

  /** The same as {@code named}, of which it only says the sort. */
  Appearance meaning(Actor named) {
    return new Appearance(member, designating(named).actor, List.of(), contexts);
  }

  boolean isPerson() {
    // "Both the minister and his aide" are nobody's full name.
    return actor.type() == Actor.Type.PERSON && !actor.name().startsWith("both ");
  }
}
