package org.parallax.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.Copy;
import org.parallax.model.Findings;
import org.parallax.model.Metadata;
import org.parallax.model.Moment;
import org.parallax.model.Report;

class CopyFinderTest {

  private static final String BRIDGE =
      """
      A barge struck the old bridge at dawn and closed the channel for several hours.
      Divers searched the water until noon while 4,300 commuters waited on both banks.
      """;

  private final CopyFinder finder = new CopyFinder();

  @Test
  void findsAnEditedPassageAndTakesTheEarlierReportForItsLikelySource() {
    Report first = report("a", "Harbour Times", "2031-04-02T08:00:00Z", BRIDGE);
    Report second =
        report(
            "b",
            "Valley Post",
            "2031-04-02T10:00:00Z",
            "Traffic was slow.\n" + BRIDGE.replace("4,300", "4 300").replace("several", "some"));

    Copy copy = finder.find(List.of(second, first)).getFirst();

    assertThat(copy.from()).isEqualTo("a");
    assertThat(copy.direction()).isEqualTo(Copy.Direction.LIKELY);
    assertThat(copy.basis()).isEqualTo("time");
    assertThat(copy.passages()).hasSize(1);
    assertThat(second.words(copy.passages().getFirst().to()))
        .startsWith("A barge")
        .endsWith("banks.");
    assertThat(finder.find(List.of(first, second))).containsExactly(copy);
  }

  @Test
  void aCreditTellsTheDirection() {
    Report first = report("a", "Harbour Times", "", BRIDGE);
    Report second = report("b", "Valley Post", "", BRIDGE + "As Harbour Times reported.");

    Copy copy = finder.find(List.of(first, second)).getFirst();

    assertThat(copy.direction()).isEqualTo(Copy.Direction.KNOWN);
    assertThat(copy.basis()).isEqualTo("credit");
  }

  @Test
  void aDatelineIsWhatOthersCredit() {
    Report agency = unnamed("b", "PORT HALMAR (Coastal Wire) - " + BRIDGE);
    Report second = unnamed("a", BRIDGE + "Coastal Wire reported it at noon.");

    Copy copy = finder.find(List.of(second, agency)).getFirst();

    assertThat(copy.from()).isEqualTo("b");
    assertThat(copy.direction()).isEqualTo(Copy.Direction.KNOWN);
  }

  @Test
  void whatIsIntroducedAsAnothersWordsWasTakenFromThere() {
    Report column = unnamed("b", "It was a long night.\n" + BRIDGE + own("x"));
    Report second = unnamed("a", "The columnist Ana Bek wrote with some relish:\n\n" + BRIDGE);

    Copy copy = finder.find(List.of(second, column)).getFirst();

    assertThat(copy.from()).isEqualTo("b");
    assertThat(copy.direction()).isEqualTo(Copy.Direction.LIKELY);
    assertThat(copy.basis()).isEqualTo("credit");
  }

  @Test
  void twoThatQuoteAThirdHaveNoDirection() {
    Report first = unnamed("a", "The columnist Ana Bek wrote:\n\n" + BRIDGE + own("x"));
    Report second = unnamed("b", "From the pen of Ana Bek:\n\n" + BRIDGE);

    Copy copy = finder.find(List.of(first, second)).getFirst();

    assertThat(copy.direction()).isEqualTo(Copy.Direction.UNKNOWN);
    assertThat(copy.basis()).isEqualTo("common-source");
  }

  @Test
  void anAgencyThatThePageCreditsIsWhereItsWordsAreFrom() {
    Report agency = report("a", "Reuters", "2031-04-02T10:00:00Z", BRIDGE);
    Report credits = crediting("b", "Valley Post", "2031-04-02T08:00:00Z", BRIDGE, "Reuters");

    Copy copy = finder.find(List.of(credits, agency)).getFirst();

    // Against the times: an outlet's own clock is worth less than what it says of its source.
    assertThat(copy.from()).isEqualTo("a");
    assertThat(copy.to()).isEqualTo("b");
    assertThat(copy.direction()).isEqualTo(Copy.Direction.KNOWN);
    assertThat(copy.basis()).isEqualTo("credit");
  }

  @Test
  void aSharedQuotationIsNoCopy() {
    String said = "“The barge had no lights and nobody on board answered when we called by radio,”";
    Report first = report("a", "Harbour Times", "", said + " the harbour master said.");
    Report second = report("b", "Valley Post", "", "At noon an official spoke. " + said);

    assertThat(finder.find(List.of(first, second))).isEmpty();
  }

  @Test
  void whatPagesOfOneOutletShareIsFurnitureUnlessTheyAreOnePage() {
    Report first = report("a", "Harbour Times", "", BRIDGE + own("x"));
    Report second = report("b", "Harbour Times", "", own("y") + BRIDGE);
    Report again = report("c", "Harbour Times", "", BRIDGE + own("x") + "It goes on.");

    assertThat(finder.find(List.of(first, second))).isEmpty();
    assertThat(finder.find(List.of(first, again)).getFirst().basis()).isEqualTo("same-page");
  }

  /** Prose that shares nothing with that of another letter. */
  private static String own(String letter) {
    StringBuilder prose = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      prose.append("Word").append(letter).append(i).append(" stands").append(letter).append(". ");
    }
    return prose.append('\n').toString();
  }

  @Test
  void thousandsOfEqualWordsTakeNoTime() {
    String same = "the barge ".repeat(20_000);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      reports.add(report("r" + i, "Outlet " + i, "", same));
    }
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> finder.find(reports));
  }

  private static Report report(String id, String outlet, String published, String text) {
    return crediting(id, outlet, published, text);
  }

  private static Report unnamed(String id, String text) {
    return new Report(
        id, Metadata.unknown(), Report.Kind.TEXT, text, List.of(), List.of(), Findings.none());
  }

  private static Report crediting(
      String id, String outlet, String published, String text, String... credited) {
    Metadata none = Metadata.unknown();
    Metadata metadata =
        new Metadata(
            none.url(),
            Optional.of(outlet),
            none.title(),
            List.of(),
            Moment.parse(published),
            none.modified(),
            none.retrieved(),
            none.language(),
            none.canonical(),
            none.section(),
            List.of(credited),
            none.incomplete());
    return new Report(id, metadata, Report.Kind.TEXT, text, List.of(), List.of(), Findings.none());
  }
}
