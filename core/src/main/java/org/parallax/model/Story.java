package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * Several reports of one event, compared.
 *
 * @param title what it is about
 * @param from the first day that the reports were published on
 * @param to the last
 * @param reports in the order of the input
 * @param unreadable inputs that could not be read
 * @param parties the parties across reports
 * @param claims what is said
 * @param departures garbled relays
 * @param figures ledgers
 * @param quotes utterances
 * @param positions how parties moved
 * @param copies who has whose words
 * @param captures states of one page set against each other
 * @param places where it happened
 * @param timeline what happened when
 * @param brief the whole in short
 */
public record Story(
    String title,
    Optional<String> from,
    Optional<String> to,
    List<Report> reports,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Unreadable> unreadable,
    @JsonProperty("actors") List<Party> parties,
    List<Claim> claims,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Departure> departures,
    List<Ledger> figures,
    List<Quote> quotes,
    List<Position> positions,
    List<Copy> copies,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Recapture> captures,
    List<PlaceOnMap> places,
    List<Occurrence> timeline,
    List<BriefSentence> brief) {

  /** Copies the lists. */
  public Story {
    reports = List.copyOf(reports);
    unreadable = List.copyOf(unreadable);
    parties = List.copyOf(parties);
    claims = List.copyOf(claims);
    departures = List.copyOf(departures);
    figures = List.copyOf(figures);
    quotes = List.copyOf(quotes);
    positions = List.copyOf(positions);
    copies = List.copyOf(copies);
    captures = List.copyOf(captures);
    places = List.copyOf(places);
    timeline = List.copyOf(timeline);
    brief = List.copyOf(brief);
  }

  /** The report with that id. */
  public Optional<Report> report(String id) {
    return reports.stream().filter(r -> r.id().equals(id)).findFirst();
  }
}
