package org.parallax.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.model.Findings;
import org.parallax.model.Grouping;
import org.parallax.model.Metadata;
import org.parallax.model.Report;

class StoryGrouperTest {

  private static final List<Report> REPORTS =
      List.of(
          report("a", "A barge struck the bridge in Morunitsa. Divers searched the harbour."),
          report("b", "Divers in Morunitsa searched under the bridge that a barge had struck."),
          report("c", "Parliament in Ostrey passed the budget after a night of debate on taxes."),
          report("d", "After a night of debate the budget passed parliament in Ostrey."));

  @Test
  void putsReportsOfOneEventTogetherWhateverTheirOrder() {
    StoryGrouper grouper = new StoryGrouper();

    assertThat(grouper.group(REPORTS).stream().map(Grouping::story))
        .containsExactly("1", "1", "2", "2");
    assertThat(byId(grouper.group(REPORTS.reversed()))).isEqualTo(byId(grouper.group(REPORTS)));
    assertThat(grouper.group(List.of())).isEmpty();
  }

  private static Map<String, String> byId(List<Grouping> groupings) {
    return groupings.stream().collect(Collectors.toMap(Grouping::id, Grouping::story));
  }

  private static Report report(String id, String text) {
    return new Report(
        id, Metadata.unknown(), Report.Kind.TEXT, text, List.of(), List.of(), Findings.none());
  }
}
