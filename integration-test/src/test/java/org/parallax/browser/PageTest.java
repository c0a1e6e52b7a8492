package org.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.Sample;

/** Every view of the page on the sample, and the way from each kind of finding to its words. */
@ExtendWith(InChromium.class)
class PageTest {

  private static OpenedPage opened;

  @BeforeAll
  static void open(Chromium chromium) {
    opened = chromium.open(StoryFile.of(Sample.story()), 1280, ColorScheme.LIGHT);
  }

  /** Nothing is fetched, and neither the security policy nor the script has anything to say. */
  @AfterEach
  void staysQuiet() {
    assertThat(opened.complaints()).isEmpty();
    assertThat(opened.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#brief li",
        "#disputed .dispute",
        "#figures ledger-chart .point",
        "#figures .ledger tbody tr",
        "#positions .matrix .step",
        "#claims .rows > li",
        "#quotes .variants del",
        "#copies copy-graph circle.origin",
        "#captures .post.edited ins",
        "#timeline .day li",
        "#map place-map .place circle",
        "#parties li",
        "#reports .report"
      })
  void everyViewShowsWhatItIsFor(String selector) {
    // What is off the screen is drawn when the reader comes to it.
    opened.find(selector.split(" ")[0]).scrollIntoViewIfNeeded();
    opened
        .find(selector)
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    assertThat(opened.find(selector).count()).as(selector).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#brief a.cite",
        "#disputed a.cite",
        "#figures .ledger a.cite",
        "#claims a.cite",
        "#quotes blockquote a.cite",
        "#quotes .variants a.cite",
        "#captures a.cite",
        "#timeline a.cite",
        "#map .places a.cite",
        "#positions a.step",
        "#figures a.point",
        "#map a.place.spot"
      })
  void everyKindOfFindingLeadsToItsExactWords(String link) {
    opened.follow(opened.find(link).first());
  }

  @Test
  void passagesLeadToTheirWordsOnBothSides() {
    Locator pair = opened.find("#copies details.pair").nth(1);
    pair.locator("summary").click();
    List<Locator> sides = pair.locator(".passage a.cite").all();
    assertThat(sides).hasSizeGreaterThan(1);
    opened.follow(sides.get(0));
    opened.follow(sides.get(1));
    pair.locator("summary").click();
  }

  @Test
  void noteAtAStatementLeadsToItsClaim() {
    Locator note = opened.find("#r2 .margin a[href^='#c']").first();
    note.scrollIntoViewIfNeeded();
    String claim = note.getAttribute("href").substring(1);
    note.click();
    opened.page().waitForFunction("(id) => document.activeElement.id === id", claim);
  }

  @Test
  @SuppressWarnings("unchecked")
  void everyLinkOfThePageLeadsSomewhere() {
    opened.unfold();
    var hashes =
        (List<String>)
            opened
                .page()
                .evaluate(
                    "[...document.querySelectorAll('a[href^=\"#\"]')].map((a) =>"
                        + " a.getAttribute('href'))");
    assertThat(hashes).hasSizeGreaterThan(500);
    for (String hash : hashes) {
      if (hash.matches("#r\\d+\\..*")) {
        assertThat(opened.words(hash)).as(hash).isNotBlank();
      } else {
        assertThat(
                opened
                    .page()
                    .evaluate("(id) => document.getElementById(id) !== null", hash.substring(1)))
            .as(hash)
            .isEqualTo(true);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"party,#figures .ledger-card", "outlet,report-article", "place,#timeline li"})
  void choosingShowsLess(String field, String rows) {
    int all = opened.find(rows).count();
    opened.find(".filters > summary").click();
    opened
        .find("select[name=" + field + "]")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    opened.page().waitForSelector(".hidden-note");
    assertThat(opened.find(rows).count()).isLessThan(all);
    opened.find(".filter button").click();
    assertThat(opened.find(rows).count()).isEqualTo(all);
    opened.find(".filters > summary").click();
  }

  @Test
  void onlyWhatIsDisputedCanBeShown() {
    opened.find(".filters > summary").click();
    opened.find("input[name=disputed]").check();
    assertThat(opened.find("#claims .rows > li").count()).isZero();
    assertThat(opened.find("#disputed .dispute").count()).isPositive();
    opened.find(".filter button").click();
    opened.find(".filters > summary").click();
  }

  @Test
  void wordsAreFoundInTheReports() {
    opened.find("input[type=search]").fill("distress call");
    Locator hit = opened.find(".hits a").first();
    hit.waitFor();
    assertThat(hit.locator("mark").textContent()).isEqualToIgnoringCase("distress call");
    opened.follow(hit);
    opened.find("input[type=search]").fill("");
  }

  @Test
  void notesAreKeptAndTakenAlong() throws IOException {
    opened.find("#brief finding-actions button").first().click();
    opened.find(".menu button").nth(2).click();
    opened.page().keyboard().type("Ask the harbour office.");
    opened.page().keyboard().press("Tab");
    opened.page().reload();
    assertThat(opened.find("#notes textarea").inputValue()).isEqualTo("Ask the harbour office.");
    Download download =
        opened.page().waitForDownload(() -> opened.find("#notes .lead button").click());
    assertThat(Files.readString(download.path())).contains("Ask the harbour office.", "\"b1\"");
    opened.find("#notes li button").click();
    assertThat(opened.find("#notes").count()).isZero();
    opened.forgetRequests();
  }

  @Test
  void linkToAFindingOpensWhatIsFoldedAway() {
    String claim =
        Sample.story().claims().stream()
            .filter(c -> c.outlets() == 1 && c.places().size() + c.statements().size() == 1)
            .findFirst()
            .orElseThrow()
            .id();
    opened.page().evaluate("(id) => { location.hash = id; }", claim);
    opened.page().waitForFunction("(id) => document.activeElement.id === id", claim);
    assertThat(opened.find("#" + claim).isVisible()).isTrue();
  }

  @Test
  void aLinkThatLeadsNowhereIsSaid() {
    for (String anchor : List.of("r99.1.5", "%E0%A4%A")) {
      opened.page().evaluate("(a) => { location.hash = a; }", anchor);
    }
    opened.page().evaluate("location.hash = 'c99999'");
    opened
        .page()
        .waitForFunction(
            "() => document.querySelector('.notice').textContent.includes('leads to nothing')");
  }

  /** A click on a paragraph selects more than its text. */
  @Test
  void aParagraphThatIsSelectedCanBeCited() {
    opened.find("#r2").scrollIntoViewIfNeeded();
    Locator paragraph = opened.find("#r2 .block:not(.off) > p").first();
    paragraph.scrollIntoViewIfNeeded();
    paragraph.evaluate("(p) => getSelection().selectAllChildren(p)");
    Locator bar = opened.find(".words-bar q");
    bar.waitFor();
    assertThat(paragraph.textContent().replaceAll("\\s+", " "))
        .startsWith(bar.textContent().replace("…", "").strip());
    opened.page().evaluate("getSelection().removeAllRanges()");
  }

  @Test
  void theMapZooms() {
    Locator land = opened.find("place-map svg g").first();
    opened.find("place-map").scrollIntoViewIfNeeded();
    String before = land.getAttribute("transform");
    opened.find(".map-buttons button").first().click();
    assertThat(land.getAttribute("transform")).isNotEqualTo(before).contains("scale(2)");
  }
}
