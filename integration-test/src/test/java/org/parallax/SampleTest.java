package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.Copy;
import org.parallax.model.Ledger;
import org.parallax.model.Party;
import org.parallax.model.Position;
import org.parallax.model.Quote;
import org.parallax.model.Report;
import org.parallax.model.Statement;
import org.parallax.model.Story;

/**
 * What a careful reader finds in the sample (its README is the answer key) the program finds too.
 */
class SampleTest {

  private static final Story STORY = Sample.story();

  @Test
  void readsEveryFormInWhichTheReportsCome() {
    assertThat(STORY.unreadable()).isEmpty();
    assertThat(STORY.reports()).hasSize(9);
    assertThat(STORY.reports().stream().map(Report::kind).filter(Report.Kind.LIVEBLOG::equals))
        .hasSize(3);
    assertThat(report("daily-halyard-live-20310402-1410").posts()).hasSize(8);
    assertThat(report("daily-halyard-live-20310402-1835").posts()).hasSize(12);
    assertThat(report("northgate-courier-live-20310404").posts())
        .hasSize(8)
        .filteredOn(p -> p.author().equals(Optional.of("Priya Lund")))
        .extracting(p -> p.published().orElseThrow().toString())
        .contains("2031-04-04T11:42:00");
  }

  @Test
  void tellsTheTollsOfTwoPartiesFromLaterCountsOfOne() {
    Ledger dead = STORY.figures().getFirst();
    assertThat(dead.conflict()).isEqualTo(Ledger.Conflict.RIVAL);
    assertThat(dead.entries())
        .extracting(
            e -> e.value().orElse(0),
            e -> name(e.party()).contains("rescue service"),
            Ledger.Entry::status)
        .contains(
            tuple(9.0, true, Ledger.Status.SUPERSEDED),
            tuple(12.0, true, Ledger.Status.SUPERSEDED),
            tuple(15.0, false, Ledger.Status.RIVAL),
            tuple(15.0, true, Ledger.Status.CURRENT))
        // A garbled relay has 16; it is no figure of anybody's.
        .doesNotContain(tuple(16.0, true, Ledger.Status.CURRENT));
  }

  @Test
  void gathersTheVariantsOfOneUtterance() {
    Quote quote =
        STORY.quotes().stream()
            .filter(q -> q.text().startsWith("We had no distress call, no warning"))
            .findFirst()
            .orElseThrow();
    assertThat(name(quote.speaker())).isEqualTo("Ognyan Zhelezarov");
    assertThat(quote.variants())
        .extracting(Quote.Variant::kind)
        .contains(Quote.Kind.EXACT, Quote.Kind.CUT, Quote.Kind.REWORDED);
  }

  @Test
  void knowsWhoTookWhatFromWhom() {
    assertThat(STORY.copies())
        .extracting(Copy::from, Copy::to, Copy::direction)
        .contains(
            tuple("meridian-20310402", "tideway-post-20310402", Copy.Direction.KNOWN),
            tuple("meridian-20310402", "northgate-courier-20310402", Copy.Direction.KNOWN));
    assertThat(STORY.copies())
        .filteredOn(c -> c.basis().equals("same-page"))
        .extracting(Copy::from, Copy::to)
        .containsExactly(
            tuple("daily-halyard-live-20310402-1835", "daily-halyard-live-20310402-1410"));
  }

  @Test
  void joinsTwoSpellingsOfOneName() {
    List<Party> masters =
        STORY.parties().stream()
            .filter(p -> p.name().contains("elezarov") || p.name().contains("Jelezarov"))
            .toList();
    assertThat(masters).hasSize(1);
    assertThat(masters.getFirst().aliases()).contains("Ognian Jelezarov");
  }

  @Test
  void showsDenialsAndRefusalsAsPositions() {
    assertThat(stancesOf("Bulgaria's transport ministry"))
        .contains(Statement.Stance.DENIES, Statement.Stance.ASSERTS);
    assertThat(stancesOf("Plamen Ostrev")).contains(Statement.Stance.NEITHER);
  }

  private static List<Statement.Stance> stancesOf(String party) {
    return STORY.positions().stream()
        .filter(p -> name(Optional.of(p.party())).equals(party))
        .flatMap(p -> p.moves().stream())
        .map(Position.Move::stance)
        .toList();
  }

  private static Report report(String id) {
    return STORY.report(id).orElseThrow();
  }

  private static String name(Optional<String> party) {
    return STORY.parties().stream()
        .filter(p -> party.filter(p.id()::equals).isPresent())
        .map(Party::name)
        .findFirst()
        .orElse("");
  }
}
