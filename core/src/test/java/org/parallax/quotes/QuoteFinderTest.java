package org.parallax.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Quote;
import org.parallax.model.Report;
import org.parallax.parties.Parties;

class QuoteFinderTest {

  @Test
  void gathersTheWordingsOfOneUtterance() {
    List<Report> reports =
        List.of(
            report("a", "“We had no distress call, no warning and no tug alongside,” he said."),
            report("b", "He said: \"We had no distress call, no warning\" and left."),
            report("c", "“We had no distress call, no alarm and no tug alongside,” he said."),
            report("d", "“The council will meet again on Monday to vote,” she said."));

    List<Quote> quotes = new QuoteFinder().find(reports, new Parties(List.of()));

    assertThat(quotes).hasSize(2);
    assertThat(quotes.getFirst().text())
        .isEqualTo("We had no distress call, no warning and no tug alongside,");
    assertThat(quotes.getFirst().variants().stream().map(Quote.Variant::kind))
        .containsExactly(Quote.Kind.EXACT, Quote.Kind.REWORDED, Quote.Kind.CUT);
    assertThat(quotes.getLast().variants()).hasSize(1);
  }

  private static Report report(String id, String text) {
    return new Report(
        id, Metadata.unknown(), Report.Kind.TEXT, text, List.of(), List.of(), Findings.none());
  }

  @Test
  void aCutThatLosesANegationOrAConditionIsFlagged() {
    List<String> whole = Wording.words("We will not open the bridge if the divers find a crack");

    assertThat(Losses.of(whole, Wording.words("open the bridge if the divers find a crack")))
        .containsExactly(Quote.Loss.NEGATION);
    assertThat(Losses.of(whole, Wording.words("We will not open the bridge")))
        .containsExactly(Quote.Loss.CONDITION);
    assertThat(Losses.of(whole, Wording.words("the divers find a crack")))
        .contains(Quote.Loss.CONDITION);
  }
}
