package org.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.Sample;
import org.parallax.document.Documents;
import org.parallax.model.Claim;
import org.parallax.model.Story;

/** What the page makes of claims that exclude each other, and of figures that have no day. */
@ExtendWith(InChromium.class)
class DisputesTest {

  private final Chromium chromium;

  DisputesTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @Test
  void claimsAgainstEachOtherAreOneMatter() {
    Story story = withTheFirstClaimsAgainstEachOther(Sample.story());
    try (var opened = chromium.open(StoryFile.of(story), 1280, ColorScheme.LIGHT)) {
      Locator versions = opened.find("#disputed .versions");
      assertThat(versions.count()).isEqualTo(1);
      assertThat(versions.locator("> li").count()).isEqualTo(2);
      assertThat(opened.find(".tally .disputed .number").textContent())
          .isEqualTo(String.valueOf(opened.find("#disputed .dispute").count()));
      opened.follow(versions.locator("a.cite").last());
    }
  }

  @Test
  void figuresWithoutADayAreOnTheChart() {
    String undated =
        Documents.write(Sample.story()).replaceAll(",\"(asOf|saidOn)\":\"[^\"]*\"", "");
    StoryFile file = StoryFile.of(Documents.readStory(undated));
    try (var opened = chromium.open(file, 1280, ColorScheme.LIGHT)) {
      Locator chart = opened.find("#figures ledger-chart").first();
      chart.scrollIntoViewIfNeeded();
      chart.locator("a.point").first().waitFor();
      assertThat(chart.locator("text.tick").allTextContents()).contains("undated");
      assertThat(chart.locator("path.way").count()).isZero();
      opened.follow(chart.locator("a.point").first());
    }
  }

  private static Story withTheFirstClaimsAgainstEachOther(Story story) {
    List<Claim> claims = new ArrayList<>(story.claims());
    String first = claims.get(0).id();
    String second = claims.get(1).id();
    claims.set(0, disputed(claims.get(0), second));
    claims.set(1, disputed(claims.get(1), first));
    return new Story(
        story.title(),
        story.from(),
        story.to(),
        story.reports(),
        story.unreadable(),
        story.parties(),
        claims,
        story.departures(),
        story.figures(),
        story.quotes(),
        story.positions(),
        story.copies(),
        story.captures(),
        story.places(),
        story.timeline(),
        story.brief());
  }

  private static Claim disputed(Claim claim, String against) {
    return new Claim(
        claim.id(),
        claim.text(),
        claim.statements(),
        claim.places(),
        List.of(against),
        claim.outlets(),
        claim.origins(),
        Claim.Agreement.DISPUTED,
        claim.first());
  }
}
