package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One real party across the reports of a story.
 *
 * @param id unique within the story
 * @param name its fullest name
 * @param aliases the other names that the reports use, sorted
 * @param type what it is
 * @param members the actors of single reports that are this party
 * @param speaksFor ids of parties for whom it speaks, such as a capital for a government
 * @param maybe ids of parties that may be the same, left apart because nothing decides
 */
public record Party(
    String id,
    String name,
    List<String> aliases,
    Actor.Type type,
    List<Member> members,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> speaksFor,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> maybe) {

  /** Copies the lists. */
  public Party {
    aliases = List.copyOf(aliases);
    members = List.copyOf(members);
    speaksFor = List.copyOf(speaksFor);
    maybe = List.copyOf(maybe);
  }

  /**
   * An actor of one report.
   *
   * @param report the report's id
   * @param actor the actor's id in it
   */
  public record Member(String report, String actor) {}
}
