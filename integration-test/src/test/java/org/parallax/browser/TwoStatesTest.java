package org.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.Sample;

/** The sample as it stood on the first afternoon beside the sample as it stands. */
@ExtendWith(InChromium.class)
class TwoStatesTest {

  private static OpenedPage opened;

  @BeforeAll
  static void open(Chromium chromium) {
    StoryFile file = StoryFile.of(Sample.earlier(), Sample.story());
    opened = chromium.open(file, 1280, ColorScheme.LIGHT);
  }

  @AfterEach
  void staysQuiet() {
    assertThat(opened.complaints()).isEmpty();
    assertThat(opened.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"figures", "claims", "positions", "quotes", "reports"})
  void everyKindOfChangeIsShown(String kind) {
    assertThat(opened.find("#changed-" + kind + " .change-row").count()).isPositive();
  }

  @Test
  void aNumberThatChangedHasBothOfItsWords() {
    Locator row = opened.find("#changed-figures .changed:has(.before .stand .number)").first();
    String before = row.locator(".before .number").textContent();
    assertThat(before).isNotEqualTo(row.locator(".after .number").textContent());
    for (String side : List.of(".before", ".after")) {
      opened.follow(row.locator(side + " a.cite").first());
    }
  }

  @Test
  void wordsOfTheEarlierStateAreInItsOwnReports() {
    Locator cite = opened.find(".before a.cite").first();
    assertThat(cite.getAttribute("href")).startsWith("#e");
    opened.follow(cite);
    assertThat(opened.find(".target").first().locator("xpath=ancestor::section").getAttribute("id"))
        .isEqualTo("earlier-reports");
  }

  @Test
  @SuppressWarnings("unchecked")
  void everyLinkOfThePageLeadsSomewhere() {
    opened.unfold();
    var lost =
        (List<String>)
            opened
                .page()
                .evaluate(
                    "[...document.querySelectorAll('a[href^=\"#\"]')].map((a) =>"
                        + " a.getAttribute('href')).filter((h) => !/^#[re]\\d+\\.\\d/.test(h)"
                        + " && document.getElementById(h.slice(1)) === null)");
    assertThat(lost).isEmpty();
  }

  /**
   * Of the state with fewer reports as the later one, so that each has some that the other lacks.
   */
  @Test
  void wordsAreFoundInBothStates(Chromium chromium) {
    StoryFile file = StoryFile.of(Sample.story(), Sample.earlier());
    try (var shrunk = chromium.open(file, 1280, ColorScheme.LIGHT)) {
      Locator field = shrunk.find("input[type=search]");
      field.fill("divers");
      Locator hits = shrunk.find(".hits a");
      hits.first().waitFor();
      for (String state : List.of("Later", "Earlier")) {
        Locator hit = hits.filter(new Locator.FilterOptions().setHasText(state)).first();
        assertThat(hit.locator("mark").textContent()).isEqualToIgnoringCase("divers");
        shrunk.follow(hit);
      }
      assertThat(hits.evaluateAll("all => new Set(all.map((a) => a.textContent)).size"))
          .isEqualTo(hits.count());
      field.press("Escape");
      assertThat(hits.count()).isZero();
    }
  }

  @Test
  void whatIsNewCanBeLeftOut() {
    int all = opened.find(".change-row").count();
    opened.find(".choice.new").click();
    assertThat(opened.find(".change-row.new").count()).isZero();
    assertThat(opened.find(".change-row.changed").count()).isPositive();
    opened.find(".choice.new").click();
    assertThat(opened.find(".change-row").count()).isEqualTo(all);
  }
}
