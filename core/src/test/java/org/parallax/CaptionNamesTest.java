package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.model.Actor;
import org.parallax.model.Discarded;
import org.parallax.model.Findings;
import org.parallax.model.Mention;
import org.parallax.model.Metadata;
import org.parallax.model.Party;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Story;

/** Names under pictures are names; who stands nowhere else has no part in the story. */
class CaptionNamesTest {

  private static final Parallax PARALLAX = Parallax.load();

  private static final String CAPTION =
      "Mayor Lydia Buchtman at the weir, where 40 people had gathered. Image: Nicholas Moreton.";
  private static final String TEXT =
      "The weir of Brackwater will be rebuilt.\n\n"
          + CAPTION
          + "\n\nMs Buchtman said that the work would begin in May. The plans are by Peter Lang.\n";

  private static Report report(String id) {
    int start = TEXT.indexOf(CAPTION);
    Span caption = new Span(start, start + CAPTION.length());
    return PARALLAX.analyse(
        new Report(
            id,
            Metadata.unknown(),
            Report.Kind.TEXT,
            TEXT,
            List.of(new Discarded(caption, Discarded.Reason.CAPTION)),
            List.of(),
            Findings.none()));
  }

  @Test
  void namesUnderPicturesAreFoundAndNothingElseIs() {
    Report report = report("r1");
    Findings found = report.findings();
    assertThat(found.mentions().stream().map(m -> report.words(m.span())))
        .contains("Lydia Buchtman", "Nicholas Moreton", "Peter Lang")
        .doesNotHaveDuplicates();
    assertThat(found.mentions()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
    assertThat(found.quantities()).isEmpty();
    assertThat(found.sentences().stream().map(report::words)).noneMatch(CAPTION::contains);
  }

  @Test
  void aCaptionGivesTheFullNameOfWhomTheStoryNames() {
    Report report = report("r1");
    Mention first =
        report.findings().mentions().stream()
            .filter(m -> report.words(m.span()).equals("Lydia Buchtman"))
            .findFirst()
            .orElseThrow();
    assertThat(report.findings().statements())
        .singleElement()
        .satisfies(s -> assertThat(s.source().orElseThrow().actor()).isEqualTo(first.actor()));
  }

  @Test
  void whoIsNamedOnlyUnderAPictureIsNoPartyOfTheStory() {
    Story story = PARALLAX.compare(List.of(report("r1"), report("r2")), List.of());
    assertThat(story.parties().stream().map(Party::name))
        .contains("Lydia Buchtman", "Peter Lang")
        .doesNotContain("Nicholas Moreton");
    assertThat(story.reports().getFirst().findings().actors().stream().map(Actor::name))
        .contains("Nicholas Moreton");
  }
}
