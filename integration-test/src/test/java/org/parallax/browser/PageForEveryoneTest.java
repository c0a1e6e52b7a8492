package org.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.Sample;

/** The page with a keyboard alone, for a screen reader, on a phone, in the dark, on paper. */
@ExtendWith(InChromium.class)
class PageForEveryoneTest {

  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static StoryFile file;
  private static StoryFile states;

  private final Chromium chromium;

  PageForEveryoneTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeAll
  static void write() {
    file = StoryFile.of(Sample.story());
    states = StoryFile.of(Sample.earlier(), Sample.story());
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280", "DARK,1280", "LIGHT,320"})
  void keepsToTheGuidelines(ColorScheme colours, int width) {
    assertKeepsToTheGuidelines(file, colours, width);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280", "DARK,1280", "DARK,320"})
  void twoStatesKeepToTheGuidelines(ColorScheme colours, int width) {
    assertKeepsToTheGuidelines(states, colours, width);
  }

  private void assertKeepsToTheGuidelines(StoryFile file, ColorScheme colours, int width) {
    try (var opened = chromium.open(file, width, colours)) {
      opened.unfold();
      opened.scrollThrough();
      opened.layOut();
      var results = new AxeBuilder(opened.page()).withTags(WCAG_22_AA).analyze();
      assertThat(results.getPasses()).hasSizeGreaterThan(20);
      assertThat(results.getViolations()).extracting(PageForEveryoneTest::told).isEmpty();
    }
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().size()
        + " × "
        + rule.getNodes().getFirst().getHtml();
  }

  @Test
  void theKeyboardIsEnough() {
    try (var opened = chromium.open(file, 1280, ColorScheme.LIGHT)) {
      Page page = opened.page();
      page.keyboard().press("Tab");
      assertThat(focused(page, ".skip")).isTrue();
      page.keyboard().press("Enter");
      page.waitForFunction("() => document.activeElement.id === 'brief'");
      tabTo(page, "#brief a.cite");
      String target = (String) page.evaluate("document.activeElement.getAttribute('href')");
      page.keyboard().press("Enter");
      opened.assertArrived(target);
      opened.find("#brief a.cite").first().focus();
      tabTo(page, "#brief .actions");
      page.keyboard().press("Enter");
      page.waitForFunction("() => document.activeElement.closest('.menu') !== null");
      page.keyboard().press("Escape");
      page.waitForFunction("() => document.querySelector('.menu') === null");
      assertThat(focused(page, "#brief .actions")).isTrue();
      tabTo(page, "#disputed a.cite");
      tabTo(page, "#figures a.point");
      tabTo(page, "#positions a.step");
      tabTo(page, "#map a.place");
    }
  }

  @Test
  void theKeyboardIsEnoughForTwoStates() {
    try (var opened = chromium.open(states, 1280, ColorScheme.LIGHT)) {
      Page page = opened.page();
      page.keyboard().press("Tab");
      assertThat(focused(page, ".skip")).isTrue();
      tabTo(page, ".parts a");
      tabTo(page, ".choice.new");
      page.keyboard().press("Space");
      assertThat(opened.find(".change-row.new").count()).isZero();
      tabTo(page, ".before a.cite");
      String target = (String) page.evaluate("document.activeElement.getAttribute('href')");
      page.keyboard().press("Enter");
      opened.assertArrived(target);
    }
  }

  /** Goes on by Tab, and looks that what has the focus can be seen to have it. */
  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 700; i++) {
      page.keyboard().press("Tab");
      assertThat(
              page.evaluate(
                  "(() => { const e = document.activeElement; return e === document.body ||"
                      + " e.matches('.point') || getComputedStyle(e).outlineStyle !== 'none';"
                      + " })()"))
          .isEqualTo(true);
      if (focused(page, selector)) {
        return;
      }
    }
    throw new AssertionError("Tab never came to " + selector);
  }

  private static boolean focused(Page page, String selector) {
    return Boolean.TRUE.equals(page.evaluate("(s) => document.activeElement.matches(s)", selector));
  }

  @Test
  void twoStatesFitAPhone() {
    try (var opened = chromium.open(states, 320, ColorScheme.LIGHT)) {
      opened.unfold();
      assertThat(opened.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }
  }

  @Test
  void fitsAPhone() {
    try (var opened = chromium.open(file, 320, ColorScheme.LIGHT)) {
      opened.unfold();
      assertThat(opened.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
      Locator cite = opened.find("#brief a.cite").first();
      opened.follow(cite);
      assertThat(opened.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }
  }

  @Test
  void goesOnPaper() {
    try (var opened = chromium.open(file, 1280, ColorScheme.DARK)) {
      opened.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(opened.find(".tools").isVisible()).isFalse();
      assertThat(opened.find("#brief ol").isVisible()).isTrue();
      assertThat(opened.page().evaluate("getComputedStyle(document.body).backgroundColor"))
          .isEqualTo("rgb(255, 255, 255)");
      assertThat(opened.page().pdf()).startsWith('%', 'P', 'D', 'F').hasSizeGreaterThan(50_000);
    }
  }
}
