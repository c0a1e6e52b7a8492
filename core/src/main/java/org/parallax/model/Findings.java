package org.parallax.model;

import java.util.List;

/**
 * What the finders found in one report, every list in reading order.
 *
 * @param sentences where each sentence stands
 * @param actors the parties
 * @param mentions the words that name them
 * @param times time expressions
 * @param quantities figures
 * @param places toponyms
 * @param statements who says what
 */
public record Findings(
    List<Span> sentences,
    List<Actor> actors,
    List<Mention> mentions,
    List<Timex> times,
    List<Quantity> quantities,
    List<Toponym> places,
    List<Statement> statements) {

  /** Copies the lists. */
  public Findings {
    sentences = List.copyOf(sentences);
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    places = List.copyOf(places);
    statements = List.copyOf(statements);
  }

  /** Nothing found. */
  public static Findings none() {
    return new Findings(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** These findings with other sentences. */
  public Findings withSentences(List<Span> found) {
    return new Findings(found, actors, mentions, times, quantities, places, statements);
  }

  /** These findings with other parties and mentions. */
  public Findings withNames(List<Actor> foundActors, List<Mention> foundMentions) {
    return new Findings(
        sentences, foundActors, foundMentions, times, quantities, places, statements);
  }

  /** These findings with other times. */
  public Findings withTimes(List<Timex> found) {
    return new Findings(sentences, actors, mentions, found, quantities, places, statements);
  }

  /** These findings with other quantities. */
  public Findings withQuantities(List<Quantity> found) {
    return new Findings(sentences, actors, mentions, times, found, places, statements);
  }

  /** These findings with other toponyms. */
  public Findings withPlaces(List<Toponym> found) {
    return new Findings(sentences, actors, mentions, times, quantities, found, statements);
  }

  /** These findings with other statements. */
  public Findings withStatements(List<Statement> found) {
    return new Findings(sentences, actors, mentions, times, quantities, places, found);
  }
}
