package org.parallax.parties;

import java.util.List;
import org.parallax.model.Actor;
import org.parallax.model.Party;

/**
 * A party as it appears in one report.
 *
 * @param member where it appears
 * @param actor what the report makes of it
 * @param names every wording that names it there, its fullest first, without pronouns
 */
record Appearance(Party.Member member, Actor actor, List<String> names) {

  Appearance {
    names = List.copyOf(names);
  }

  boolean isPerson() {
    return actor.type() == Actor.Type.PERSON;
  }
}
